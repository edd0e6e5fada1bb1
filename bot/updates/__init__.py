"""Telegram's updates, read.

- `parse` reads raw JSON into `incoming`: who an update comes from, and which room answers it.
- `depth`: how deep JSON may be nested.
- `callback_data` is the codec of buttons on cards and lists.
"""
