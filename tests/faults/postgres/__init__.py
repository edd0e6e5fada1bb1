"""The bot on a PostgreSQL server of its own, which a test may stop, cut off and fill.

server_bot: the bot as a process on such a database · own_server: such a server, with fsync on, or a skipped test
"""
