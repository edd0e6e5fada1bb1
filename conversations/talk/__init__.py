"""A talk: one event goes in, a turn comes out.

- `advance` is the heart. `typed`, `pressed` and `small_talk` hear what was typed, pressed or sent.
- From anywhere in a talk: `handover` (a person is asked for), `commands` (help, privacy, data) and `resume`.
- `flood_guard`: what is heard of people who say more in a minute than a person can mean.
"""
