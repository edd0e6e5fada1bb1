"""A stand-in for Telegram on this machine: the Bot API over real HTTP, people to talk to the bot, and a page to watch.

It imports nothing of the bot's own code: it is Telegram, not us.

- `server` joins it: `Sandbox`, an async context manager. `opening_world` is the world in which a demo starts.
- `api`: the Bot API over HTTP, its limits, and fault injection.
- `methods`: what each method does.
- `world`: users, chats, messages, updates.
- `people`: what people do and see, in verbs, for tests.
- `page`: the chat page.
- `values`: parsing and validation of a call's values.
"""
