"""`sarnakh doctor`: what is right and wrong with an installation, and what to do about it.

- `findings`: what a check says.
- `on_this_machine`: settings, funnel, disk, file, backup and key. `in_the_database`: what it holds, and
  `unreadable_rows` what of that cannot be read. `at_telegram`: token, clock, chats and menu. `webhook`: where Telegram
  posts, and the certificate there.
- `command` makes all checks and prints. It changes nothing and asks for no update, so it may run beside the bot.
"""
