-- expand, needs 0.3.0
-- The chat in which a message of ours stands: rows for the sales group have none of their own, and the group may change.
-- Of a row that waits to take a message out of a chat it is that message's chat, and `message_id` its number.
ALTER TABLE outbox ADD COLUMN sent_to INTEGER;

-- Since when a copy may stand in its chat whose number nobody knows: an attempt to send it was never answered.
ALTER TABLE outbox ADD COLUMN unsure_since INTEGER;
