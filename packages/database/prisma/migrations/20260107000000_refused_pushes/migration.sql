-- What the platform has refused is not told it again as it stands: the revision of the return that was refused.
ALTER TABLE returns ADD COLUMN push_refused_revision integer;
