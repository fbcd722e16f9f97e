-- Staff open a return themselves, on the shop's own terms, though no shopper asked for it on the return page.
ALTER TABLE returns DROP CONSTRAINT returns_origin_check;
ALTER TABLE returns ADD CONSTRAINT returns_origin_check CHECK (origin IN ('portal', 'staff', 'platform'));
