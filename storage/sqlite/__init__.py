"""The engine: SQLite.

- `database` is the port on one `writer` (a thread of its own; `transaction` is what work is given) and on `readers`.
- `startup` opens a file: `pragmas`, `filesystem` and `process_lock` are what must hold before that.
- `wiping` takes old copies of what was deleted out of the file, while others write.
- `large_log` brings in what the log grew by while somebody read.
- `side_writer` writes a little beside a running bot.
"""
