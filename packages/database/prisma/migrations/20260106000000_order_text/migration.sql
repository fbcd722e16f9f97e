-- An order is written whole and read whole: as the text it came in, which costs neither taking it apart when it is
-- stored nor putting it together when it is read.
ALTER TABLE orders ALTER COLUMN body TYPE json;
DO $$
BEGIN
  ALTER TABLE orders ALTER COLUMN body SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
  NULL;
END $$;
