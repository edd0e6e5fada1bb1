"""What is said and what it is worth. Pure: no Telegram, no SQL, no network, no clock.

The talk, in the order in which people walk through it:

- `advance` is the heart: one of the `events` goes in, a `turn` comes out; a `draft` is the turn while it is written.
- `words`, `presses` and `chatter` hear what was typed, pressed or sent; `answers` tells what typed words mean.
- `exchange` (the first screen and consent) -> `contacts` (`phones`, `emails`) -> `gift` -> `questions` -> `ending`
  (`hours`: the promise); from anywhere `person` (/talk), `always` (help, privacy, data) and `resume` (coming back).
- `floods`: what is heard of whoever says more in a minute than a person can mean.
- `buttons` is the codec of what prospects press.

What it is worth:

- `scoring` (points, caps, half-lives) and `stages` (how far, and whether sales must hear of it); `moves` is what a
  person of ours decides.

What our own people read:

- `card` and `card_lines` (the alert), `dossier` (/lead), `lead_list` (/leads), `figures` and `periods` (/stats).

The funnel file:

- `funnel` is its data; `funnel_file` reads it: `funnel_yaml` (syntax), `funnel_words` (types, in plain words),
  `funnel_checks`, `funnel_texts` and `funnel_reach` (sense), `funnel_problems` (what is wrong, and where);
  `funnels/` holds those we ship, and their guides.

Language:

- `speech` and `phrases` find words in `texts/`; `language` is the one a talk begins in; `letters` folds, cuts and
  isolates; `dates` says days and spans.
"""
