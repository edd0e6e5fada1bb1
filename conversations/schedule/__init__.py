"""Time, as people say it.

- `dates`: days, moments and spans in words. `working_hours`: by when a colleague answers. `periods`: what /stats
  counts over.
"""
