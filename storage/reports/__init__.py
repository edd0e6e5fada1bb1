"""Figures over many leads, for readers only.

- `stats` counts for /stats. `remembered` counts the stored values that a newer funnel is compared with.
- `quiet_cards`: how many there were, and whom nobody claimed in time.
"""
