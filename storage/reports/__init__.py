"""Figures over many leads, for readers only.

- `stats` counts for /stats. `remembered` counts the stored values that a newer funnel is compared with.
- `merged_alerts`: alerts of merged accounts, where the lead that goes on had none.
- `quiet_cards`: how many there were, and whom nobody claimed in time.
"""
