"""The desk by the company's hours: openings, the list of a morning, and how much the group is reminded (DESK §2).

- `openings`: the timer of the next opening, and what happens then. `morning`: the list of a day's first opening.
- `new_rules`: hours or rules that change, and the timers that follow.
- `pings`: one list in place of more pings than the group bears.
- `listing`: leads in a list, as a reader has them.
"""
