"""The content of a message: of a private one, and of one in a group that may be carried to a prospect.

- `own_words` finds the words of a message wherever they stand; `rich_text` those of a rich message; `links` adds the
  addresses behind linked words.
- `media` reads what is no text message; `service_notes` lists what no person wrote.
- `written_here` reads what somebody wrote in a group.
"""
