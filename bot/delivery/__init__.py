"""Outbox rows on their way to Telegram, in order within each stream, until each is settled.

- `sending` joins the room. `sender` takes committed rows to Telegram; `queue` holds those that wait, `choice` says
  which goes next.
- `attempts` sends one: `calls` makes its call, `refusals` classifies what Telegram refuses, `outcomes` does what each
  asks for; `removals` is what takes somebody's words out of a chat.
- `sales_chat` is where the sales group is, as the sender knows it; `sales_gate` what may go there now;
  `sales_outcomes` what refusals there ask for.
- `listener` is who must hear of what the sender finds out.
- `ephemeral`: calls that skip the outbox, like "typing…".
"""
