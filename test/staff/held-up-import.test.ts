// What does a push for an import that is held up set going, by whoever may try things again but begin no import?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryNow } from '../../web/src/flows/standstills.ts';
import { endedImport, openToldShop, type ToldShop } from '../mirror/told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShop();
});
afterAll(() => told.close());

const push = () => tryNow(told.deps({}), told.shop, { kind: 'import', subject: 'import' });
const state = async () => (await told.inShop(({ imports }) => imports.get()))?.state ?? null;
const jobs = async () =>
  (await told.query("SELECT FROM pgboss.job WHERE data->>'job' = 'import-orders'")).length;

test('where none is under way it begins none: neither the first, nor all orders anew', async () => {
  expect([await push(), await state(), await jobs()]).toEqual([false, null, 0]);
  await told.inShop(({ imports }) => imports.save(endedImport));
  expect([await push(), await state(), await jobs()]).toEqual([false, 'done', 0]);
});

test('one whose job has died goes on', async () => {
  await told.inShop(({ imports }) => imports.save({ ...endedImport, state: 'exporting' }));
  expect([await push(), await state(), await jobs()]).toEqual([true, 'exporting', 1]);
});
