-- A mail that was taken may come back later, or be late; and an address that takes no mail is known by it.
ALTER TABLE notices DROP CONSTRAINT notices_state_check;
ALTER TABLE notices ADD CONSTRAINT notices_state_check
  CHECK (state IN ('waiting', 'sending', 'accepted', 'delayed', 'bounced', 'person'));
ALTER TABLE notices ADD COLUMN dead boolean NOT NULL DEFAULT false;
CREATE INDEX notices_dead ON notices (shop_id, lower(recipient)) WHERE dead;
