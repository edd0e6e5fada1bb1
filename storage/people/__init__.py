"""People: what we know of each, and where their talk stands.

- `leads`, `sessions` and `ledger` are the tables; `rows` makes records of their rows.
- `erasure` erases a person.
"""
