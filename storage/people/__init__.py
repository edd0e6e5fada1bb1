"""People: what we know of each, and where their talk stands.

- `leads`, `sessions` and `ledger` are the tables; `rows` makes records of their rows.
- `salvage`: what can be saved of rows that cannot be read. `erasure` erases a person.
"""
