"""What admins read and decide by commands.

- `commands`: /stats, /leads, /sources and the others; each checks who may ask.
- `lead_page`: /lead N, and the decisions under it.
- `menu_registration`: the menus of commands, set at every start.
"""
