-- expand, needs 0.3.0
-- Rows of ours that could not be read, as they stood. One that is not `seen` is a fault until somebody has looked at it.
CREATE TABLE put_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    lead INTEGER,
    chat INTEGER,
    raw TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX put_aside_by_row ON put_aside (source, key);
CREATE INDEX put_aside_new ON put_aside (source, key) WHERE seen = 0;

-- Of whoever is erased.
CREATE INDEX put_aside_by_lead ON put_aside (lead) WHERE lead IS NOT NULL;
CREATE INDEX put_aside_by_chat ON put_aside (chat) WHERE chat IS NOT NULL;

-- What goes by its age.
CREATE INDEX put_aside_by_at ON put_aside (at) WHERE seen = 1;
