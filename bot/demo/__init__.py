"""`sarnakh demo`: the real bot against the sandbox, with a chat page in the browser.

- `command` starts the sandbox and the page.
- `bot_process` runs, kills and restarts the bot for the page.
"""
