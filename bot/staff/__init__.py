"""Our own people, admins and sales.

- `roles`: who is an admin. `owner_link`: how the first becomes one. `language`: which language each reads.
- `command_context`: a command while it is answered. `menus`: which commands each sees.
- `open_until`: whether a link or question is still open. `open_question`: what an admin was asked about a lead.
- `notify` sends a message to all admins.
"""
