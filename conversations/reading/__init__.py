"""What people type, read.

- `answers`: which option of a question, or which contact, a message holds.
- `spelling`: letters and digits in every script, made alike. `scripts`: in which of them somebody writes.
- `phones` and `emails`: contacts in every way people write them.
"""
