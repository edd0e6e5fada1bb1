"""`sarnakh doctor`: what is right and wrong with an installation, and what to do about it.

`findings` is what a check says; `on_this_machine` looks at settings, funnel, disk, file, backup and key,
`in_the_database` at what stands there, `at_telegram` at token, clock, chats and menu, `webhook` at where Telegram posts
and at the certificate there; `command` asks them all and prints. Nothing is changed, and no update is asked for: it
may be run beside the bot.
"""
