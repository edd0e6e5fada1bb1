-- expand, needs 0.9.0
-- One person with two accounts: the lead that survives, of one that was merged into it. Its own rows stay its own, so
-- that taking apart loses nothing. It refers to no row, because rows are copied in any order; erasure takes pairs apart.
ALTER TABLE leads ADD COLUMN merged_into INTEGER;

CREATE INDEX leads_by_survivor ON leads (merged_into) WHERE merged_into IS NOT NULL;

-- Who gave the same email, in capitals or not: a keyed hash where fields are sealed, as of phones.
ALTER TABLE leads ADD COLUMN email_index TEXT;

CREATE INDEX leads_by_email ON leads (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX leads_by_email_index ON leads (email_index) WHERE email_index IS NOT NULL;

-- A merged lead counts with its survivor: as in 0019, but for those.
DROP VIEW lead_states;

CREATE VIEW lead_states AS
SELECT
    number,
    created,
    CASE WHEN created < 0 THEN -1 ELSE created / 900000000 END AS quarter,
    CASE WHEN counts_as_other = 0 THEN first_source ELSE '~other' END AS source,
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
    FROM leads WHERE merged_into IS NULL
);

DROP TRIGGER lead_before;

CREATE TRIGGER lead_before BEFORE UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created, merged_into
ON leads
WHEN OLD.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT -1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = OLD.number;
END;

DROP TRIGGER lead_after;

CREATE TRIGGER lead_after AFTER UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created, merged_into
ON leads
WHEN NEW.number <= (SELECT counted FROM totals_state)
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT 1, 0, quarter, source, stage_key, quality, marks, took FROM lead_states WHERE number = NEW.number;
END;
