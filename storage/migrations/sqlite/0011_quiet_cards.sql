-- expand, needs 0.5.0
-- Quiet cards: why a lead has one, since when, and by when an answer was promised.
ALTER TABLE leads ADD COLUMN quiet TEXT NOT NULL DEFAULT '[]';
ALTER TABLE leads ADD COLUMN quiet_at INTEGER;
ALTER TABLE leads ADD COLUMN quiet_due INTEGER;

-- Those that nobody claimed, by the promise, for the reminder in the morning.
CREATE INDEX leads_quiet ON leads (quiet_due) WHERE quiet_due IS NOT NULL AND owner IS NULL;
