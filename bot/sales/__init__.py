"""The sales group: where it is, its cards, and who claims them.

- `group` is where sales are; `binding` answers /bind; `group_events` follows what Telegram says of the group.
- `lead_card` is a lead's card as it stands now, `card_messages` writes it as outbox rows; `claims` answers its buttons.
- `group_budget`: how much of what leads write the group is told.
- `removal`: what tells of an erased person is taken out of chats.
- `waiting_list` and `reminders`: alerts that no group took yet.
- `former_staff`: who may no longer read what waits for them. `change_of_bot`: another token, another bot.
- `unreadable_rows`: outbox rows that cannot be read come back as something that can.
- `delivery_events` stores what delivery finds out, and tells those who must know.
"""
