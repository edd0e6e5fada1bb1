"""How a lead is scored and qualified.

- `ledger`: queries on a lead's ledger. `scoring`: fit and interest, with their reasons. `stages`: how far they
  have come, and whether sales must be alerted. `gate_lines`: each line of the gates, and whether it holds.
- `best_answers`: the answers of the hottest talk that a funnel has.
- `returns`: whether somebody asked us to write again later.
- `decisions`: what an admin or a salesperson decides about a lead.
"""
