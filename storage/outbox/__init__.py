"""Messages that wait to be sent, and what became of them.

- `queue`: the outbox. `rows`: its rows as records. `sales_groups`: groups where sales have been.
- `staff_rows`: what tells our own people of others. `places`: where sent messages stand.
- `waiting` reads those that wait, one by one; `unreadable`: what becomes of one that cannot be read.
- `former_bot`: what waits when another bot takes over.
- `cards`: the ids on the buttons of cards. `files`: what Telegram calls our documents.
"""
