-- expand, needs 0.5.0
-- Only settled rows are purged: a row that waits need not be in the index of those.
DROP INDEX outbox_purgeable;
CREATE INDEX outbox_purgeable ON outbox (settled_at)
WHERE settled_at IS NOT NULL AND (chat IS NOT NULL OR message_id IS NULL);
