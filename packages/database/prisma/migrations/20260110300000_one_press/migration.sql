-- A code or link is good once. By which press of which page it was spent, as a hash: sent twice, that press is one.
ALTER TABLE door_challenges ADD COLUMN spent_by text;
ALTER TABLE staff_links ADD COLUMN spent_by text;
-- So a spent code is looked for too.
DROP INDEX door_challenges_code;
CREATE INDEX door_challenges_code ON door_challenges (shop_id, code_hash);
-- A site whose keys were taken and who got no answer sends them again, and throws them away when they are refused then.
ALTER TABLE pending_connections ADD COLUMN keys_hash text;
