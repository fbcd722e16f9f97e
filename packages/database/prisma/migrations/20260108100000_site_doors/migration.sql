-- Staff of a shop whose platform frames no app come in by sessions of ours; every secret lies as a keyed hash only.
CREATE TABLE staff_sessions (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  token_hash text NOT NULL,
  staff_id text NOT NULL,
  name text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, token_hash)
);
CREATE TABLE staff_links (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  link_hash text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  spent_at timestamptz(3),
  PRIMARY KEY (shop_id, link_hash)
);
-- A token signed by the shop's own site opens one session: kept by its id until it would have ended anyway.
CREATE TABLE spent_tokens (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  token_hash text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, token_hash)
);
-- Addresses we gave to a platform for its deliveries; it tries each once, unsigned, and may do so once.
CREATE TABLE platform_hooks (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  hook_hash text NOT NULL,
  made_at timestamptz(3) NOT NULL,
  pinged_at timestamptz(3),
  PRIMARY KEY (shop_id, hook_hash)
);
-- Begun connections: there is no shop yet, so no row-level security; found by nothing but the hash of a secret.
CREATE TABLE pending_connections (
  nonce_hash text PRIMARY KEY,
  platform text NOT NULL CHECK (platform IN ('shopify', 'woocommerce')),
  domain text NOT NULL,
  url text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'received', 'connected', 'refused')),
  sealed text,
  problem text,
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX pending_connections_ended ON pending_connections (expires_at);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['staff_sessions', 'staff_links', 'spent_tokens', 'platform_hooks'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY own_shop ON %I USING (shop_id = current_setting('app.shop_id', true))
      $policy$, name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO aftercare_runtime', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON pending_connections TO aftercare_runtime;
