"""Transactions on PostgreSQL.

- `transaction`: statements, savepoints and locks.
- `put_off` collects statements that can wait, so that many of them take one round trip.
- `lending`: the connection that each of them takes. `trying_again`: work that collided is run again.
- `numbers` are taken for rows that are put off.
"""
