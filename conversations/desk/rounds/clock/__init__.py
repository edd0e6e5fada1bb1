"""The clock of a round: everything is computed from its state and from working time.

- `starts`: when the clock starts, and when a touch is due. `ladder`: who hears of a lead that waits, and when.
- `next_steps`: what comes next for an open lead, and which leads have nothing. `timers`: the timers of a round.
- `corrected`: what a clock wrote that was ahead.
- `pings`: how many pings the group bears. `mornings`: the openings, and which leads stand in the list of a morning.
"""
