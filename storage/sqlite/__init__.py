"""The engine: SQLite.

- `database` is the port on one `writer` (a thread of its own; `transaction` is what work is given) and on `readers`.
- `startup` opens a file: `pragmas`, `filesystem` and `process_lock` are what must hold before that.
- `wiper` wipes old copies of what was deleted, while others write: `page_walk` goes over every page of the `page_file`,
  and `btree_page` says what in a page is dead.
- `side_writer` writes a little beside a running bot.
"""
