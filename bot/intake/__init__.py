"""Updates arrive, are handled and committed, and only then acknowledged.

- `source` chooses between `polling` and a webhook.
- A webhook: `webhook_route` lets posts in, `webhook_queue` keeps each until it is committed, `ordering` puts them in
  order, `webhook_registration` is what Telegram knows of it, `webhook_watch` checks every minute that it still holds.
- `batches` commits updates in slices; `dispatch` takes one update through its transaction.
- `held_updates`: what waits because the machine failed on it. `patience`: how long each of all this may take.
"""
