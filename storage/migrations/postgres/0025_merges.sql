-- expand, needs 0.9.0
-- One person with two accounts: the lead that survives, of one that was merged into it. Its own rows stay its own, so
-- that taking apart loses nothing. It refers to no row, because rows are copied in any order; erasure takes pairs apart.
ALTER TABLE leads ADD COLUMN merged_into BIGINT;

CREATE INDEX leads_by_survivor ON leads (merged_into) WHERE merged_into IS NOT NULL;

-- Who gave the same email, in capitals or not: a keyed hash where fields are sealed, as of phones.
ALTER TABLE leads ADD COLUMN email_index TEXT COLLATE "C";

CREATE INDEX leads_by_email ON leads (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX leads_by_email_index ON leads (email_index) WHERE email_index IS NOT NULL;

-- A merged lead counts with its survivor: it has no state, neither for the view nor for the triggers.
CREATE OR REPLACE VIEW lead_states AS
SELECT state.* FROM leads CROSS JOIN LATERAL state_of(leads) AS state WHERE leads.merged_into IS NULL;

CREATE OR REPLACE FUNCTION note_lead_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks, took)
    SELECT state.n, 0, state.quarter, state.source, state.stage_key, state.quality, state.marks, state.took
    FROM (
        SELECT -1 AS n, ended.* FROM state_of(OLD) AS ended WHERE OLD.merged_into IS NULL
        UNION ALL SELECT 1, begun.* FROM state_of(NEW) AS begun WHERE NEW.merged_into IS NULL
    ) AS state
    WHERE NEW.number <= (SELECT counted FROM totals_state);
    RETURN NULL;
END
$$;

DROP TRIGGER lead_changed ON leads;

CREATE TRIGGER lead_changed AFTER UPDATE OF
    stage, contact, outcome, fit, interest, first_source, tips, stopped, alerts, alerted_at, quiet_at, quiet_due, owner,
    claimed_at, created, merged_into
ON leads FOR EACH ROW EXECUTE FUNCTION note_lead_change();
