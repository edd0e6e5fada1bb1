"""Removal of messages about an erased person from chats.

- `removals`: rows that blank or delete each message. `copies`: the search for messages with unknown ids.
- `remaining`: messages that Telegram removes in no form are named to the admins.
"""
