-- expand, needs 0.9.0
-- Posted updates that wait to be handled, at all processes that share the database.
CREATE TABLE arrived (
    bot_id BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    person BIGINT,
    chat BIGINT,
    replica BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (bot_id, update_id)
);

-- What goes by its age, and of whoever is erased.
CREATE INDEX arrived_by_at ON arrived (at);
CREATE INDEX arrived_by_person ON arrived (person) WHERE person IS NOT NULL;

-- Which process makes the last of the attempts.
ALTER TABLE trying ADD COLUMN replica BIGINT NOT NULL DEFAULT 0;
