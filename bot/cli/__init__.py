"""The command line.

- `main` parses and executes; `commands` is the table of all commands.
- One module a command: `run`, `check`, `new_funnel`, `export`, `owners`, `dead_letters`, `put_aside`; backup, restore,
  keys and erasing by age are in `maintenance`; demo, doctor and simulate have rooms of their own.
- `csv_cells`: text that no spreadsheet runs.
- `audit_note` records in the audit what a command reads of people's data.
- `with_parent` runs a command that ends with the process that started it.
"""
