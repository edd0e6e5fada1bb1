"""`sarnakh simulate`: synthetic people walk through the real bot, so that a funnel is tried before real people use it.

- `people_file` reads who they are (people.yaml is the file we ship); `week` says when they come; `person` is one of
  them; `view` is what they see; `walker` decides what they do next.
- `walk` runs the bot and all people, minute by minute; `tally` counts the results; `warnings` draws conclusions about
  the funnel; `table` writes all of it as text, in the columns of `aligned`; `command` runs it.
- `last_result` keeps the counts of the last run in the cache folder, for the funnel's map.

The same seed gives the same table: each person has their own random generator, the clock stands still until the bot has
answered everyone of a minute, and nothing that is printed depends on the machine.
"""
