"""What is remembered, as data: frozen records that import nothing of ours.

- `language_codes`: what a language is called by.
- `record`: what all share. `lead`: a lead. `ledger`: what happened to it. `talk`: where a talk stands. `timer`: what is
  due. `figures`: what is counted over many leads.

Times are aware UTC datetimes here and integer microseconds in the database.
"""
