"""The running bot.

- `startup` opens everything that can fail; `joining` joins all rooms over it: it alone knows every part.
- `app` keeps the `rooms` going, and closes them. `menus` tells Telegram which commands to show.
- `preload` reads what the road of an update needs from disk, before it begins.
- `after_commit`: who applies the effects of a commit, in which order; `sales_location` reads where sales are.
- `process` is the event loop, the signals, and the first and last word to the shell.
- `file_handles`: how many there are, and how many of them are for strangers.
"""
