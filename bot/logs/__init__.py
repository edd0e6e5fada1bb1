"""Logs: one line an event, and nothing of anybody's in it.

- `setup`: for people, or as JSON.
- `redaction`: secrets, phones and emails are removed from each line.
- `throttle`: what goes wrong again and again is logged once a minute.
"""
