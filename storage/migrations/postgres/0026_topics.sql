-- expand, needs 0.9.0
-- The topic of a lead in a sales group that is a forum.
CREATE TABLE lead_topics (
    lead BIGINT NOT NULL REFERENCES leads (number) ON DELETE CASCADE,
    chat BIGINT NOT NULL,
    -- NULL while Telegram has not made it.
    thread BIGINT,
    -- The emoji that its name begins with, as it was last asked for.
    sign TEXT COLLATE "C" NOT NULL DEFAULT '',
    closed BIGINT NOT NULL DEFAULT 0,
    -- Whether Telegram said that there is no such topic.
    lost BIGINT NOT NULL DEFAULT 0,
    -- How often it was made: one that is lost is made again once.
    made BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (lead, chat)
);

CREATE INDEX lead_topics_by_thread ON lead_topics (chat, thread);
