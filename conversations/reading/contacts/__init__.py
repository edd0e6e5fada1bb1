"""Find the contact in a message: a phone or an email, how sure it is, and which rule decided.

- `reading`: the answer, as data.
- `emails`: email addresses, found and judged.
"""
