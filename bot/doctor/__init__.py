"""`sarnakh doctor`: what is right and wrong with an installation, and what to do about it.

`findings` is what a check says; `on_this_machine` looks at settings, funnel, disk and database, `at_telegram` at token,
webhook, clock and chats; `command` asks them all and prints. Nothing is changed, and no update is asked for: it may be
run beside the bot.
"""
