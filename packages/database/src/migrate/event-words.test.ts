// Do events that were written before give up their words, also where the owner is no superuser?
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { migrate, readMigrations } from './migrate.ts';

const NAME = 'words_before';
let server: Client;
let own: Client;

beforeAll(async () => {
  server = new Client({ connectionString: inject('databaseServer') });
  await server.connect();
  await server.query(`CREATE ROLE ${NAME} LOGIN CREATEROLE PASSWORD 'words'`);
  await server.query(`GRANT aftercare_runtime TO ${NAME} WITH ADMIN OPTION`);
  await server.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`);
});
afterAll(async () => {
  await own.end();
  await server.query(`DROP DATABASE ${NAME} WITH (FORCE)`);
  await server.query(`DROP ROLE ${NAME}`);
  await server.end();
});

function urlOf(name: string | null): string {
  const url = new URL(inject('databaseServer'));
  url.pathname = `/${NAME}`;
  if (name !== null) Object.assign(url, { username: name, password: 'words' });
  return url.href;
}

test('a migration takes words out of the events that stand, and leaves everything else of them', async () => {
  const all = readMigrations();
  const before = all.slice(
    0,
    all.findIndex(({ name }) => name.endsWith('_erasure')),
  );
  await migrate(urlOf(NAME), before);
  own = new Client({ connectionString: urlOf(null) });
  await own.connect();
  const declined = {
    type: 'DECLINED',
    at: '2026-01-01',
    by: { kind: 'staff', name: 'A' },
    reason: 'Mia wore it',
  };
  const closed = { type: 'CLOSED', at: '2026-01-02' };
  await own.query(`INSERT INTO shops VALUES ('s', 'shopify', 's', now());
    INSERT INTO returns SELECT 's', 'r', 'o', 'R-1', NULL, 'portal', 'OPEN', now(), 1, '{}', NULL, '{}', 0;
    INSERT INTO return_events VALUES ('s', 'e1', 'r', 1, '${JSON.stringify(declined)}'),
      ('s', 'e2', 'r', 2, '${JSON.stringify(closed)}')`);
  await migrate(urlOf(NAME), all);
  const { rows } = await own.query('SELECT event FROM return_events ORDER BY position');
  const { reason, ...bare } = declined;
  expect(rows.map(({ event }) => event)).toEqual([{ ...bare, apart: ['reason'] }, closed]);
  expect((await own.query('SELECT event_id, field, words FROM event_words')).rows).toEqual([
    { event_id: 'e1', field: 'reason', words: reason },
  ]);
});
