"""Moving house: copy a whole database into another one, of either engine.

- `copying` copies, table by table and portion by portion; `progress` is how far it is, kept in the target itself.
- `comparing` counts the rows of both, and computes their checksums.
- `side` is what a copy needs of an engine; `sqlite_side` and `postgres_side` give it.
"""
