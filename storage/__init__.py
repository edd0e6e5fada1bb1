"""What is remembered.

- `records`: the data, frozen, and `messages`: of it what goes out; `database`: the port; `errors`: what can go wrong.
- `sqlite`: the engine. `sqlite_writer` (its one writer), `sqlite_transaction`, `sqlite_readers`, `sqlite_settings`,
  `sqlite_start`, `start_lock`, `filesystem`; `migrate` runs the numbered files of `migrations/`.
- A module for each thing that is kept, its SQL beside the function that runs it: `sessions`, `leads`, `ledger`,
  `updates`, `outbox`, `sales_rows`, `files`, `timers`, `cards`, `funnels`, `state`, `audit`;
  `rows` makes records of rows.
- `seals` are how fields are written, `aes_gcm` with a key that is kept apart; `keyring` knows which key a database has,
  `rekey` gives it another.
- `copying` makes a whole copy of a working database, `backups` keep it, `restoring` puts one in the database's place,
  without who is `forgotten` since, and with what the audit was told since (`audit_kept`).
- `stats` reads over many leads; `forgetting` erases a person; `retention` drops what has had its time.
"""
