-- The run-time role: what web and worker are after connecting. It owns nothing and row-level security binds it.
-- Roles belong to the cluster, so another database of it may have made this one already, even this instant.
DO $$
BEGIN
  CREATE ROLE aftercare_runtime NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$
BEGIN
  EXECUTE format('GRANT aftercare_runtime TO %I WITH SET TRUE, INHERIT FALSE', current_user);
EXCEPTION WHEN unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO aftercare_runtime;

-- The directory of shops is read before the shop is known, so it is the one table of shops without row-level security.
CREATE TABLE shops (
  shop_id text PRIMARY KEY,
  platform text NOT NULL CHECK (platform IN ('shopify', 'woocommerce')),
  domain text NOT NULL,
  installed_at timestamptz(3) NOT NULL,
  uninstalled_at timestamptz(3),
  facts jsonb,
  CONSTRAINT shops_domain_key UNIQUE (platform, domain)
);

-- What a shopper or merchant searches by stands in columns with the collation of bytes, so that a prefix is a range.
CREATE TABLE orders (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  order_id text COLLATE "C" NOT NULL,
  number text COLLATE "C" NOT NULL,
  email text COLLATE "C",
  shopper_name text COLLATE "C" NOT NULL,
  processed_at timestamptz(3) NOT NULL,
  platform_updated_at timestamptz(6) NOT NULL,
  financial_status text,
  fulfillment_status text,
  return_status text,
  currency text NOT NULL,
  total_minor bigint NOT NULL,
  body jsonb NOT NULL,
  PRIMARY KEY (shop_id, order_id)
);
CREATE INDEX orders_newest ON orders (shop_id, processed_at DESC, order_id DESC);
CREATE INDEX orders_number ON orders (shop_id, number);
CREATE INDEX orders_email ON orders (shop_id, email);
CREATE INDEX orders_shopper_name ON orders (shop_id, shopper_name);

-- No foreign key to orders: the platform may delete an order, and the return stays as the record of what happened.
CREATE TABLE returns (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  return_id text COLLATE "C" NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  rma_number text NOT NULL,
  platform_return_id text,
  origin text NOT NULL CHECK (origin IN ('portal', 'platform')),
  status text NOT NULL CHECK (status IN ('REQUESTED', 'OPEN', 'DECLINED', 'CLOSED', 'CANCELED')),
  created_at timestamptz(3) NOT NULL,
  policy_version integer NOT NULL,
  reasons text[] NOT NULL,
  decline_reason text,
  settlement jsonb NOT NULL,
  revision integer NOT NULL,
  PRIMARY KEY (shop_id, return_id),
  CONSTRAINT returns_rma_number_key UNIQUE (shop_id, rma_number),
  CONSTRAINT returns_platform_return_id_key UNIQUE (shop_id, platform_return_id)
);
CREATE INDEX returns_order ON returns (shop_id, order_id, created_at);
CREATE INDEX returns_queue ON returns (shop_id, status, created_at DESC, return_id DESC);

-- The checks are the last wall: no unit is paid that was not received, none twice.
CREATE TABLE return_lines (
  shop_id text NOT NULL,
  return_id text COLLATE "C" NOT NULL,
  return_line_id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  line_id text NOT NULL,
  fulfillment_line_id text NOT NULL,
  platform_line_id text,
  quantity integer NOT NULL CHECK (quantity > 0),
  reason text NOT NULL,
  note text NOT NULL,
  received jsonb NOT NULL,
  received_quantity integer NOT NULL CHECK (received_quantity BETWEEN 0 AND quantity),
  reserved_quantity integer NOT NULL CHECK (reserved_quantity BETWEEN 0 AND received_quantity),
  refunded_quantity integer NOT NULL CHECK (refunded_quantity BETWEEN 0 AND reserved_quantity),
  PRIMARY KEY (shop_id, return_line_id),
  FOREIGN KEY (shop_id, return_id) REFERENCES returns (shop_id, return_id)
);
CREATE INDEX return_lines_return ON return_lines (shop_id, return_id, position);

CREATE TABLE return_events (
  shop_id text NOT NULL,
  event_id text NOT NULL DEFAULT gen_random_uuid(),
  return_id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  event jsonb NOT NULL,
  PRIMARY KEY (shop_id, event_id),
  CONSTRAINT return_events_position_key UNIQUE (shop_id, return_id, position),
  FOREIGN KEY (shop_id, return_id) REFERENCES returns (shop_id, return_id)
);

CREATE TABLE intents (
  shop_id text NOT NULL,
  intent_id text NOT NULL,
  return_id text COLLATE "C" NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  kind text NOT NULL CHECK (kind IN ('refund')),
  sequence integer NOT NULL,
  key text NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  currency text NOT NULL,
  state text NOT NULL CHECK (state IN ('reserved', 'sending', 'done', 'refused', 'person')),
  attempts integer NOT NULL,
  sent_at timestamptz(3),
  evidence text,
  PRIMARY KEY (shop_id, intent_id),
  CONSTRAINT intents_sequence_key UNIQUE (shop_id, return_id, sequence),
  CONSTRAINT intents_key_key UNIQUE (shop_id, key),
  FOREIGN KEY (shop_id, return_id) REFERENCES returns (shop_id, return_id)
);
CREATE INDEX intents_unsettled ON intents (shop_id, intent_id) WHERE state IN ('reserved', 'sending');

