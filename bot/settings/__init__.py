"""The settings, from the environment or from `.env`.

- `settings`: all of them, with their defaults.
- `values`: how the text of each is read. `webhook_values`: the webhook's.
"""
