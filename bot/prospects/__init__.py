"""People and their talks.

- `talk` loads, advances and stores a talk in one transaction.
- `replies` writes a turn's replies as outbox rows; `data_file` is the file that /mydata sends,
  `seen_names` the names of our people in it.
- `returns` writes again to people who asked for it.
- `erasure` erases a person who asks for it.
- `stored_contacts` finds contacts that the reader of today reads differently, and corrects them.
- `owed_files` replaces, at the start, files that wait to be sent and are gone.
"""
