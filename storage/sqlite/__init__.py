"""The SQLite engine.

- `database` implements the port with one `writer` (on its own thread; work gets a `transaction`) and with `readers`.
- `startup` opens a file, after the checks of `pragmas`, `filesystem` and `process_lock`.
- `wiping` removes old copies of deleted rows from the file, while others write.
- `large_log` checkpoints a log that grew while a reader was open.
- `side_writer` writes small things next to a running bot.
"""
