-- expand, needs 0.9.0
-- What is talked through the desk: which message of the group is which one in a prospect's chat, for 30 days, so that
-- replies, edits, reactions and /undo find their counterpart. Ids alone: no word and no file of either side.
CREATE TABLE relays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    -- Of the outbox row that carries it; the pieces of an album have one.
    key TEXT NOT NULL,
    -- The colleague's message in the group; NULL for a prospect's, whose copy is the row's message.
    chat INTEGER,
    message INTEGER,
    -- The message in the prospect's chat with the bot; NULL while Telegram has not taken it.
    theirs INTEGER,
    -- Who of the desk wrote it; NULL for the prospect.
    author INTEGER,
    -- 1 once Telegram refused it for good.
    failed INTEGER NOT NULL DEFAULT 0,
    -- 1 where the line that names the speaker stands above the words in the same message: an edit keeps it.
    named INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX relays_by_key ON relays (key);
CREATE INDEX relays_by_message ON relays (chat, message);
CREATE INDEX relays_by_lead ON relays (lead, theirs);
CREATE INDEX relays_by_time ON relays (at);
CREATE INDEX relays_waiting ON relays (id) WHERE theirs IS NULL AND failed = 0;

-- Whether somebody of the desk knows that a reply to a card goes to the prospect: they are asked once.
ALTER TABLE desk_people ADD COLUMN replies INTEGER NOT NULL DEFAULT 0;
