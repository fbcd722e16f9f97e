-- A person has marked it as done while its matter lasts: readings that see it again don't ask again in the same words.
ALTER TABLE tasks ADD COLUMN seen boolean NOT NULL DEFAULT false;
CREATE INDEX tasks_seen ON tasks (shop_id, kind, subject) WHERE seen;
