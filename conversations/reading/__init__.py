"""Read what people type.

- `answers`: which option of a question, or which kind of contact, a message contains.
- `spelling`: normalises letters and digits of every script. `scripts`: detects the script of a text.
- `remarks`: a no, a question why we ask, and what was meant as a contact.
- `around_contact`: tells whether a message says more than the contact in it.
- `thanks`: tells thanks from words that want an answer. `word_lists`: messages made of listed words alone.
- `contacts`: the reader of contacts, a room of its own.
- `phones` and `emails`: contacts in every common notation.
"""
