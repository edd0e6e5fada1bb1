-- expand, needs 0.9.0
-- Posted updates that wait to be handled, where several processes share the database; on SQLite this stays empty.
CREATE TABLE arrived (
    bot_id INTEGER NOT NULL,
    update_id INTEGER NOT NULL,
    person INTEGER,
    chat INTEGER,
    replica INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, update_id)
) STRICT, WITHOUT ROWID;

-- What goes by its age, and of whoever is erased.
CREATE INDEX arrived_by_at ON arrived (at);
CREATE INDEX arrived_by_person ON arrived (person) WHERE person IS NOT NULL;

-- Which process makes the last of the attempts, where several share the database.
ALTER TABLE trying ADD COLUMN replica INTEGER NOT NULL DEFAULT 0;
