"""After a sale: the customer is asked how it was, and may tell others.

- `referrals`: their own links for others. `referred_cards`: cards that name who referred a lead.
- `planning`: the timer of the question, for each deal. `asking`: the question itself, when its time has come.
"""
