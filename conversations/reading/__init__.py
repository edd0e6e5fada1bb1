"""Read what people type.

- `answers`: which option of a question, or which kind of contact, a message contains.
- `spelling`: normalises letters and digits of every script. `scripts`: detects the script of a text.
- `remarks`: thanks, a no, a question why we ask, and what was meant as a contact.
- `phones` and `emails`: contacts in every common notation.
"""
