"""How a lead is scored and qualified.

- `ledger`: queries on a lead's ledger. `scoring`: fit and interest, with their reasons. `stages`: how far they
  have come, and whether sales must be alerted.
- `decisions`: what an admin or a salesperson decides about a lead.
"""
