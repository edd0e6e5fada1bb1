"""`sarnakh simulate`: synthetic people walk the real bot, so that a funnel is tried before anybody real meets it.

people_file reads who they are (people.yaml, the file we ship) · week: when they come · person: what one of them is
like and makes up · view: what they see · walker: what they do next · walk: the bot and all of them, tick by tick ·
tally: what became of them · warnings: what that says about the funnel · table: all of it as text · command.

The same seed gives the same table: each person has dice of their own, the clock stands still until the bot has
answered everybody of a minute, and nothing that is printed depends on the machine.
"""
