-- expand, needs 0.9.0
-- Each payload of a link is a line of /stats and rows of the totals, and anybody can make up links. So a person's payload
-- counts by its name if it was named before, if the funnel declares it, or if fewer than 500 new ones were named in the
-- last 30 days; else the person counts under '~other'. That is decided once, when the person comes, and stays.

-- Payloads that count by their names. `since` is when the first person came by it; NULL if that takes no part in the
-- limit: the funnel declared it, or it was known before this migration.
CREATE TABLE named_sources (
    source TEXT COLLATE "C" PRIMARY KEY,
    since BIGINT
);

CREATE INDEX named_sources_since ON named_sources (since) WHERE since IS NOT NULL;

INSERT INTO named_sources (source)
SELECT source FROM total_kinds WHERE source NOT IN ('', '~other')
UNION
SELECT source FROM total_changes WHERE source NOT IN ('', '~other')
UNION
SELECT first_source FROM leads
WHERE number > (SELECT counted FROM totals_state) AND first_source NOT IN ('', '~other');

-- 1 if they count under '~other', whatever their payload. It never changes, so no trigger fires on it.
ALTER TABLE leads ADD COLUMN counts_as_other BIGINT NOT NULL DEFAULT 0;

-- As in 0018, which says what the columns are, but for `source`.
CREATE OR REPLACE FUNCTION state_of(lead leads)
RETURNS TABLE (
    number BIGINT, created BIGINT, quarter BIGINT, source TEXT, stage_key TEXT, quality BIGINT, marks INTEGER, took BIGINT
) LANGUAGE sql STABLE AS $$
SELECT
    judged.number,
    judged.created,
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
                AND EXISTS (SELECT 1 FROM sessions WHERE sessions.lead = judged.number AND step = 'question') THEN 16
            ELSE 0
        END
        -- We write the ledger's JSON without spaces, so the text can be searched literally.
        + CASE
            WHEN stage IN ('pql', 'customer') AND EXISTS (
                SELECT 1 FROM ledger
                WHERE ledger.lead = judged.number AND (kind = 'said') = FALSE AND kind = 'stage'
                    AND data LIKE '%"after":"pql"%'
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
    FROM (SELECT (lead).*) AS row_given
) AS judged
$$;
