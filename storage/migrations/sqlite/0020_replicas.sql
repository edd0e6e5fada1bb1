-- expand, needs 0.9.0
-- For databases that several processes share; an SQLite file has one, and here these stay empty.
CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    fence INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE replicas (
    id TEXT PRIMARY KEY,
    bot_id INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL,
    host TEXT NOT NULL,
    begun INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    leads INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
