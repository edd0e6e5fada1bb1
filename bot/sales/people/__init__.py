"""The people of the sales desk: everybody whom the sales group has shown.

- `sightings`: what the group's updates tell about them. `presence`: who comes and leaves, and who is away. `upgrade`:
  those whom a version without a desk had seen.
- `desk_context`: who is there now, what they may do, and all else that the rules of the desk go by.
- `commands`: what they say about themselves, and managers about others: `absences`, `own_hours`, `naming` and
  `promotion`. `addressing`: whom a command is about. `answering`: how it is answered. `anonymity`: by whom none is.
"""
