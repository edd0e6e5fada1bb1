"""What the rules of the desk are about, as data.

- `acts`: what people, prospects and the clock do to a round, which is a record (`storage.records.round`).
- `people`: who is at the desk. `rules`: the numbers that count there, `set_rules`: as a funnel file sets them.
  `context`: all that a decision is made from.
- `moves`: everything an act leads to, or why it is refused.
"""
