-- contract, needs 0.3.0
-- What Telegram numbers, and what it lets edit, is one bot's alone: another token on the same database is another bot.
-- Who wrote what stands here already is not known here: 0 and NULL are whichever bot the first start finds it was.

-- Which bots this database has served, in the order in which they came; 0 is the first.
CREATE TABLE bots (
    number INTEGER PRIMARY KEY,
    bot_id INTEGER NOT NULL UNIQUE,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE updates_of_bots (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;

-- Three days of them.
INSERT INTO updates_of_bots (update_id, at) SELECT update_id, at FROM updates;

DROP TABLE updates;

ALTER TABLE updates_of_bots RENAME TO updates;

CREATE INDEX updates_by_at ON updates (at);

CREATE TABLE trying_of_bots (
    bot_id INTEGER NOT NULL DEFAULT 0,
    update_id INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;

INSERT INTO trying_of_bots (update_id, attempts, at) SELECT update_id, attempts, at FROM trying;

DROP TABLE trying;

ALTER TABLE trying_of_bots RENAME TO trying;

ALTER TABLE dead_letters ADD COLUMN bot_id INTEGER NOT NULL DEFAULT 0;

-- Which bot sent the message that `message_id` names.
ALTER TABLE outbox ADD COLUMN bot_id INTEGER;
