-- What does not move is found without going through all that ever did.
CREATE INDEX notices_under_way ON notices (shop_id, created_at) WHERE state IN ('waiting', 'sending');
CREATE INDEX inbox_unread ON inbox (shop_domain, received_at) WHERE problem IS NOT NULL;

-- What operators count over all shops, now with the mails under way and since when the oldest of each waits.
DROP FUNCTION open_work();
CREATE FUNCTION open_work() RETURNS TABLE (what text, state text, count bigint, oldest timestamptz) LANGUAGE plpgsql AS $$
DECLARE shop text;
BEGIN
  FOR shop IN SELECT s.shop_id FROM shops s LOOP
    PERFORM set_config('app.shop_id', shop, true);
    RETURN QUERY SELECT 'intent', i.state, count(*), min(i.sent_at) FROM intents i
      WHERE i.shop_id = shop AND i.state IN ('reserved', 'sending', 'person', 'by-hand') GROUP BY i.state;
    RETURN QUERY SELECT 'task', t.kind, count(*), min(t.opened_at)::timestamptz FROM tasks t
      WHERE t.shop_id = shop AND t.closed_at IS NULL GROUP BY t.kind;
    RETURN QUERY SELECT 'notice', n.state, count(*), min(n.created_at)::timestamptz FROM notices n
      WHERE n.shop_id = shop AND n.state IN ('waiting', 'sending') GROUP BY n.state;
  END LOOP;
END $$;
