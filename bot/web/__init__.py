"""Pages for a monitor.

- `server` serves routes; `listeners` decides which address shows what; `connections` are bounded in
  number and time.
- `expectations`: `Expect: 100-continue` is answered by us alone, once somebody is let in.
- `health_pages`: /healthz and /readyz. `metrics_page`: /metrics.
"""
