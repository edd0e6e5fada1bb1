"""The steps of a talk, in the order in which people walk through it.

`exchange` (the first screen and consent) -> `contact` -> `magnet` -> `questions` -> `ending`.
"""
