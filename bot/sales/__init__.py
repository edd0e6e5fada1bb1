"""The sales group: where it is, its cards, and who claims them.

- `group`: the bound group; `binding` answers /bind; `group_events` handles Telegram's events about the group.
- `members`: who was seen in it.
- `lead_card` is a lead's current card, `card_messages` writes it as outbox rows.
- `relay`: what leads write and send reaches the group under the card, within a budget.
- `test_talks`: cards of colleagues who try the bot, and the end of such a test.
- `topics`: a topic for each lead, where the group is a forum.
- `contacts`: what the group sees of contacts.
- `removal` takes messages about an erased person out of chats.
- `commands`: those of the sales desk.
- `people`: who is at the desk, and what they may do there.
- `waiting_list`: cards that no group took yet. `reminders`: of those.
- `former_staff`: people who may no longer read what waits for them. `change_of_bot`: another token, another bot.
- `unreadable_rows` replaces outbox rows that cannot be read.
- `delivery_events` stores what delivery finds out, and notifies those who must know.
- `rounds`: acts on the rounds of leads, decided, stored and told. `acts`: what does them: buttons, replies, timers.
- `one_person`: leads that are one person.
- `after_sale`: customers are asked how it was.
- `clock`: openings, the list of a morning, and how much the group is reminded.
"""
