-- expand, needs 0.9.0
-- Who leads, until when by the server's clock; each takeover raises the fence by one.
CREATE TABLE leases (
    name TEXT COLLATE "C" PRIMARY KEY,
    holder TEXT COLLATE "C" NOT NULL,
    fence BIGINT NOT NULL,
    until BIGINT NOT NULL
);

-- The processes at work, with their last sign of life by the server's clock.
CREATE TABLE replicas (
    id TEXT COLLATE "C" PRIMARY KEY,
    bot_id BIGINT NOT NULL DEFAULT 0,
    version TEXT COLLATE "C" NOT NULL,
    host TEXT COLLATE "C" NOT NULL,
    begun BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    leads BIGINT NOT NULL DEFAULT 0
);
