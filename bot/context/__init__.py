"""What every handler is given.

- `config`: who the bot is, who its admins are, which funnel new talks follow.
- `effects`: what must follow the commit.
- `context`: one update while it is handled, with both.
"""
