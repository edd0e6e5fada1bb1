"""The command line.

- `main` executes a command; `commands` is the table of all commands; `parsing` reads the words of a line.
- One module per command: `run`, `check`, `export`, `owners`, `dead_letters`, `put_aside`; backup,
  restore, keys and erasure by age are in `maintenance`; demo, doctor and simulate have rooms of their own.
- `service`: a systemd unit that keeps the bot running.
- `funnels` writes starting funnels and the guides that they give.
- `reading`: shows what the bot reads in a text, and why.
- `csv_cells`: text that no spreadsheet runs as a formula.
- `audit_note` records in the audit which of people's data a command reads.
"""
