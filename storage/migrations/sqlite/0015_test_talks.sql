-- expand, needs 0.6.0
-- Test talks of colleagues, a row for each that runs: no table of leads, sessions or ledger knows of them, so that no
-- figure, list or export can count them. `talk` is lead, talk and ledger in one; rows of the outbox name it by -number.
CREATE TABLE test_talks (
    -- AUTOINCREMENT: keys of the outbox hold the number.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    -- The opaque id on the buttons of its card.
    card TEXT NOT NULL UNIQUE,
    -- Whether its tester was an admin when it began: it ends with that right.
    by_admin INTEGER NOT NULL DEFAULT 0,
    funnel TEXT NOT NULL,
    last_message INTEGER,
    talk TEXT NOT NULL
) STRICT;
