"""What is due by the clock.

- `scheduler` handles due timers in the same way as updates.
- `wiping` wipes old copies of erased people out of the files. `totals` counts leads, and folds what changed.
- `short_waits`: timers of an hour at most, which a wrong clock does not delay.
- `erasure_by_age` erases people who have been silent for the whole retention time.
- `setbacks`: timers that cannot be done now, or not at all. `last_chance`: one more try for an update.
- `unreadable_state` puts aside values in the table `state` that cannot be read.
- `totals_check` compares a few days of the totals with a recount every night.
- `memberships`: who is in the sales group, where only Telegram can tell.
- `reports` answers /stats and /leads, which read many leads, outside the writer; `desk_reports`
  /mine, /free and /desk.
"""
