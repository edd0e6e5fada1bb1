"""The steps of a talk, in order.

`exchange` (the first screen and consent) -> `contact` -> `magnet` -> `questions` -> `ending`.
`contact_typed`: what is done about a typed contact. `contact_failed`: what could not be read as one.
`picking`: when to be called, or written to. `returns`: not now, but later.
`quick_questions`: what is asked after Talk, of people who were asked nothing before.
`quiet_card`: who is passed on to sales without an alert. `copying`: what is copied under a card, and what is not.
"""
