"""Guides: a magnet's PDF for phones, made from the text in the funnel file, and a picture of it.

- `typesetting`: one guide as bytes; needs the extra `guide`.
- `making`: makes every guide of a funnel file, beside it.
- `samples`: the guides that we ship, recognised by their content.
"""
