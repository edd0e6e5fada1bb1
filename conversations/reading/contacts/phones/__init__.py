"""Find phone numbers in a text, and decide about each by a table of rules.

- `read`: the numbers of a text, judged one by one, and the answer about the whole text.
- `runs`: groups of digits with the signs between them. `rules`: what makes a number of groups, rule by rule.
- `number`: numbers in the plans of all countries. `iran`: the plan of Iran as it is in use.
- `links`: wa.me, tel: and t.me/+. `missing`: what an unreadable number lacks.
- `withdrawn`: numbers that the message itself calls wrong or old.
- `own`: the number of a person's own contact card.
"""
