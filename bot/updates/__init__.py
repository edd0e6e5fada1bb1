"""Telegram's updates, read.

- `parse` reads raw JSON into `incoming`: who an update comes from, and which room answers it.
- `callback_data` is the codec of buttons on cards and lists.
"""
