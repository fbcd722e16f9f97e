// Is nobody sent to look after what waits in a merchant's test?
import { expect, test } from 'vitest';
import type { Shop } from '../flows/store.ts';
import type { House } from './deps.ts';
import { findStuckWork } from './stuck-work.ts';

const connected = { uninstalledAt: null, domain: 'fjord.example', facts: null } as Shop;
const tried = { ...connected, domain: 'test-1', facts: { isRehearsal: true } } as Shop;
const waiting = [{ kind: 'nobody-to-tell', count: 1, since: '2026-05-01T10:00:00Z' }];

/** A house of these shops, in each of which a task waits. */
function houseOf(shops: readonly Shop[]): House {
  const rows = { tasks: { oldest: async () => waiting }, standstills: { list: async () => [] } };
  const store = {
    shops: async () => shops,
    inShop: (_: string, work: (of: unknown) => unknown) => work(rows),
  };
  const status = async () => ({ inbox: { waiting: 0, oldestSeconds: 0 }, jobs: [] });
  const deps = { store, now: () => new Date('2026-05-02T10:00:00Z') };
  return { deps, database: { status } } as unknown as House;
}

test('what waits in a shop is told, what waits in a test is not', async () => {
  const found = await findStuckWork(houseOf([connected, tried]));
  expect(found.map(({ shop, what }) => `${shop}: ${what}`)).toEqual(['fjord.example: task nobody-to-tell']);
});
