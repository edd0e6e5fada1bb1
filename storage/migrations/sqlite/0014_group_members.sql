-- expand, needs 0.6.0
-- Who was seen in the sales group: colleagues, whom the bot does not greet as customers.
CREATE TABLE group_members (
    telegram_id INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL
) STRICT;
