"""Work on a whole database.

- `copy` copies a database at work; `backup` keeps copies; `restore` puts one back, with `carry_audit` (the audit goes
  on) and `erase_again` (people who were erased since stay erased).
- `rekey` encrypts with another key. `compact` writes the file anew. `retention` drops what was kept long enough;
  `erasure_record` is what is remembered of erasing people by age.
"""
