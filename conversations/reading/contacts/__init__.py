"""Find the contact in a message: a phone or an email, how sure it is, and which rule decided.

- `read`: the whole reader. `reading`: its answer, as data. `spelling`: prepares a message for it.
- `phones`: phone numbers, found and judged. `surroundings`: what only looks like a phone.
- `emails`: email addresses, found and judged. `stored`: contacts that earlier versions stored.
- `around`: tells whether a message says more than the contact in it.
"""
