"""The chat page: its own JSON API, and the files in `static`.

- `api` serves the JSON and a stream of changes; `access` decides who may request it.
- `view` is the world as the page draws it, and `message_view` each message; `actions` are what people do on it;
  `controls` are its switches.
- `staging` is the clock that all go by, and how a person or the whole world starts again.
- `first_steps`: what a newcomer has seen so far; `player`: the person whom the page plays.
- `bot_process` describes the bot's process; `static_files` serves the page's files.
- `funnel` shows the funnel of the bot beside it, where there is one.
"""
