"""Who we speak with and how: Telegram in, Telegram out, the command line. `__main__` is `python -m bot`.

The rooms, from the command line down; each imports only rooms below it:

- `cli`: the commands of `sarnakh`. `simulation`, `demo` and `doctor` are three large ones.
- `runtime`: the running bot; `runtime/app` joins all rooms.
- `replicas`: one process leads, the others follow; what each tells the others.
- `jobs`: what is due by the clock.
- `intake`: updates arrive, are dispatched in one transaction, and are acknowledged after the commit.
- `admin`: commands of admins. `colleagues`: /start and /help of colleagues, who are no customers.
- `prospects`: people and their talks. `web`: pages for monitors. `exports`: the columns of exports.
- `sales`: the sales group, its cards and claims.
- `monitoring`: health, metrics, alerts to admins.
- `staff`: our own people, admins and sales, and how they are notified.
- `funnels`: funnel files and their versions. `delivery`: outbox rows on their way to Telegram.
- `context`: what every handler is given. `updates`: Telegram's JSON, parsed into what it means to us.
- `settings`: the settings. `bot_api`: HTTP to the Bot API.
- `logs`: what is logged, and what never is.
- `terminal`: what commands say and ask, in the operator's language.
- `clock`, `errors`, `machine_errors`, `whole_file`, `whole_numbers`, `zone_data`, `bounded_dict` and
  `temporary_folder` serve all rooms.

`sandbox` stands apart from them: a stand-in for Telegram, for demos and tests, that imports no other room.
"""
