"""Updates arrive, are handled and committed, and only then acknowledged.

- `source` chooses between `polling` and a webhook.
- A webhook: `webhook_route` lets posts in, `webhook_queue` keeps each until it is committed, `ordering` puts them in
  order, `webhook_registration` sets it at Telegram, `webhook_watch` checks every minute that it is still set.
- Where several processes take posts: `arrivals` tells each what has come to the others, `shared_order` orders them.
- `batches` commits updates in slices; `dispatching` takes one update through its transaction.
- `held_updates`: updates that wait because the machine failed on them. `patience`: the intake's timeouts.
"""
