"""Logs: one line per event, without personal data.

- `setup` configures logging, as text or JSON.
- `redaction` removes secrets, phones and emails from each line.
- `throttle` limits a repeated event to one line a minute.
"""
