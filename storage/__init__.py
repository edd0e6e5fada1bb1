"""What is remembered.

The rooms, from the top down; each imports only rooms below it:

- `maintenance`: backup, restore, rekey and retention.
- `sqlite`: the engine. `people`: leads, talks and ledgers. `reports`: figures over many leads.
- `installation`: what there is once for all people: updates, timers, funnels, state, audit.
- `outbox`: messages that wait to be sent. `migrations`: the schema, file by file.
- `duties`: what a commit owes, and is done after it.
- `put_aside`: rows of ours that cannot be read, each kept as it stood.
- `database`: the port that every engine offers.
- `messages`: what goes out, as data. `encryption`: how fields are written.
- `records`: what is remembered, as data; the only room that the conversations know. `errors`: what can go wrong.
"""
