"""Values of a call, parsed and checked as Telegram does.

- `parameters` says what each method takes.
- `fields` reads typed values; `html_parser` parses formatted text into `entities`; `keyboards` checks keyboards.
- `links` reads links; `quotes` finds the quoted part of a message; `refusals`: Telegram's error messages.
"""
