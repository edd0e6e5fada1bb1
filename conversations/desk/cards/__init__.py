"""The card of a lead at the desk: its title, the lines of its state, its buttons and menus (DESK §1.3).

- `view`: what a card is made of. `end_reasons`: why rounds end, in words.
- `desk_card`: the whole card, and the place to start reading.
- `titles`: its first lines, by state. `state_lines`: what stands below them, and the clock.
- `masking`: phones and emails as the group may see them.
- `buttons`: a button before it is built. `card_rows`: those of a card. `menus`: those that take their place.
- `offered_times`: the times that the menus offer.
- `presses`: the codec of callback data. `meanings`: the act of a press.
"""
