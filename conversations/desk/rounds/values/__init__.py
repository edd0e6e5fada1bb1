"""What the rules of the desk are about, as data.

- `acts`: what people, prospects and the clock do to a round, which is a record (`storage.records.round`).
- `people`: who is at the desk. `rules`: the numbers of the funnel file. `context`: all that a decision is made from.
- `moves`: everything an act leads to, or why it is refused.
"""
