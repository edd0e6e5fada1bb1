"""What people type, read.

- `answers`: which option of a question, or which contact, a message holds.
- `spelling`: letters and digits as people type them, made alike.
- `phones` and `emails`: contacts in every way people write them.
"""
