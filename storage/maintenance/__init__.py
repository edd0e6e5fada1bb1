"""Maintenance of a whole database.

- `copy` copies a database in use; `backup` makes backups; `restore` puts one back, with `carry_audit` (audit rows since
  then are kept) and `erase_again` (people erased since then stay erased).
- `server_backup` and `server_restore` do the same for a database on a server, by `server_programs` of PostgreSQL;
  `dump_script` reads what these write.
- `rekey` encrypts with another key. `compact` rewrites the file. `retention` deletes expired rows; `erasure_record`
  stores the state of erasure by age.
"""
