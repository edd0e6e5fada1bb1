"""Rows that wait to be sent, in memory, and the results of those that were sent.

- `backlog` decides which of them are in memory; `admission` takes each in as one of the `stream_rows`.
- `streams` holds their order, and the state of each stream.
- `rate_limits` says how soon a chat takes another, `under_way` what may arrive together with it.
- `superseded`: what a row that was superseded under way leaves to the row behind it.
- `settlement` ends an attempt: settled, retried now, or later. `results` writes the results into the database.
"""
