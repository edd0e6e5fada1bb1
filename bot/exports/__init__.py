"""What an export holds: a record for each lead, and its columns.

- `records`: leads with the entries of their ledgers that an export needs, read page by page.
- `columns`: the columns, with the meaning that docs/exports.md lists, and one for each question ever asked.
- `option_labels`: the labels of answers, also of questions that the funnel no longer asks.
"""
