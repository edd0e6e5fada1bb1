-- expand, needs 0.5.0
-- The number of the person's newest message in their private chat; NULL if none was seen since this version.
ALTER TABLE sessions ADD COLUMN last_message INTEGER;
