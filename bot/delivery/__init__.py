"""Outbox rows on their way to Telegram, in order within each stream, until each is settled.

- `sender` takes committed rows to Telegram. `backlog` decides which of them are in memory, `streams` which goes next,
  `rate_limits` how soon.
- `calls` makes the call of a row; `refusals` classifies what Telegram refuses; `outcomes` does what each asks for;
  `removals` is what takes somebody's words out of a chat.
- `sales_chat` is where the sales group is, as the sender knows it; `sales_gate` what may go there now.
- `results` writes what became of rows; `listener` is who must hear of it.
- `ephemeral`: calls that skip the outbox, like "typing…".
"""
