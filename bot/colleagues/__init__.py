"""Colleagues (owners, admins and sellers) who write to the bot in private, or ask it for help in the sales group.

- `reception`: which private messages are a colleague's, and who answers them.
- `greeting`: what /start and /help say to each role.
- `test_talk`: a colleague tries the bot as a customer would.
"""
