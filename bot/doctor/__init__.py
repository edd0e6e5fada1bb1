"""`sarnakh doctor`: check an installation, and say what to do about what is wrong.

- `findings`: results of checks.
- `on_this_machine`: settings, funnel, disk, file, backup and key. `in_the_database`: its state and what waits in it;
  `unreadable_rows`: its rows that cannot be read; `stored_contacts`: contacts that are read differently today;
  `totals`: how far they are counted; `funnel_versions`: whether the bots use the file of this machine.
- `on_the_server`: backups and pages of a database on a server. `replicas`: who works on it, and who leads.
- `at_telegram`: token, clock, chats and menu. `webhook`: where Telegram posts, and the certificate there.
- `command` makes all checks and prints. It changes nothing and takes no updates, so it may run while the bot runs.
"""
