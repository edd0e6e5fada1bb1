"""What members of the sales group write, besides commands.

- `notes`: replies to cards.
"""
