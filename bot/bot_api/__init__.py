"""The Bot API over HTTP.

- `transport`: finished bytes go in, one small answer comes out; by `http1` (our thin HTTP/1.1) where it can, by
  `aiohttp_client` for proxies and uploads.
- `ptb_request`: python-telegram-bot's requests on the same transport.
- `startup`: calls that a start cannot do without.
- `markup`: pieces of message bodies that many rooms need.
"""
