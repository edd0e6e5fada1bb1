"""Dates, times and working hours in words.

- `dates`: days, moments and spans in words. `working_hours`: by when a colleague answers. `periods`: what /stats
  counts over.
"""
