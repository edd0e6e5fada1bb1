"""Test talks in the sales group: a colleague tries the bot, and its card is a real one that counts nowhere.

- `ending` removes a test talk: on request, after a day, or when its tester lost the right to it.
- `card_presses`: the buttons of a test's card, and [Remove] in the tester's chat.
"""
