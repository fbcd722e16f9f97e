-- A refund that a platform has booked, and whose money a person must send.
ALTER TABLE intents DROP CONSTRAINT intents_state_check;
ALTER TABLE intents ADD CONSTRAINT intents_state_check
  CHECK (state IN ('reserved', 'sending', 'done', 'refused', 'person', 'by-hand'));
DROP INDEX intents_money;
CREATE INDEX intents_money ON intents (shop_id, return_id)
  WHERE state IN ('reserved', 'sending', 'person', 'by-hand');

-- An import is taken up where its last batch ended, in the platform's own words, and waits when the merchant says so.
ALTER TABLE imports DROP CONSTRAINT imports_state_check;
ALTER TABLE imports ADD CONSTRAINT imports_state_check
  CHECK (state IN ('exporting', 'loading', 'paused', 'done', 'failed'));
ALTER TABLE imports ADD COLUMN cursor text;
UPDATE imports SET cursor = saved::text WHERE state = 'loading';
-- How far the round has come that asks whether the orders still stand over there; null: it begins anew.
ALTER TABLE imports ADD COLUMN swept_to text;
