"""Dates, times and working hours in words, and working time as the desk's clock counts it.

- `dates`: days, moments and spans in words. `short_dates`: the same for cards and buttons. `periods`: what /stats
  counts over.
- `openings`: when the company is open. `working_hours`: by when a colleague answers. `working_time`: the company's
  time, added up. `company_clock`: all that the desk asks of it. `call_windows`: when people may ask to be called.
- `daytime`: when people are written to who do not wait for it.
- `typed`: times as people of the desk type them.
"""
