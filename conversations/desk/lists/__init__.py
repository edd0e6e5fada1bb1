"""Lists of the desk: many leads in one message (DESK §2.5, §2.8).

- `listed`: a lead in a list, and what a list is made of. `lead_lines`: its line. `messages`: lines as messages.
- `morning`: the list at the first opening of a day. `waiting`: the list in place of many pings.
- `own`: /mine and /free.
"""
