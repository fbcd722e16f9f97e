-- When our books came back from a back-up: nothing new is refunded until the shop's orders have been reconciled since.
ALTER TABLE imports ADD COLUMN restored_at timestamptz(3);
-- A process says whether the database has the shape it needs; the record itself stays the owner's.
GRANT SELECT ON schema_migrations TO aftercare_runtime;
-- What operators count over all shops. Row-level security holds in it as everywhere: it goes from shop to shop.
CREATE FUNCTION open_work() RETURNS TABLE (what text, state text, count bigint) LANGUAGE plpgsql AS $$
DECLARE shop text;
BEGIN
  FOR shop IN SELECT s.shop_id FROM shops s LOOP
    PERFORM set_config('app.shop_id', shop, true);
    RETURN QUERY SELECT 'intent', i.state, count(*) FROM intents i
      WHERE i.shop_id = shop AND i.state IN ('reserved', 'sending', 'person', 'by-hand') GROUP BY i.state;
    RETURN QUERY SELECT 'task', t.kind, count(*) FROM tasks t
      WHERE t.shop_id = shop AND t.closed_at IS NULL GROUP BY t.kind;
  END LOOP;
END $$;
