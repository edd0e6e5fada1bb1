"""The running bot.

- `startup` opens everything that can fail; `joining` joins all rooms over it: it alone knows every part.
- `sample_company`: the sample does not begin on real Telegram.
- `app` runs the `rooms`, and closes them; some of their parts run only while this process leads.
- `menus` tells Telegram which commands to show, and `profile` what people see before they start the bot.
- `sales_setting` looks up the group of SALES_CHAT_ID if its number is odd.
- `preload` reads from disk, at the start, what handling updates needs.
- `after_commit` lists who applies the effects of a commit, in order; `sales_location` reads where the sales group is.
- `process`: the event loop, the signals, and the output to the shell.
- `file_handles`: how many there are, and how many of them are for inbound connections.
"""
