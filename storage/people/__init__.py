"""People: what we know of each, and where their talk stands.

- `leads`, `sessions` and `ledger` are the tables. `columns` says what each column of `leads` holds; `lead_rows` and
  `ledger_rows` make records of rows.
- `salvage`: what can be saved of rows that cannot be read. `erasure` erases a person.
"""
