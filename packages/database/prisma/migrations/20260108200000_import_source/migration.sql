-- From where the platform hands out the orders of an import: on no platform an address.
ALTER TABLE imports RENAME COLUMN result_url TO source;
