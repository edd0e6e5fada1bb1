"""Monitoring: whether the bot works, and who is notified when it does not.

- `clock_witness`: the time, and whether it is certain enough for irreversible acts.
- `health` knows what is wrong; `watched_database`, `watch` and `loop_lag` report to it. `hang_guard` ends
  a process whose writer hangs.
- `file_check` checks the database file while the bot runs; `late_migrations` applies what had to wait at the start.
- `admin_alerts` notifies the admins, by the `fault_history`; `heartbeat` notifies an external monitor.
- `counters` counts, and `gauges` show the state of health, as Prometheus's own objects.
"""
