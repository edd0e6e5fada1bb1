"""/desk: how the desk answered in a period, and what waits now (DESK §7).

- `values`: the figures. `ratios`: shares and percentiles. `periods`: which rounds are of a period.
- `counting`: from rounds to figures. `colleagues`: what each person of the desk did. `standing`: what waits now.
- `report`: from figures to text. `messages`: a long text as several.
"""