CREATE TABLE intent_lines (
  shop_id text NOT NULL,
  intent_id text NOT NULL,
  return_line_id text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  dispositions jsonb NOT NULL,
  PRIMARY KEY (shop_id, intent_id, return_line_id),
  FOREIGN KEY (shop_id, intent_id) REFERENCES intents (shop_id, intent_id),
  FOREIGN KEY (shop_id, return_line_id) REFERENCES return_lines (shop_id, return_line_id)
);
CREATE INDEX intent_lines_return_line ON intent_lines (shop_id, return_line_id);

CREATE TABLE policies (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  version integer NOT NULL CHECK (version > 0),
  published_at timestamptz(3) NOT NULL,
  published_by text NOT NULL,
  policy jsonb NOT NULL,
  PRIMARY KEY (shop_id, version)
);

CREATE TABLE notices (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  notice_id text NOT NULL,
  event_id text NOT NULL,
  return_id text COLLATE "C",
  kind text NOT NULL,
  channel text NOT NULL,
  recipient text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'sending', 'accepted', 'person')),
  attempts integer NOT NULL,
  claimed_at timestamptz(3),
  detail text,
  data jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (shop_id, notice_id),
  CONSTRAINT notices_once_key UNIQUE (shop_id, event_id, kind, channel)
);
CREATE INDEX notices_return ON notices (shop_id, return_id);

CREATE TABLE tasks (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  task_id text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  detail text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  PRIMARY KEY (shop_id, task_id)
);
CREATE UNIQUE INDEX tasks_open_key ON tasks (shop_id, kind, subject) WHERE closed_at IS NULL;

CREATE TABLE door_challenges (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  challenge_id text NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  link_hash text NOT NULL,
  code_hash text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  spent_at timestamptz(3),
  failures integer NOT NULL DEFAULT 0,
  failed_at timestamptz(3),
  PRIMARY KEY (shop_id, challenge_id),
  CONSTRAINT door_challenges_link_hash_key UNIQUE (shop_id, link_hash)
);
CREATE INDEX door_challenges_order ON door_challenges (shop_id, order_id, opened_at);

CREATE TABLE door_sessions (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  token_hash text NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, token_hash)
);

CREATE TABLE imports (
  shop_id text PRIMARY KEY REFERENCES shops (shop_id),
  state text NOT NULL CHECK (state IN ('exporting', 'loading', 'done', 'failed')),
  handle text,
  result_url text,
  started_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  found integer NOT NULL,
  saved integer NOT NULL,
  reconciled_to timestamptz(6),
  problem text
);

-- Numbers that run per shop: the printed numbers of returns.
CREATE TABLE counters (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  name text NOT NULL,
  value bigint NOT NULL,
  PRIMARY KEY (shop_id, name)
);

-- Sealed by AES-256-GCM; `key_id` names the key, so keys can rotate.
CREATE TABLE sessions (
  shop_id text PRIMARY KEY REFERENCES shops (shop_id),
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  updated_at timestamptz(3) NOT NULL DEFAULT now()
);

-- Webhooks as they came, before anything of them is believed, the shop's name included.
CREATE TABLE inbox (
  dedupe_key text COLLATE "C" PRIMARY KEY,
  received_at timestamptz(3) NOT NULL,
  topic text NOT NULL,
  shop_domain text NOT NULL,
  webhook_id text NOT NULL,
  event_id text,
  triggered_at text,
  body bytea NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  problem text,
  handled_at timestamptz(3)
);
-- The common case is a few kilobytes that are read once, so compressing must cost next to nothing: lz4 where the
-- server was built with it (the embedded one is not), else webhooks lie as they came and orders by the default method.
DO $$
BEGIN
  ALTER TABLE inbox ALTER COLUMN body SET COMPRESSION lz4;
  ALTER TABLE orders ALTER COLUMN body SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  ALTER TABLE inbox ALTER COLUMN body SET STORAGE EXTERNAL;
END $$;
CREATE INDEX inbox_waiting ON inbox (received_at) WHERE handled_at IS NULL;
CREATE INDEX inbox_handled ON inbox (handled_at) WHERE handled_at IS NOT NULL;

-- The shape rate-limiter-flexible asks for.
CREATE TABLE limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['orders', 'returns', 'return_lines', 'return_events', 'intents', 'intent_lines',
    'policies', 'notices', 'tasks', 'door_challenges', 'door_sessions', 'imports', 'counters', 'sessions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY own_shop ON %I USING (shop_id = current_setting('app.shop_id', true))
      WITH CHECK (shop_id = current_setting('app.shop_id', true))$policy$, name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO aftercare_runtime', name);
  END LOOP;
END $$;

GRANT SELECT, INSERT, UPDATE ON shops TO aftercare_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox, limits TO aftercare_runtime;
