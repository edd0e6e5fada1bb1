"""What a lead is worth.

- `ledger`: questions to a lead's ledger. `scoring`: fit and interest, with their reasons. `stages`: how far they have
  come, and whether sales must hear of it.
- `decisions`: what a person of ours decides about a lead.
"""
