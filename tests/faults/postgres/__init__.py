"""The bot on a PostgreSQL server of its own, which a test may stop, cut off and fill.

own_server: such a server, with fsync on, or a skipped test · server_bot: the bot as a process on its database ·
under_fire: people talk while it fails · cut_off: a network to it that can be cut.
"""
