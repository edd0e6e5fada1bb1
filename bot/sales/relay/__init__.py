"""What people write and send after there is a card, relayed to the group under it.

- `group_budget` limits how many messages that makes. `copy_rows`: copies of photos, voices and files.
"""
