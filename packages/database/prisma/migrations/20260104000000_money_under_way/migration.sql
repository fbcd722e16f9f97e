-- The merchant's list of money under way starts here, however many returns have been paid.
CREATE INDEX intents_money ON intents (shop_id, return_id) WHERE state IN ('reserved', 'sending', 'person');
