-- What a shop's set-up has come to, where nothing else in the books says so.
CREATE TABLE setup_marks (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  mark text NOT NULL CHECK (mark IN ('guide-dismissed', 'test-return', 'tried')),
  at timestamptz(3) NOT NULL,
  detail text NOT NULL DEFAULT '',
  PRIMARY KEY (shop_id, mark)
);
ALTER TABLE setup_marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE setup_marks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON setup_marks USING (shop_id = current_setting('app.shop_id', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON setup_marks TO aftercare_runtime;

-- A test return is a shop of its own: its rows lie behind the same wall as any shop's, and no platform stands behind it.
ALTER TABLE shops DROP CONSTRAINT shops_platform_check;
ALTER TABLE shops ADD CONSTRAINT shops_platform_check CHECK (platform IN ('shopify', 'woocommerce', 'rehearsal'));

-- Its mails go to nobody: they are kept to be shown.
CREATE TABLE shown_mails (
  shop_id text NOT NULL REFERENCES shops (shop_id),
  mail_id text NOT NULL,
  at timestamptz(3) NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  html text NOT NULL,
  PRIMARY KEY (shop_id, mail_id)
);
ALTER TABLE shown_mails ENABLE ROW LEVEL SECURITY;
ALTER TABLE shown_mails FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON shown_mails USING (shop_id = current_setting('app.shop_id', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON shown_mails TO aftercare_runtime;

-- What waits in a test waits for nobody.
CREATE OR REPLACE FUNCTION open_work() RETURNS TABLE (what text, state text, count bigint, oldest timestamptz) LANGUAGE plpgsql AS $$
DECLARE shop text;
BEGIN
  FOR shop IN SELECT s.shop_id FROM shops s WHERE s.platform <> 'rehearsal' LOOP
    PERFORM set_config('app.shop_id', shop, true);
    RETURN QUERY SELECT 'intent', i.state, count(*), min(i.sent_at) FROM intents i
      WHERE i.shop_id = shop AND i.state IN ('reserved', 'sending', 'person', 'by-hand') GROUP BY i.state;
    RETURN QUERY SELECT 'task', t.kind, count(*), min(t.opened_at)::timestamptz FROM tasks t
      WHERE t.shop_id = shop AND t.closed_at IS NULL GROUP BY t.kind;
    RETURN QUERY SELECT 'notice', n.state, count(*), min(n.created_at)::timestamptz FROM notices n
      WHERE n.shop_id = shop AND n.state IN ('waiting', 'sending') GROUP BY n.state;
  END LOOP;
END $$;
