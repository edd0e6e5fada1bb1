"""The settings, from the environment or from `.env`.

- `settings`: all of them, with their defaults.
- `values` parses the text of each. `webhook_values` does so for the webhook's.
- `location`: the file or server that DATABASE_URL names. `sales_chat_id` finds a group's number without its -100.
"""
