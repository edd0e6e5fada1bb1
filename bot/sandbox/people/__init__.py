"""People of the sandbox.

- `person` and `group` do and see, in verbs; `actions` are what they do, `screen` what they see.
- `samples`: pictures, voices and stickers to send.
"""
