"""Storage: records, SQL and migrations.

The rooms, from the top down; each imports only rooms below it:

- `maintenance`: backup, restore, rekey and retention. `moving`: a copy into another database.
- `opening`: a file or a server's address, opened by its engine.
- `sqlite`, `postgres`: the engines. `people`: leads, talks and ledgers. `reports`: figures over many leads.
- `sales`: rounds of leads at the sales desk, deals, and the people of the desk.
- `totals`: the sums that those figures are read from, kept while leads change.
- `installation`: tables that do not belong to one person: updates, timers, funnels, state, audit.
- `outbox`: messages that wait to be sent. `migrations`: the schema, file by file.
- `duties`: work that a commit leaves to be done after it.
- `put_aside`: rows of ours that cannot be read, each kept unchanged.
- `database`: the port that every engine offers. `commit_signal`: wakes those who wait for a commit.
- `messages`: outgoing messages, as data. `encryption`: encryption of fields.
- `records`: stored data as frozen records; the only room that the conversations import. `errors`: the errors.
"""
