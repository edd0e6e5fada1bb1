"""`sarnakh demo`: the real bot against the sandbox, with a chat page in the browser.

- `command` opens the sandbox with the page.
- `stage` is what the page shows: people, the bot, the funnel and the clock; all of it can begin again.
- `bot_process` runs, kills and restarts the bot for the page; `moved_bot` is that process, whose clock can be moved.
- `hot_lead`: the person whom the page plays, by the best answers of the funnel that runs.
- `funnel_map` draws the bot's funnel; `funnel_file` reads, saves and copies its file; `simulation_run` lets people walk
  through it. `score_strip` explains the score of a talk.
"""
