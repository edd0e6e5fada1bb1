"""The Bot API over HTTP.

- `http` routes calls; `call_reader` parses them; `call_log` remembers them for tests.
- `flood_limits` enforces Telegram's limits; `faults` injects refusals and broken answers.
- `webhook_poster` posts updates to a webhook.
"""
