"""Whether the bot does what it is for, and who must know when it does not.

- `clock_witness`: what time it really is, and whether that is sure enough for what nobody can take back.
- `health` knows what is wrong; `watched_database`, `watch` and `loop_lag` tell it.
- `file_check` looks through the database file once the bot is at work.
- `admin_alerts` tells the admins, by the `fault_history`; `heartbeat` tells a monitor elsewhere.
- `counters` counts, and `gauges` shows how health stands, as Prometheus's own objects.
"""
