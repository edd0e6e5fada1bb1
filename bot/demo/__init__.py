"""`sarnakh demo`: the real bot against the sandbox, with a chat page in the browser.

- `command` opens the sandbox with the page.
- `stage` is what the page shows: people, the bot, the funnel and the clock; all of it can begin again.
- `bot_process` runs, kills and restarts the bot for the page; `moved_bot` is that process, whose clock can be moved.
"""
