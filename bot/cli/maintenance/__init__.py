"""Commands of whoever looks after the database file.

- `backup` and `restore`: a whole copy in one file, and back in its place.
- `compact`: the file written anew.
- `key` and `rekey`: what people told us, sealed with another key.
- `erase` shows who is due to be erased for having been silent, and asks.
"""
