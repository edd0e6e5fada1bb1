"""Benchmarks that are run by hand; none of them runs in `make test`.

`million` creates the database of a large business; `writer_holds` measures how long a day of work holds its writer;
`update_cost` measures what an update costs (`bot_in_process` and `instant_telegram` are its bot and its Telegram,
`statements` counts what the database is asked).
"""
