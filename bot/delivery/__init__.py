"""Outbox rows on their way to Telegram, in order within each stream, until each is settled.

- `sending` joins the room. `sender` takes committed rows to Telegram; `queue` holds those that wait, `choice` picks the
  next one.
- `attempts` sends one: `calls` makes its call, `refusals` classifies what Telegram refuses, `outcomes` handles each
  result; `removals` takes a person's words out of a chat.
- `sales_chat` is where the sales group is, as the sender knows it; `sales_gate` decides what may go there now;
  `sales_outcomes` handles refusals there.
- `lead_threads`: the topics of leads in a group that is a forum.
- `listener` is notified of what the sender finds out.
- `ephemeral`: calls that skip the outbox, like "typing…".
"""
