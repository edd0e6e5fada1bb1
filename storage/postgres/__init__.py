"""The PostgreSQL engine, for more than one machine.

- `database` implements the port on a pool of connections; `transactions` are what work gets, and readers snapshots.
- `startup` opens a database, after its checks of the server; `migrating` changes its schema, and waits for processes
  of older versions where it must; `connecting` makes connections, and says why one failed.
- `address`: where the server is. `refusals`: the server's errors, translated to ours.
- `presence` shows which bots work on a database, and lets a command work on it alone.
- `listening` hears what other processes tell of their commits.
- `indexes` looks for those that are damaged.
- `vacuum` removes deleted rows from the files.
- `session`: one connection for a command that works on a whole database.
"""
