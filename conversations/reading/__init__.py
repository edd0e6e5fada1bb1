"""What people type, read.

- `answers`: which option of a question, or which contact, a message holds.
- `phones` and `emails`: contacts in every way people write them.
"""
