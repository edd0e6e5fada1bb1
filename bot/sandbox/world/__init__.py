"""The world of Telegram, for one bot.

- `telegram` is the whole world; `model` its records; `membership` the bot's standing in chats.
- `updates` is the queue that the bot asks for; `to_json` writes the Bot API's types.
- `signals`: waiting for the next change.
"""
