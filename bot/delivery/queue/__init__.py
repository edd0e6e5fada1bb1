"""Rows that wait to be sent, in memory, and what became of those that were.

- `backlog` decides which of them are in memory; `admission` takes each in as one of the `stream_rows`.
- `streams` holds their order, and the state of each stream; `rate_limits` says how soon a chat takes another.
- `settlement` ends an attempt: settled, again, or later. `results` writes what became of rows.
"""
