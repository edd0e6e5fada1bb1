"""Stored data as frozen records, which import no other code of ours.

- `language_codes`: codes of languages.
- `record`: the base class, and reading what is stored. `lead`: a lead. `ledger`: its history. `talk`: the state of a
  talk. `timer`: jobs that are due. `figures`: counts over many leads. `money`: a sum in a currency. `translatable`: a
  sentence for the people who run the bot.
- `round`: one stay of a lead at the sales desk. `deal`: what they bought. `desk_person`: who works there.
- `system_errors`: the reasons that the operating system gives.

Times are aware UTC datetimes here and integer microseconds in the database.
"""
