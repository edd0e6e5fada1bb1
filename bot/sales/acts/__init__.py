"""What is done at the desk, by buttons, by replies to questions and by timers: with the card, and all who are told.

- `doing`: an act with all that it leads to. `presses`: what buttons do. `open_menus`: the menus that stand on cards.
- `questions`: what is asked before an act. `asking_again`: in another chat. `answers`: what is answered.
- `desk_timers`: timers that fire.
- `notes`: replies to cards.
- `turns`: what prospects do reaches the desk. `trials`: so does that they used the product. `departures`: the leads of
  who is away or has left.
"""
