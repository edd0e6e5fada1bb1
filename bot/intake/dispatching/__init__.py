"""One update through its transaction.

- `dispatch` lets it be answered, and sets it aside if that fails. `routing`: what it is, and which room answers it.
- `set_aside`: one that cannot be read or handled. `given_up`: one with which processes ended, and its last chance.
"""
