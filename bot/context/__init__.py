"""What every handler is given.

- `config`: who the bot is, who its admins are, which funnel new talks follow.
- `effects`: what is applied after the commit. `commits` runs work in a transaction, then has its effects applied.
- `read_ahead`: what was read for all people of a slice together.
- `memories`: what a process remembers of the database, and how it learns of what other processes changed.
- `context`: one update or one timed job while it is handled, with its configuration and effects.
"""
