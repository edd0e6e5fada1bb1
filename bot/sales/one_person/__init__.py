"""Leads that are one person: merged, taken apart, and what either account does meanwhile (DESK §6, "Same person").

- `merging`: two leads become one. `parting`: they come apart again.
- `accounts`: what one of the accounts does is the survivor's at the desk.
- `survivors`: what a merge changes of the lead that goes on, and how it is given back. `survivor_rounds`: its round.
"""
