-- expand, needs 0.6.0
-- Which lead a message of ours in a group is about: colleagues reply to it with notes.
CREATE INDEX outbox_in_groups ON outbox (message_id)
WHERE lead IS NOT NULL AND message_id IS NOT NULL AND (chat IS NULL OR chat < 0);
-- The open leads of a colleague: /mine.
CREATE INDEX leads_by_owner ON leads (owner) WHERE owner IS NOT NULL;
