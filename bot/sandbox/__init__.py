"""A stand-in for Telegram on this machine: the Bot API over real HTTP, people to talk to the bot, and a page to watch.

It knows nothing of the bot's own code: it is Telegram, not us.

- `server` puts it together: `Sandbox`, an async context manager.
- The Bot API: `api` (HTTP), `reading` (how a call arrives), `parameters` (what each method takes), `methods` (the
  list), `receiving`, `sending`, `editing`, `chats`, `profile`, `webhook_methods`; they share `reaching` (chat, message,
  text of a call), `fields` (typed reading), `refusals` (Telegram's words) and `answers` (its JSON). `webhooks` posts
  updates, `floods` keeps Telegram's limits.
- The world: `telegram`, `world` (users, chats, messages), `updates` (getUpdates), `membership`, `keyboards`,
  `entities` and `html_text` (formatted text), `signals` (waiting without asking again and again).
- People: `acts` (what they do), `screen` (what they see), `people` and `groups` (both, in verbs, for tests), `samples`.
- Faults and witnesses: `weather`, `call_log`.
- The page: `page_api` (its own JSON, and the stream of changes), `page_door` (whom it lets in), `page_files`,
  `page_acts`, `page_view`, `page_controls` (the weather, and the bot's life that `bot_process` describes), `page/`;
  `demo` is the world it opens on.
"""
