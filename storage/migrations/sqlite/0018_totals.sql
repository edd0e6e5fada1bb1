-- expand, needs 0.8.0
-- Totals under /stats: figures that do not grow with the file. `lead_states` is the one definition of what a lead counts
-- as. Triggers note each change of it in `total_changes`, where rows are only added; a job folds those into `totals`.

-- What a lead counts as. `created` is for those who select a period; nothing below copies it, only its quarter of an
-- hour since 1970: enough for local days in every time zone. `stage_key` is stage/contact/outcome as stored, so that
-- values of another version are counted, too. `quality` is fit x interest / 100, rounded half to even, as Python does.
-- `marks` adds what is true: 1 alerted, 2 alert claimed, 4 alert unclaimed, 8 wants tips, 16 unfinished questions, 32
-- used the trial, 64 has a quiet card, 128 quiet card claimed, 256 quiet card unclaimed. `took` is the time from alert
-- to claim as it is shown: whole seconds, minutes, hours or days, in seconds.
CREATE VIEW lead_states AS
SELECT
    number,
    created,
    CASE WHEN created < 0 THEN -1 ELSE created / 900000000 END AS quarter,
    first_source AS source,
    stage || '/' || coalesce(contact, '-') || '/' || outcome AS stage_key,
    product / 100
        + CASE WHEN product % 100 > 50 OR (product % 100 = 50 AND product / 100 % 2 = 1) THEN 1 ELSE 0 END AS quality,
    CASE WHEN alerts > 0 THEN 1 ELSE 0 END
        + CASE WHEN alerts > 0 AND owner IS NOT NULL THEN 2 ELSE 0 END
        + CASE WHEN alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0 THEN 4 ELSE 0 END
        + CASE WHEN tips = 1 THEN 8 ELSE 0 END
        + CASE
            WHEN stage <> 'visitor'
                AND EXISTS (SELECT 1 FROM sessions WHERE lead = number AND step = 'question') THEN 16
            ELSE 0
        END
        -- We write the ledger's JSON without spaces, so the text can be searched literally.
        + CASE
            WHEN stage IN ('pql', 'customer') AND EXISTS (
                SELECT 1 FROM ledger
                WHERE lead = number AND (kind = 'said') = FALSE AND kind = 'stage' AND data LIKE '%"after":"pql"%'
            ) THEN 32
            ELSE 0
        END
        + CASE WHEN quiet_at IS NOT NULL THEN 64 ELSE 0 END
        + CASE
            WHEN quiet_at IS NOT NULL AND owner IS NOT NULL AND (alerts = 0 OR claimed_at < alerted_at) THEN 128
            ELSE 0
        END
        + CASE
            WHEN quiet_at IS NOT NULL AND quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won')
                AND stopped = 0 AND alerts = 0 THEN 256
            ELSE 0
        END AS marks,
    CASE
        WHEN seconds < 60 THEN seconds
        WHEN seconds < 3600 THEN seconds / 60 * 60
        WHEN seconds < 86400 THEN seconds / 3600 * 3600
        ELSE seconds / 86400 * 86400
    END AS took
FROM (
    SELECT
        *,
        -- The bounds keep values that somebody wrote by hand from overflowing.
        CASE WHEN fit BETWEEN 0 AND 10000 AND interest BETWEEN 0 AND 10000 THEN fit * interest ELSE 0 END AS product,
        CASE
            WHEN alerted_at >= 0 AND claimed_at >= alerted_at AND claimed_at < 221845391999000000
                THEN (claimed_at - alerted_at) / 1000000
        END AS seconds
    FROM leads
);

-- What is counted: a figure, the payload that brought the people ('' where it is of all), and which of them. A small
-- number stands for it in `totals`, so that a period is summed fast.
CREATE TABLE total_kinds (
    id INTEGER PRIMARY KEY,
    figure TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (figure, source, key)
) STRICT;

-- `n` people counted, `gone` of them erased since: what is there now is n - gone. `start` is a local day since 1970 where
-- `span` is 0, else the day >> span, or 0 for all time (63). All figures have this shape: a new one needs no migration.
CREATE TABLE totals (
    span INTEGER NOT NULL,
    start INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    n INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    PRIMARY KEY (span, start, kind)
) STRICT, WITHOUT ROWID;

-- What changed and is not in `totals` yet: +1 of a state that began, -1 of one that ended.
CREATE TABLE total_changes (
    id INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    source TEXT NOT NULL,
    stage_key TEXT NOT NULL,
    quality INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    took INTEGER
) STRICT;

-- One row. `zone` is the time zone of the days, '' before the first. Leads up to the number `counted` are counted; the
-- others are not yet. While all is counted again, cells up to `cleared_span` and `cleared_start` hold only who is gone.
CREATE TABLE totals_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    zone TEXT NOT NULL,
    counted INTEGER NOT NULL,
    cleared_span INTEGER,
    cleared_start INTEGER
) STRICT;

INSERT INTO totals_state (id, zone, counted)
SELECT 1, '', CASE WHEN EXISTS (SELECT 1 FROM leads) THEN 0 ELSE 9223372036854775807 END;

CREATE TRIGGER lead_came AFTER INSERT ON leads
WHEN NEW.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.number;
END;

CREATE TRIGGER lead_before BEFORE UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created
ON leads
WHEN OLD.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.number;
END;

CREATE TRIGGER lead_after AFTER UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created
ON leads
WHEN NEW.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.number;
END;

-- Who is erased stays counted, and is named nowhere; who was not counted yet is counted now.
CREATE TRIGGER lead_gone BEFORE DELETE ON leads
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT
        CASE WHEN number > (SELECT counted FROM totals_state) THEN 1 ELSE 0 END, 1,
        quarter, source, stage_key, quality, marks, took
    FROM lead_states WHERE number = OLD.number;
END;

-- A question that begins or ends to wait for an answer. An upsert that updates fires BEFORE INSERT, too.
CREATE TRIGGER question_before_insert BEFORE INSERT ON sessions
WHEN NEW.step = 'question' AND NEW.lead <= (SELECT counted FROM totals_state)
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE lead = NEW.lead)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;

CREATE TRIGGER question_after_insert AFTER INSERT ON sessions
WHEN NEW.step = 'question' AND NEW.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;

CREATE TRIGGER question_before_update BEFORE UPDATE OF step ON sessions
WHEN (OLD.step = 'question') <> (NEW.step = 'question') AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;

CREATE TRIGGER question_after_update AFTER UPDATE OF step ON sessions
WHEN (OLD.step = 'question') <> (NEW.step = 'question') AND NEW.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.lead;
END;

-- When a lead is erased its row is gone by now, so these find no state.
CREATE TRIGGER question_before_delete BEFORE DELETE ON sessions
WHEN OLD.step = 'question' AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;

CREATE TRIGGER question_after_delete AFTER DELETE ON sessions
WHEN OLD.step = 'question' AND OLD.lead <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.lead;
END;

-- That a trial was used stands in the ledger: `ledger.add` notes it, because a trigger would slow down every line.

-- What is left to do: the alerts that nobody claimed, and the quiet cards, by when they are due and by when people came.
CREATE INDEX leads_unclaimed ON leads (alerted_at, number, created)
WHERE alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0;

CREATE INDEX leads_unclaimed_by_created ON leads (created, alerted_at, number)
WHERE alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0;

DROP INDEX leads_quiet;

CREATE INDEX leads_quiet ON leads (quiet_due, number, created)
WHERE quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won') AND stopped = 0;

CREATE INDEX leads_quiet_by_created ON leads (created, quiet_due, number)
WHERE quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won') AND stopped = 0;
