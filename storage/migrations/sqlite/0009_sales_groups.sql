-- expand, needs 0.3.0
-- Groups where sales have been, in the order in which they came: a message's number means something in its own group
-- alone. A basic group that became a supergroup has left its messages behind: nobody can edit or delete them.
CREATE TABLE sales_groups (
    number INTEGER PRIMARY KEY,
    chat INTEGER NOT NULL UNIQUE,
    moved_to INTEGER
) STRICT;

-- Rows for the sales group that were sent before schema 7 do not say in which: 0 is the one in which they all stand.
INSERT INTO sales_groups (number, chat)
SELECT 0, json_extract(value, '$.bound.chat') FROM state
WHERE key = 'sales_group' AND CASE WHEN json_valid(value) THEN json_type(value, '$.bound.chat') = 'integer' END;

-- What waits to blank a message by its number, written when the row went to whichever group was bound.
UPDATE outbox SET chat = (SELECT chat FROM sales_groups WHERE number = 0)
WHERE state = 'waiting' AND priority >= 0 AND chat IS NULL AND key LIKE 'erased:%:sales:%';
