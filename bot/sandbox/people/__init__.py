"""People of the sandbox.

- `person` and `group` are for tests, with verbs for what they do and see; `actions` and `group_actions` are what
  people do, `screen` is what they see.
- `successor` is a person who starts again.
- `replay`: a person who acts by a script, at the pace of people, once the bot's answers allow it.
- `contents`: everything that people send besides text; `samples` are its files.
"""
