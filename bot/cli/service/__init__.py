"""`sarnakh service`: print a systemd unit that keeps the bot of this folder running.

- `command` prints it, and says how to install it.
- `unit` writes the unit; `quoting` writes a path as systemd reads it.
- `account` finds the user that the bot should run as.
"""
