"""The sales desk: rounds of leads, deals, and the people of the desk.

- `rounds`: the table of rounds. `round_rows` converts its rows to records.
- `period_rounds`: the figures of the rounds of a period, with those of forgotten leads.
- `deals`: what leads bought. `desk_people`: who is at the desk.
- `relays`: which message of a talk through the desk is which one on the other side.
- `round_timers`: the timers of rounds.
- `changed_leads`: rounds of leads that a version without rounds wrote.
- `lead_topics`: the topics of leads in groups that are forums.
- `referrals`: customers' own links for others.
- `forgetting`: what stays of a lead's rounds and deals once the lead is forgotten.
"""
