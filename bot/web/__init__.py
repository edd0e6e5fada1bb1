"""The HTTP server: pages for a monitor, and the webhook's route.

- `server` serves routes; `listeners` decides which address serves which; `connections` are limited in number and time.
- `expectations` answers `Expect: 100-continue` only once a request is admitted.
- `health_pages`: /healthz and /readyz; `start_page`: the same while a start waits. `metrics_page`: /metrics.
"""
