"""Outbox rows on their way to Telegram, in order within each stream, until each is settled.

- `sender` takes committed rows to Telegram; `queue` holds those that wait.
- `calls` makes the call of a row; `refusals` classifies what Telegram refuses; `outcomes` does what each asks for;
  `removals` is what takes somebody's words out of a chat.
- `sales_chat` is where the sales group is, as the sender knows it; `sales_gate` what may go there now.
- `listener` is who must hear of what the sender finds out.
- `ephemeral`: calls that skip the outbox, like "typing…".
"""
