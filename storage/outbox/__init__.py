"""The outbox: messages that wait to be sent, and the results of sending.

- `queue`: the outbox. `rows`: its rows as records. `sales_groups`: groups where sales have been.
- `staff_rows`: rows that tell staff about other people. `places`: the chats and numbers of sent messages.
- `waiting` reads waiting rows one by one; `unreadable` handles those that cannot be read.
- `former_bot`: waiting rows when another bot takes over.
- `cards`: the ids on the buttons of cards. `files`: Telegram's file ids of our documents.
- `pages`: the pages of a lead that admins have open. `standing`: pings and reminders of the desk.
"""
