"""The Bot API over HTTP.

- `transport`: finished bytes go in, one small answer comes out; by `http1`, or by `aiohttp_client` for proxies and
  large files.
- `http1`: a small HTTP/1.1 client. `http1_connection`: one of its connections, and the limits of an answer.
- `multipart`: the forms in which files are sent.
- `ptb_bot`: python-telegram-bot's Bot on the same transport, for every call but the outbox's, polling and toasts.
- `startup`: calls that must succeed before the bot can start.
- `picture`: the picture of a file, which Telegram shows next to its name.
- `markup`: pieces of message bodies that many rooms need.
"""
