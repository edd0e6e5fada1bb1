"""Contacts of leads at a desk whose group must not take them home (`mask: phone`, DESK §3.4, §3.5).

- `masking`: what the group sees of them. `reveals`: what owners get in private. `taking_back`: once they lose the lead.
- `starting`: the owner whom the bot could not write to presses Start.
"""
