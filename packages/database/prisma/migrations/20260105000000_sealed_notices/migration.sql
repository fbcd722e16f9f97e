-- What is emptied every hour is found without going through every mail ever sent.
CREATE INDEX notices_sealed ON notices (shop_id, created_at) WHERE kind = 'door' AND data <> '{}';
