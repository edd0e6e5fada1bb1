"""Read what people type.

- `answers`: which option of a question a message names, and whether it asks for the price.
- `spelling`: normalises letters and digits of every script. `scripts`: detects the script of a text.
- `remarks`: a no, and a question why we ask.
- `thanks`: tells thanks from words that want an answer. `word_lists`: messages made of listed words alone.
- `amounts`: sums of money.
- `contacts`: phones and emails in every common notation, by named rules.
"""
