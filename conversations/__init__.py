"""What is said and what it is worth. Pure: no Telegram, no SQL, no network, no clock.

The rooms, from the top down; each imports only rooms below it:

- `talk`: an event goes in, a turn comes out; `talk/advance` is the core, and the place to start reading.
- `steps`: the steps of a talk. `desk`: what admins and sales read.
- `turn`: the record of everything an event leads to.
- `qualification`: score, stages and decisions. `schedule`: dates, working hours and periods.
- `funnel`: the funnel file, read and checked.
- `reading`: phones, emails and answers as people type them.
- `language`: texts, names, numbers and directions of writing.
- `errors`: what can go wrong.

`texts` holds the texts, one folder per language; `funnels/` holds the funnel files we ship, and their guides.
"""
