-- A code is looked for by its hash alone, which is bound to the number and address it was asked with: no order is
-- read, so no order's existence can be timed. Wrong codes are counted by the limiter, for orders that exist and not.
ALTER TABLE door_challenges DROP COLUMN failures, DROP COLUMN failed_at;
CREATE INDEX door_challenges_code ON door_challenges (shop_id, code_hash) WHERE spent_at IS NULL;
