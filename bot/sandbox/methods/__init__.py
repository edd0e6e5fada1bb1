"""The methods of the Bot API.

- `registry` lists them all; `parameters` says what each takes; `targets` finds the chat and message of a call.
- `receiving`, `sending`, `copying`, `editing`, `chats`, `profile` and `webhooks` are the methods themselves.
"""
