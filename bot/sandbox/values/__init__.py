"""Values of a call, read and checked as Telegram does.

- `fields` reads typed values; `html_parser` reads formatted text into `entities`; `keyboards` checks keyboards.
- `refusals`: Telegram's words for what is wrong.
"""
