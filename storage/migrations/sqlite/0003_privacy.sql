-- expand, needs 0.1.0
-- The same number under another account, where phones are sealed: their keyed hash.
ALTER TABLE leads ADD COLUMN phone_index TEXT;

CREATE INDEX leads_by_phone_index ON leads (phone_index) WHERE phone_index IS NOT NULL;

-- Whom a message of ours tells of that is not about one lead alone, like a list for an admin.
CREATE TABLE mentions (
    row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    PRIMARY KEY (row, lead)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_lead ON mentions (lead);

-- What happened stays; only while `sarnakh rekey` runs may the same words be sealed anew.
DROP TRIGGER ledger_is_append_only;

CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
WHEN NOT EXISTS (SELECT 1 FROM state WHERE key = 'rekeying')
  OR (NEW.id, NEW.lead, NEW.kind, NEW.at, NEW.actor, coalesce(NEW.update_id, 0))
     <> (OLD.id, OLD.lead, OLD.kind, OLD.at, OLD.actor, coalesce(OLD.update_id, 0))
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
