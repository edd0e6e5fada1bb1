-- expand, needs 0.5.0
-- The topic of the private chat that a person last wrote in; NULL outside topics.
ALTER TABLE leads ADD COLUMN topic INTEGER;
