"""How the words of a command line are read.

- `command_parser`: a parser that explains itself and complains in the operator's language.
- `asked_language`: which language that is, found before the words are parsed.
"""
