-- What makes a shop's pages and mails look like the shop's. It stands with the shop's name: each page needs both at once.
ALTER TABLE shops ADD COLUMN brand jsonb;
