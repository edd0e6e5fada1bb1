"""The methods of the Bot API.

- `registry` lists them all; `targets` finds the chat and message of a call, `replies` what it answers, and `media` the
  files that it carries.
- `receiving`, `sending`, `copying`, `editing`, `reactions`, `topics`, `chats`, `profile` and `webhooks`: the methods.
"""
