"""What every handler is given.

- `config`: who the bot is, who its admins are, which funnel new talks follow.
- `effects`: what is applied after the commit.
- `context`: one update, or one act of the clock, while it is handled: with both.
"""
