"""What admins ask and decide by commands.

- `commands`: /stats, /leads, /sources and the others; who may ask is checked at each.
- `lead_page`: /lead N, and the decisions under it.
- `menu_registration`: the menus of commands, set at every start.
"""
