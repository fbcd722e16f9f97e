-- What the platform said to a sending is kept apart from what is concluded later: after a yes nothing is sent again and
-- nothing is ended as refused, however long no refund shows.
ALTER TABLE intents ADD COLUMN answered text;
-- Until now a yes was kept as the evidence of an intent under way, and nothing else was.
UPDATE intents SET answered = evidence WHERE state = 'sending' AND evidence IS NOT NULL;
