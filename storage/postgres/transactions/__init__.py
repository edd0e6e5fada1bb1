"""Transactions on PostgreSQL.

- `transaction`: statements, savepoints and locks.
- `put_off` collects statements that can wait, so that many of them take one round trip.
- `numbers` are taken for rows that are put off.
"""
