"""Marks of direction, which nobody sees: isolates around pieces of another script, and marks before a line."""

INVISIBLE = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
"""Removed by `text.translate(INVISIBLE)`."""
