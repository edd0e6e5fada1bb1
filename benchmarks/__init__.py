"""Benchmarks that are run by hand; none of them runs in `make test`.

`million` creates the database of a large business; `writer_holds` measures how long a day of work holds its writer,
`stats_cost` what /stats costs on it.

`update_cost` measures what an update costs; `bot_in_process` and `bot_over_http` are its bots, `instant_telegram` their
Telegram; `statements` counts what the database is asked, `rooms` profiles. `tap_to_question` measures how long people
wait, `broadcast` how long alerts wait behind a broadcast, `start_cost` a start, and the memory of an idle bot;
`bot_process` runs the bot for them.
"""
