"""Find the email addresses in a message, and decide about each by a table of rules.

- `read`: the addresses of a text, judged one by one, and the answer about the whole text.
- `candidates`: what may be an address: around each @, out of links, written apart by spaces, with "(at)" for the @.
- `without_at`: what was meant as an address and has no @: spoken out, a Persian keyboard left on, a forgotten @.
- `rules`: the table of rules, in their order. `structure` holds those about links, logins and what is cut off;
  `spelling_slips` those that end in "did you mean …?".
- `addresses`: the standard form of an address. `domains`: whose mail a domain is, and slips in it.
- `fakes`: addresses that people make up. `keyboards`: layouts, for text typed with the wrong one.
- `look_alikes`: letters of two scripts in one word.
"""
