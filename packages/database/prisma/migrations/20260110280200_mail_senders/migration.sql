-- In whose name a shop's mails go out, and what was found of that in the DNS.
CREATE TABLE mail_senders (
  shop_id text NOT NULL PRIMARY KEY REFERENCES shops (shop_id),
  name text,
  address text,
  reply_to text,
  confirmed_at timestamptz(3),
  records jsonb NOT NULL DEFAULT '[]',
  checked_at timestamptz(3)
);
ALTER TABLE mail_senders ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_senders FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON mail_senders USING (shop_id = current_setting('app.shop_id', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_senders TO aftercare_runtime;
