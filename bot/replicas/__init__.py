"""Several processes on one database: one of them leads, and all show that they live.

- `leadership`: who sends, polls, and does the jobs. `fenced_database`: what the leader writes ends with its lease.
- `sign_of_life`: each process in the table of all, and the refusal of another bot beside this one.
- `others`: the leader is told what other processes committed for it.

On a database of its own, such as an SQLite file, a process always leads, and nothing of this runs.
"""
