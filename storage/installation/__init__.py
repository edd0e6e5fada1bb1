"""Tables of the whole installation.

- `updates`: handled updates. `arrived`: those that wait, at several processes.
- `dead_letters`: updates that could not be handled. `timers`: what is due.
- `bots`: the current bot and earlier ones.
- `funnels`: the text of every version. `state`: small values. `audit`: who did what. `keyring`: which key fits.
- On a database that several processes share: `replicas` are these processes, and `leases` say which of them leads.
"""
