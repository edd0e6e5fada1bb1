-- expand, needs 0.9.0
-- The sales desk: rounds (one stay of a lead at the desk each), deals, and the people of the desk.

-- When a lead is erased its rounds stay without it, and keep no more than the figures count: `day`, `kind`, `quiet`,
-- `counts`, `in_time`, `clocked`, `to_claim`, `response`, `how`, `outcome`, and who claimed, touched, closed and fell
-- silent. A process of before deletes them with the lead.
CREATE TABLE rounds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- NULL once the lead is forgotten, as `n` is.
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    n INTEGER,
    -- It grows with each change, so that of two that began from one state the second changes nothing.
    revision INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    -- 1 if somebody may still have to act: what the desk does all day looks at these alone.
    open INTEGER NOT NULL DEFAULT 0,
    owner INTEGER,
    opened INTEGER,
    t0 INTEGER,
    due INTEGER,
    claimed INTEGER,
    touched INTEGER,
    touched_by INTEGER,
    how TEXT,
    ended INTEGER,
    outcome TEXT NOT NULL DEFAULT 'open',
    -- Sealed if there is a key: it may be in a person's words.
    reason TEXT,
    closed_by INTEGER,
    claimers TEXT NOT NULL DEFAULT '[]',
    silent TEXT NOT NULL DEFAULT '[]',
    -- The day on which it began, in the company's zone, counted from 1 January of year 1.
    day INTEGER,
    -- Why there is a quiet card.
    quiet TEXT,
    -- Microseconds of working time from t0 to the first claim, and to the first touch.
    to_claim INTEGER,
    response INTEGER,
    -- Of a nameless round alone: whether it is a due one, was touched in time, and had a clock.
    counts INTEGER,
    in_time INTEGER,
    clocked INTEGER,
    -- Every other field, as JSON.
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE UNIQUE INDEX rounds_by_lead ON rounds (lead, n);
CREATE INDEX rounds_open ON rounds (lead) WHERE open = 1;
CREATE INDEX rounds_by_owner ON rounds (owner) WHERE open = 1;
CREATE INDEX rounds_by_due ON rounds (due) WHERE open = 1;
CREATE INDEX rounds_quiet ON rounds (opened) WHERE open = 1 AND kind = 'quiet';
CREATE INDEX rounds_by_start ON rounds (t0) WHERE open = 1;
CREATE INDEX rounds_by_day ON rounds (day);

-- Append-only while the lead is there: a correction is another row with the same number, and the last one counts. Of a
-- forgotten lead only the rows that count stay.
CREATE TABLE deals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    -- Of the deal among those of the lead, from 1.
    number INTEGER,
    -- Rial or cents; NULL if nobody said.
    amount INTEGER,
    currency TEXT,
    taken_back INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    closer INTEGER NOT NULL,
    at INTEGER
) STRICT;

CREATE INDEX deals_by_lead ON deals (lead, number);
CREATE INDEX deals_by_round ON deals (round);
CREATE INDEX deals_by_day ON deals (day);

CREATE TABLE desk_people (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    username TEXT,
    hours TEXT NOT NULL DEFAULT '',
    away_since INTEGER,
    away_until INTEGER,
    started INTEGER NOT NULL DEFAULT 0,
    joined INTEGER NOT NULL,
    gone INTEGER,
    offered INTEGER,
    passed INTEGER NOT NULL DEFAULT 0,
    -- When they claimed leads, or were given some: a JSON list of microseconds, of some days.
    given TEXT NOT NULL DEFAULT '[]'
) STRICT;

-- Leads whose rounds may not say what their rows say: all with a card when this migration runs, and then each of which
-- a column below changes. Versions without rounds work beside ours while processes are replaced one by one.
CREATE TABLE changed_leads (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE
) STRICT;

INSERT INTO changed_leads (lead) SELECT number FROM leads WHERE alerts > 0 OR quiet_at IS NOT NULL;

CREATE TRIGGER lead_changed_at_desk AFTER UPDATE OF owner, outcome, alerts, quiet_at ON leads
WHEN NEW.owner IS NOT OLD.owner OR NEW.outcome IS NOT OLD.outcome OR NEW.alerts IS NOT OLD.alerts
    OR NEW.quiet_at IS NOT OLD.quiet_at
BEGIN
    INSERT INTO changed_leads (lead) VALUES (NEW.number) ON CONFLICT (lead) DO NOTHING;
END;
