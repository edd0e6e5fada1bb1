"""What tells of an erased person, taken out of chats.

- `removals`: rows that blank or delete each message. `copies`: the search for messages whose number nobody knows.
"""
