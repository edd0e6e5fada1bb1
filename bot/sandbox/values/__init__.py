"""Values of a call, parsed and checked as Telegram does.

- `fields` reads typed values; `html_parser` parses formatted text into `entities`; `keyboards` checks keyboards.
- `links` reads links; `refusals`: Telegram's error messages.
"""
