"""The Bot API over HTTP.

- `http` routes calls; `call_reader` reads how each arrives; `call_log` remembers them for tests.
- `flood_limits` keeps Telegram's limits; `faults` are refusals and broken answers that somebody ordered.
- `webhook_poster` posts updates to a webhook.
"""
