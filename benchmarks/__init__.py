"""Benchmarks that are run by hand; none of them runs in `make test`.

`million` creates the database of a large business; `writer_holds` measures how long a day of work holds its writer.

`update_cost` measures what an update costs; `bot_in_process` and `instant_telegram` are its bot and its Telegram,
`statements` counts what the database is asked. `tap_to_question` measures how long people wait, and `broadcast` how
long alerts wait behind a broadcast; `start_cost` measures a start, and the memory of an idle bot. `bot_process` runs
their bot.
"""
