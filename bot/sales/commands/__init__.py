"""The commands of the sales desk: lists, figures, and acts on leads by their numbers (DESK §8).

- `for_the_desk`: the entry: whose a command is, and what everybody else hears.
- `asked`: a command while it is answered.
- `lists`: /mine, /free and /desk.
- `on_leads`: the lead that a command is about. `work`: who has it, and what is done with it. `endings`: how it ends.
- `merging`: /merge and /unmerge. `noting`: /note. `talking`: /bot. `undoing`: /undo.
"""
