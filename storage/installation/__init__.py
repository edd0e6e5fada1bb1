"""What there is once for the whole installation.

- `updates`: which updates were handled. `dead_letters`: those that could not be. `timers`: what is due.
- `bots`: which bot this is, and was.
- `funnels`: the text of every version. `state`: small facts. `audit`: who did what. `keyring`: which key fits.
"""
