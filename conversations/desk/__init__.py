"""What admins and sales read.

- `card`: the card of a lead, for sales. `lines`: the lines that cards, lists and pages are made of.
- `lead_page`: /lead N. `story`: its days. `deeds`: what sales did in them.
- `lead_list`: /leads. `stats_report`: /stats.
- `topic_names`: what the topic of a lead is called in a forum.
- `after_sale`: when a customer is asked how it was.
- `amount_questions`: what is asked and said about an amount that somebody typed.
- `cards`: the card of a lead at the desk, its buttons and menus. `notices`: what the desk says beside it.
- `lists`: many leads of the desk in one message. `figures`: /desk.
- `typed`: what people of the desk type behind a command.
- `rounds`: who has a lead, what may be done with it, and what comes next.
"""
