-- Who works in a shop, and what each may do. A row comes into being at the first visit.
CREATE TABLE staff (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  staff_id text NOT NULL,
  name text NOT NULL,
  known_by text NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'manager', 'agent', 'viewer')),
  -- In minor units of the currency beside it; none: any amount.
  pays_up_to bigint,
  currency text,
  owns_platform boolean NOT NULL,
  revision integer NOT NULL,
  first_seen_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, staff_id)
);
-- Who changed whose role, when.
CREATE TABLE staff_events (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  position integer NOT NULL,
  at timestamptz(3) NOT NULL,
  event jsonb NOT NULL,
  PRIMARY KEY (shop_id, position)
);
-- What those are who come in for the first time; none: as core says.
CREATE TABLE staff_newcomers (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  role text NOT NULL CHECK (role IN ('manager', 'agent', 'viewer')),
  pays_up_to bigint,
  currency text,
  revision integer NOT NULL,
  PRIMARY KEY (shop_id)
);
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['staff', 'staff_events', 'staff_newcomers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY own_shop ON %I USING (shop_id = current_setting('app.shop_id', true))$policy$, name);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff, staff_newcomers TO aftercare_runtime;
-- What happened is only added to; it goes with its shop.
GRANT SELECT, INSERT, DELETE ON staff_events TO aftercare_runtime;

-- In the shops that stand everybody could do everything: whoever comes there first is a manager, until its owner says otherwise.
ALTER TABLE staff_newcomers NO FORCE ROW LEVEL SECURITY;
INSERT INTO staff_newcomers (shop_id, role, revision) SELECT shop_id, 'manager', 0 FROM shops;
ALTER TABLE staff_newcomers FORCE ROW LEVEL SECURITY;
