"""Funnel files on disk.

- `source` finds and reads a file; `magnets` are the files that a funnel gives away, `profile_photo` the picture of the
  bot.
- `starters`: funnels to begin with, for a trade. `guides`: PDFs made from the text in a funnel file.
- `versions`: the funnel of new talks, and every version that a running talk began with.
- `live_reload` loads a file that is saved while the bot runs.
- `missing`: values stored with people that a funnel does not have, counted in the database.
"""
