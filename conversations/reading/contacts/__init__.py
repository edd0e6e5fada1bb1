"""Find the contact in a message: a phone or an email, how sure it is, and which rule decided.

- `reading`: the answer, as data. `spelling`: prepares a message for reading.
- `phones`: phone numbers, found and judged. `surroundings`: what only looks like a phone.
- `emails`: email addresses, found and judged.
"""
