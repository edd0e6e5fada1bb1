"""Acts on the rounds of leads at the desk: decided by the rules, stored and told.

- `acting`: one act, decided and stored in the transaction of the caller.
- `outcomes`: stage and outcome of the lead follow its round. `ledger_lines`: the ledger's lines of an act.
- `dealing`: the deals that an act records. `remembered`: what the rotation remembers of people.
- `telling`: notices, pings, and what goes. `prospect_words`: what the prospect hears.
- `group_pings`: how much the group was reminded lately.
- `sounds`: which messages of a turn notify.
- `card_view`: the card as it is written now. `buttons`: the desk's, as Telegram takes them.
- `of_before`: rounds of leads that a version without rounds wrote.
- `zone`: the company's zone, in which the desk counts its days.
"""
