"""Pages for a monitor.

- `server` serves routes; `listeners` decides which address shows what.
- `health_pages`: /healthz and /readyz. `metrics_page`: /metrics.
"""
