// Is each shop's owner asked to look through the roles that came back with the books?
import type { StaffMember } from '@aftercare/core/staff/member.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';
import { afterRestore } from './after-restore.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  const onError = (problem: Error) => {
    throw problem;
  };
  database = await openDatabase({ url: fresh.url, onError });
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const at = '2026-05-01T10:00:00.000Z';
const mia: StaffMember = {
  ...{ staffId: '7', name: 'Mia', knownBy: 'platform', role: 'owner', paysUpTo: null, ownsPlatform: false },
  ...{ revision: 0, firstSeenAt: at, lastSeenAt: at },
};

async function install(domain: string): Promise<string> {
  return (await database.store.install({ platform: 'shopify', domain, at })).shopId;
}

const asked = (shopId: string) =>
  database.store.inShop(shopId, async ({ tasks }) =>
    (await tasks.list()).map(({ kind, subject, detail }) => ({ kind, subject, detail })),
  );

test('a shop with staff has one task, of the day the roles are of; it stays until it is ended, and one without staff has none', async () => {
  const [fjord, empty] = [await install('fjord.myshopify.com'), await install('empty.myshopify.com')];
  await database.store.inShop(fjord, ({ staff }) => staff.save(mia));
  await afterRestore(fresh.url, '2026-05-02T09:00:00Z');
  await afterRestore(fresh.url, '2026-05-03T09:00:00Z');
  const task = { kind: 'roles-restored', subject: fjord, detail: 'ROLES_AS_OF {"day":"2026-05-03"}' };
  expect(await asked(fjord)).toEqual([task]);
  expect(await asked(empty)).toEqual([]);
  await database.store.inShop(fjord, async ({ tasks }) => {
    const [open] = await tasks.list();
    expect(await tasks.kindOf(open?.id ?? '')).toBe('roles-restored');
    await tasks.end(open?.id ?? '', at);
  });
  expect(await asked(fjord)).toEqual([]);
});
