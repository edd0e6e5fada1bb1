-- expand, needs 0.9.0
-- What the desk must remember of its people: who was made a manager in the chat (/manager), whose name is their own
-- choice (/name) and not Telegram's to replace, and when it was last certain that they are in the group.
ALTER TABLE desk_people ADD COLUMN manages BIGINT NOT NULL DEFAULT 0;
ALTER TABLE desk_people ADD COLUMN named BIGINT NOT NULL DEFAULT 0;
ALTER TABLE desk_people ADD COLUMN confirmed BIGINT;
