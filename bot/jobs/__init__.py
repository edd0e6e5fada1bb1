"""What is due by the clock.

- `scheduler` takes timers that are due down the same road as updates.
- `wiping` wipes old copies of erased people out of the files.
- `reports` answers /stats and /leads, which read many leads, outside the writer.
"""
