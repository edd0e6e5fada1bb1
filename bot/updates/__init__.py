"""Telegram's updates, read.

- `parse` reads raw JSON into `incoming`: who an update comes from, and which room answers it.
- `depth`: how deep JSON may be nested. `former_bot`: updates that came to the bot of before.
- `callback_data` is the codec of buttons on cards and lists.
"""
