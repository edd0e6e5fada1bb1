"""The content of a private message.

- `own_words` finds the words of a message wherever they stand; `rich_text` those of a rich message; `links` adds the
  addresses behind linked words.
- `media` reads what is no text message; `service_notes` lists what no person wrote.
"""
