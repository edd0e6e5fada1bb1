"""What admins read and decide by commands.

- `commands`: /stats, /leads, /sources and the others; each checks who may ask.
- `lead_page`: /lead N. `outcome_buttons`: the decisions under it, each asked once; `outcomes` stores what was decided.
- `menu_registration`: the menus of commands, set at every start.
"""
