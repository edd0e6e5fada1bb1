"""Who we speak with and how: Telegram in, Telegram out, the command line.

The road of an update, in the order in which it is walked:

- `intake` asks Telegram and acknowledges what was committed; `taking` commits it, slice by slice; `handling` sees one
  update through its transaction; `from_telegram` reads it into what it is to us: `incoming`.
- `receiving` chooses: behind a webhook `reception` stands in the place of `intake`, `in_order` keeps people's updates
  in order, and `webhook_watch` looks after what Telegram knows of us.
- `prospects` answers people by `conversations.advance`; `erasing` forgets them; `to_telegram` and `cards` write rows.
- `after` is what must follow a commit, `context` one update while it is handled, `following` lets it happen.
- `sender` takes rows to Telegram: `supply` (which are in memory), `streams` (in which order), `limits` (how often),
  `calls` (what is sent), `refusals` and `outcomes` (what a no means, and what is done about it), `sales_door` and
  `sales_outcomes` (the same on the way to sales), `marks` (what became of them), `notices` and `telling` (who must
  hear of it), `fleeting` (calls that bypass the outbox).
- `request` speaks to the Bot API: `wire` (our thin HTTP), `http_client` (aiohttp: proxies, uploads),
  `ptb_request` (PTB's door on both), `errors` (what can go wrong there).

Sales and admins:

- `sales` (claim, release), `sales_group` (which group it is), `sales_chat` (the same in the sender's memory),
  `group_news` (what happens to it), `binding` (/bind), `waiting` and `reminders` (alerts that wait),
  `card_buttons` (their codec).
- `admin` (who may ask what), `admin_lead` (/lead), `reports` (/stats and /leads, read outside the writer), `admins`,
  `asked` (a command while it is answered), `owner` (the link of the first admin), `commands` and `registering` (menus).

Around it:

- `app` puts all parts together, `process` runs them; `world` and `worlds` are what every handler is given; `greeting`
  are the first words with Telegram, `webhook_calls` what it knows of our webhook; `jobs` works by the clock; `clock`
  and `recent` serve all.
- `health` knows what is wrong: the parts tell it, `watched_database` and `watch` look, `tally` counts, `metrics`
  too. `operators` tells the admins, by the `fault_ledger`; `heartbeat` tells a watcher elsewhere.
- `funnel_source`, `magnets` and `live_funnel` bring in the funnel's files.
- `settings`, `setting_values` and `webhook_values`; `logs`, `strikeout` (what never reaches one) and
  `sparing` (what reaches it once a minute).
- `noting` writes into the audit what the command line does with what people told us; `rekeying` changes the key.
- The command line is `__main__`: `check`, `new_funnel`, `export`, `backup_commands`, `dead_letters`, `demo` with
  `demo_process` and `lifeline`, `simulation/`.
- `sandbox/` is a Telegram of our own; `web/` is what we show over HTTP.
"""
