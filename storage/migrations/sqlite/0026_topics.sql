-- expand, needs 0.9.0
-- The topic of a lead in a sales group that is a forum.
CREATE TABLE lead_topics (
    lead INTEGER NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    chat INTEGER NOT NULL,
    -- NULL while Telegram has not made it.
    thread INTEGER,
    -- The emoji that its name begins with, as it was last asked for.
    sign TEXT NOT NULL DEFAULT '',
    closed INTEGER NOT NULL DEFAULT 0,
    -- Whether Telegram said that there is no such topic.
    lost INTEGER NOT NULL DEFAULT 0,
    -- How often it was made: one that is lost is made again once.
    made INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (lead, chat)
) STRICT;

CREATE INDEX lead_topics_by_thread ON lead_topics (chat, thread);
