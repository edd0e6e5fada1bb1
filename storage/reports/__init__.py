"""Figures over many leads, for readers only.

- `stats` counts for /stats. `remembered` counts what a newer funnel is compared with.
"""
