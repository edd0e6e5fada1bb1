"""What admins and sales read.

- `card` and `card_lines`: the card of a lead, for sales.
- `lead_page`: /lead N. `lead_list`: /leads. `stats_report`: /stats.
"""
