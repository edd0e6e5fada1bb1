"""The talk: one event goes in, one turn comes out.

- `advance` is the core. `typed`, `pressed` and `small_talk` handle what was typed, pressed or sent.
- `remarks`: what people say around a contact, and «لغو».
- From any step: `handover` (asking for a person), `commands` (help, privacy, data) and `resume`.
- `person_talks`: when a person of ours talks with them. `with_a_person`: what they do meanwhile; the bot keeps quiet.
- `after_sale`: marks, and asking for help after a sale.
- `flood_guard`: the rate limit for people who send more in a minute than a person would.
"""
