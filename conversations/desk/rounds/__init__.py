"""The rounds of the desk as a state machine: a round and an act go in, moves come out. Pure, like `talk`.

- `decide`: the entry, and the place to start reading. `who`: who may do what.
- `claiming`: claim, take, give back, hand over, away, left. `touching`: touches and meetings.
- `pausing`: snooze and return. `merging`: two leads that are one person.
- `ending`: outcomes, marks and help after a sale, reopening, back to lead.
- `prospect`: what prospects do. `fired`: timers that fire. `questions`: what is asked before an act.
- `rotation`: whom a lead is offered to. `counted`: what figures need of a round, and is kept without its lead.
- `upgrade`: the rounds of leads that came before there were rounds.
- `clock`: when a round starts, what comes next, and its timers. `values`: rounds, acts, people, rules and moves.
"""
