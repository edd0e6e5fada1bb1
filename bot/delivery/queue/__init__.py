"""Rows that wait to be sent, in memory, and what became of those that were.

- `backlog` decides which of them are in memory, `streams` which goes next, `rate_limits` how soon.
- `results` writes what became of rows.
"""
