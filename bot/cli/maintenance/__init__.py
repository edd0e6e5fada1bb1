"""Commands for operators, about the database file.

- `backup` writes a complete copy to one file; `restore` puts it back.
- `copy` copies everything into another database, of either engine.
- `compact` rewrites the file.
- `key` makes a key; `rekey` seals what people told us with another one.
- `erase` shows who is due for erasure by age, and asks for confirmation.
- `check_totals` counts the leads again, compares with the totals under /stats, and repairs them.
"""
