"""Who is a member of the sales group, where only Telegram can tell (DESK §3.7, §3.8).

- `asking`: getChatMember and getChat, and what their answers mean.
- `strangers`: updates of a public group by people whom it has not shown; they wait until that is known, and `verdict`
  lets them be answered.
- `own_rights`: whether the bot may do what it needs to in a group that was bound.
- `daily_look`: once a day, whether each person of the desk is in the group still.
"""
