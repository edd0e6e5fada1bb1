-- expand, needs 0.1.0
-- Times are integer microseconds UTC, truths are 0 or 1, JSON is text that Sarnakh writes and reads.

CREATE TABLE leads (
    -- AUTOINCREMENT: a forgotten person's number is never given to another.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    username TEXT,
    language TEXT NOT NULL,
    phone TEXT,
    phone_verified INTEGER NOT NULL DEFAULT 0,
    email TEXT,
    contact TEXT,
    unread_contact TEXT,
    stage TEXT NOT NULL DEFAULT 'visitor',
    hot INTEGER NOT NULL DEFAULT 0,
    outcome TEXT NOT NULL DEFAULT 'open',
    fit INTEGER NOT NULL DEFAULT 0,
    interest INTEGER NOT NULL DEFAULT 0,
    reasons TEXT NOT NULL DEFAULT '[]',
    scored_at INTEGER NOT NULL,
    answers TEXT NOT NULL DEFAULT '{}',
    first_source TEXT NOT NULL DEFAULT '',
    last_source TEXT NOT NULL DEFAULT '',
    consent_version INTEGER,
    consent_hash TEXT,
    consent_at INTEGER,
    consent_update INTEGER,
    tips INTEGER NOT NULL DEFAULT 0,
    stopped INTEGER NOT NULL DEFAULT 0,
    blocked INTEGER NOT NULL DEFAULT 0,
    alerts INTEGER NOT NULL DEFAULT 0,
    alerted_at INTEGER,
    owner INTEGER,
    owner_name TEXT,
    claimed_at INTEGER,
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;

-- /leads MQL: the newest numbers of a stage.
CREATE INDEX leads_by_stage ON leads (stage, number);

-- /stats 7d: the people who first came in a period.
CREATE INDEX leads_by_created ON leads (created);

-- The same number under another account.
CREATE INDEX leads_by_phone ON leads (phone) WHERE phone IS NOT NULL;

-- Where a talk stands: `talk` is the whole record; its funnel, step and question stand beside it for counts.
CREATE TABLE sessions (
    lead INTEGER PRIMARY KEY REFERENCES leads (number) ON DELETE CASCADE,
    funnel TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT,
    talk TEXT NOT NULL
) STRICT;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL DEFAULT '{}',
    actor INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER
) STRICT;

-- What they merely said stands apart, so that a chatterbox does not slow down their own session.
CREATE INDEX ledger_by_lead ON ledger (lead, (kind = 'said'), at);

CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

-- Numbers of the updates that were handled, kept for three days.
CREATE TABLE updates (
    update_id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX updates_by_at ON updates (at);

-- Attempts at the first updates after a start, counted before each begins.
CREATE TABLE trying (
    update_id INTEGER PRIMARY KEY,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE dead_letters (
    id INTEGER PRIMARY KEY,
    update_id INTEGER,
    telegram_id INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- `chat` NULL is the sales group, wherever it is bound; `priority` 0 alert, 1 reply, 2 broadcast.
CREATE TABLE outbox (
    -- AUTOINCREMENT: the sender remembers ids, so a deleted row's id must not come back as another row.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    priority INTEGER NOT NULL,
    chat INTEGER,
    method TEXT NOT NULL,
    body TEXT NOT NULL,
    lead INTEGER,
    file TEXT,
    edits TEXT,
    answers TEXT,
    slot TEXT,
    fallbacks TEXT NOT NULL DEFAULT '[]',
    fallback INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    created INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead', 'superseded')),
    attempts INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    message_id INTEGER,
    error TEXT,
    settled_at INTEGER
) STRICT;

CREATE INDEX outbox_waiting ON outbox (priority, id) WHERE state = 'waiting';

-- The heads of streams, and what a newer row supersedes.
CREATE INDEX outbox_streams ON outbox (stream, id) WHERE state = 'waiting';

CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;

-- Everything of a person who asks to be forgotten.
CREATE INDEX outbox_by_lead ON outbox (lead) WHERE lead IS NOT NULL;

CREATE INDEX outbox_by_chat ON outbox (chat) WHERE chat IS NOT NULL;

-- What Telegram calls a document of ours, so that it is uploaded once.
CREATE TABLE files (
    bot_id INTEGER NOT NULL,
    hash TEXT NOT NULL,
    file_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, hash)
) STRICT;

CREATE TABLE timers (
    key TEXT PRIMARY KEY,
    due INTEGER NOT NULL,
    kind TEXT NOT NULL,
    lead INTEGER REFERENCES leads (number) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX timers_by_due ON timers (due);

CREATE INDEX timers_by_lead ON timers (lead) WHERE lead IS NOT NULL;

-- The text of every funnel version that a talk may be pinned to.
CREATE TABLE funnels (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- The opaque ids on the buttons of sales cards.
CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX cards_by_lead ON cards (lead);

-- Small facts of the whole installation: the sales chat, the owner link.
CREATE TABLE state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Who asked to be forgotten, as a salted hash, so that a redelivered update does not bring them back.
CREATE TABLE tombstones (
    person TEXT PRIMARY KEY,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

-- Only the actor may be blanked: when a person asks to be forgotten.
CREATE TRIGGER audit_keeps_what_was_done BEFORE UPDATE OF id, at, action, detail ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TRIGGER audit_keeps_every_line BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit is append-only');
END;
