"""Codes of languages: ISO 639-1, two letters, as Telegram's menus of commands take them.

https://core.telegram.org/bots/api#setmycommands
"""

LANGUAGE_PATTERN = "^[a-z]{2}$"
FIRST_LANGUAGE = "fa"
"""Persian is the default."""
