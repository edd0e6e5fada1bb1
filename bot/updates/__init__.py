"""Parsing of Telegram's updates.

- `update`: an update's number, kind, date, person and chat, read from the JSON once.
- `parse` reads its content into `incoming`: what it means, and which room answers it. `private_chats` reads the JSON,
  `groups` python-telegram-bot's objects, which `telegram_objects` makes; `senders` reads people and commands for both.
- `reactions`: who reacted to what. `group_people`: who an update shows in a group. `addressed`: whom a command names.
- `content` finds the words of a private message wherever they stand, and reads what is no text.
- `depth`: how deep JSON may be nested. `former_bot`: updates that came to the previous bot.
- `callback_data` is the codec of buttons on cards and lists.
"""
