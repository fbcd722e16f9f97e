-- The words people wrote in events lie apart from them: they can go, and what happened stays as it was written.
CREATE TABLE event_words (
  shop_id text NOT NULL,
  event_id text NOT NULL,
  field text NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (shop_id, event_id, field),
  FOREIGN KEY (shop_id, event_id) REFERENCES return_events (shop_id, event_id) ON DELETE CASCADE
);
-- Orders whose shopper was erased: whatever shows them again, they are kept without the person.
CREATE TABLE erasures (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  order_id text COLLATE "C" NOT NULL,
  erased_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, order_id)
);
-- Somebody asked for their data: of which orders, and until when it must be handed on.
CREATE TABLE data_requests (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  request_id text NOT NULL,
  order_ids text[] NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  due_at timestamptz(3) NOT NULL,
  PRIMARY KEY (shop_id, request_id)
);
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['event_words', 'erasures', 'data_requests'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY own_shop ON %I USING (shop_id = current_setting('app.shop_id', true))
      WITH CHECK (shop_id = current_setting('app.shop_id', true))$policy$, name);
  END LOOP;
END $$;
-- Words are written once and taken away, never changed.
GRANT SELECT, INSERT, DELETE ON event_words TO aftercare_runtime;
GRANT SELECT, INSERT, DELETE ON erasures TO aftercare_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON data_requests TO aftercare_runtime;

-- The events that stand give up their words. Row-level security binds the owner too, so it rests meanwhile.
ALTER TABLE return_events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE event_words NO FORCE ROW LEVEL SECURITY;
INSERT INTO event_words (shop_id, event_id, field, words)
  SELECT e.shop_id, e.event_id, w.field, w.words FROM return_events e
  CROSS JOIN LATERAL (SELECT key AS field, value #>> '{}' AS words FROM jsonb_each(e.event)
    WHERE key IN ('reason', 'note', 'why', 'paidAnotherWay') AND jsonb_typeof(value) = 'string') w
  WHERE w.words <> '';
UPDATE return_events e SET event = (e.event - w.fields) || jsonb_build_object('apart', to_jsonb(w.fields))
  FROM (SELECT shop_id, event_id, array_agg(field) AS fields FROM event_words GROUP BY shop_id, event_id) w
  WHERE w.shop_id = e.shop_id AND w.event_id = e.event_id;
ALTER TABLE return_events FORCE ROW LEVEL SECURITY;
ALTER TABLE event_words FORCE ROW LEVEL SECURITY;

-- From here on an event can only be added. It goes with its return alone, and a return goes with its shop alone.
REVOKE UPDATE, DELETE ON return_events FROM aftercare_runtime;
ALTER TABLE return_events DROP CONSTRAINT return_events_shop_id_return_id_fkey;
ALTER TABLE return_events ADD CONSTRAINT return_events_shop_id_return_id_fkey
  FOREIGN KEY (shop_id, return_id) REFERENCES returns (shop_id, return_id) ON DELETE CASCADE;

-- A mail with a code belongs to no return; whose order it opened must be known when its shopper is to be forgotten.
ALTER TABLE notices ADD COLUMN order_id text COLLATE "C";

-- A shop that has left is forgotten whole; every table that knows it refuses to let it go before its own rows have gone.
GRANT DELETE ON shops TO aftercare_runtime;
