"""`sarnakh demo`: the real bot against the sandbox, with a chat page in the browser.

- `command` opens the sandbox with the page.
- `stage` is what the page shows: people, the bot, the funnel and the clock; all of it can begin again.
- `bot_process` runs, kills and restarts the bot for the page; `moved_bot` is that process, whose clock can be moved
  by `clock_lines`.
- `hot_lead`: the person whom the page plays, by the best answers of the funnel that runs.
- `funnel_desk` answers the page's questions about the funnel: `followed_funnel` is the file that the bot follows,
  `funnel_file` reads, saves and copies it, `funnel_map` draws it, `simulation_run` lets people walk through it, and
  `score_strip` explains the score of a talk. `starters` are the funnels to begin with.
"""
