"""`sarnakh simulate`: synthetic people walk the real bot, so that a funnel is tried before anybody real meets it.

- `people_file` reads who they are (people.yaml is the file we ship); `week` says when they come; `person` is one of
  them; `view` is what they see; `walker` what they do next.
- `walk` is the bot and all of them, tick by tick; `tally` counts what became of them; `warnings` says what that says
  about the funnel; `table` writes all of it as text; `command` runs it.

The same seed gives the same table: each person has dice of their own, the clock stands still until the bot has
answered everybody of a minute, and nothing that is printed depends on the machine.
"""
