"""The steps of a talk, in order.

`exchange` (the first screen and consent) -> `contact` -> `magnet` -> `questions` -> `ending`.
`quiet_card`: who is passed on to sales without an alert.
"""
