import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
const options = { name: 'find', points: 10, seconds: 60 };

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await open();
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

function open(): Promise<Database> {
  const onError = (problem: Error) => {
    throw problem;
  };
  return openDatabase({ url: fresh.url, onError });
}

test('ten tries a minute, however many come at once, and each address for itself', async () => {
  const limit = database.limit(options);
  const tries = await Promise.all(Array.from({ length: 30 }, () => limit.take('203.0.113.7')));
  expect(tries.filter(({ allowed }) => allowed)).toHaveLength(10);
  expect(await limit.take('203.0.113.8')).toEqual({ allowed: true, retryAfterMs: 0 });
});

test('a restart forgets nothing, and says how long to wait', async () => {
  const limit = database.limit(options);
  for (let tried = 0; tried < 11; tried++) await limit.take('203.0.113.9');
  const again = await open();
  const answer = await again.limit(options).take('203.0.113.9');
  await again.close();
  expect(answer.allowed).toBe(false);
  expect(answer.retryAfterMs).toBeGreaterThan(50_000);
});

test('counts whose time is over are forgotten', async () => {
  await database.forgetLimits(new Date(Date.now() + 61_000));
  expect(await fresh.query('SELECT FROM limits')).toEqual([]);
});
