"""The methods of the Bot API.

- `registry` lists them all; `parameters` says what each takes; `targets` finds the chat and message of a call.
- `receiving`, `sending`, `copying`, `editing`, `reactions`, `chats`, `profile` and `webhooks`: the methods.
"""
