"""What is due by the clock.

- `scheduler` takes timers that are due down the same road as updates.
- `wiping` wipes old copies of erased people out of the files.
- `short_waits`: timers of an hour at most, which no wrong clock keeps waiting.
- `erasure_by_age` erases people who were silent for as long as people are kept.
- `setbacks`: what becomes of timers that cannot be done now, or not at all. `last_chance`: one more try for an update.
- `unreadable_state`: small facts that cannot be read are put aside.
- `reports` answers /stats and /leads, which read many leads, outside the writer.
"""
