-- Whose orders these are by the account at the shop: whoever signs in there is shown theirs, the newest first.
ALTER TABLE orders ADD COLUMN customer_id text COLLATE "C";
-- Row-level security binds the owner too, so it rests while the orders that stand get theirs.
ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;
UPDATE orders SET customer_id = body -> 'customer' ->> 'id' WHERE body -> 'customer' ->> 'id' IS NOT NULL;
ALTER TABLE orders FORCE ROW LEVEL SECURITY;
CREATE INDEX orders_customer ON orders (shop_id, customer_id, processed_at DESC, order_id DESC)
  WHERE customer_id IS NOT NULL;

-- Shoppers signed in with their account at the shop. What signs them out there lies sealed; no token to act with is kept.
CREATE TABLE account_sessions (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  token_hash text NOT NULL,
  customer_id text NOT NULL,
  leave text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, token_hash)
);
ALTER TABLE account_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE account_sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON account_sessions USING (shop_id = current_setting('app.shop_id', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON account_sessions TO aftercare_runtime;

-- Orders opened by one who is signed in close when they sign out.
ALTER TABLE door_sessions ADD COLUMN account_hash text;
CREATE INDEX door_sessions_account ON door_sessions (shop_id, account_hash) WHERE account_hash IS NOT NULL;
