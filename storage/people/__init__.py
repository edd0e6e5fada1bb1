"""People: their data and the state of their talks.

- `leads`, `sessions` and `ledger` are the tables. `columns` describes each column of `leads`; `lead_rows` and
  `ledger_rows` convert rows to records.
- `group_members`: who was seen in the sales group. `colleague_languages`: what colleagues without a talk read.
- `test_talks`: colleagues who try the bot as a customer would.
- `topics`: in which topic of a private chat a person, or a colleague, wrote last.
- `told`: what people said and withdrew, over many leads.
- `salvage` recovers the readable parts of rows that cannot be read. `erasure` erases a person.
"""
