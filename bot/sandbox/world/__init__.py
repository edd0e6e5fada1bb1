"""The world of Telegram, for one bot.

- `telegram` is the whole world; `model` its records; `membership` who is in which chat; `topics` those of forums.
- `media`: kinds of files, and of what else messages carry.
- `updates` is the queue that the bot asks for; `to_json` writes the Bot API's types.
- `signals`: waiting for the next change.
"""
