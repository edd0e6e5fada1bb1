"""What members of the sales group ask and write, besides pressing the buttons of cards.

- `notes`: replies to cards. `own_leads`: /mine and /free.
"""
