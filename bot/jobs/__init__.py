"""What is due by the clock.

- `scheduler` takes timers that are due down the same road as updates.
- `reports` answers /stats and /leads, which read many leads, outside the writer.
"""
