-- expand, needs 0.3.0
-- What a commit owes and is not done yet, like wiping old copies of erased people; `times` counts what it stands for.
CREATE TABLE duties (
    kind TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    times INTEGER NOT NULL
) STRICT;

-- Who was erased by an earlier version may have left copies that it wiped at night alone.
INSERT INTO duties (kind, since, times) SELECT 'wipe', max(at), 1 FROM tombstones HAVING count(*) > 0;

-- Rows that may go once they are old. Cards in the group stay, and would be read each time.
DROP INDEX outbox_settled;

CREATE INDEX outbox_purgeable ON outbox (settled_at) WHERE chat IS NOT NULL OR message_id IS NULL;

-- What was said in the group about no lead.
CREATE INDEX outbox_group_notes ON outbox (settled_at)
WHERE lead IS NULL AND chat IS NULL AND message_id IS NOT NULL;

-- Who has been silent for longest: visitors and leads have their time each.
CREATE INDEX leads_by_seen ON leads ((stage = 'visitor'), seen) WHERE stage <> 'customer';

-- What else goes by its age, every hour.
CREATE INDEX tombstones_by_at ON tombstones (at);

CREATE INDEX tombstones_in_force ON tombstones (at) WHERE update_id <> -1;

CREATE INDEX dead_letters_by_at ON dead_letters (at);

-- What somebody did who is erased.
CREATE INDEX audit_by_actor ON audit (actor);
