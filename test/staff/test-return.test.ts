// However a merchant's test is begun and ended: does one stand at most, and does the shop know of it as long as it stands?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOld } from '../../web/src/flows/forget-old.ts';
import { endRehearsal, findRehearsal, startRehearsal } from '../../web/src/flows/rehearsal.ts';
import { openToldShopWithPolicy, type ToldShop } from '../mirror/told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
  await told.inShop((store) => store.saveFacts(told.shop.facts ?? fail()));
});
afterAll(() => told.close());

const fail = (): never => {
  throw new Error('the shop was never read');
};
const begin = () => startRehearsal(told.deps({}), told.shop, { item: 'Cup', by: 'Mia' });
const end = () => endRehearsal(told.deps({}), told.shop);
const found = async () => (await findRehearsal(told.deps({}), told.shop))?.shopId ?? null;
const standing = async () =>
  (await told.query("SELECT shop_id FROM shops WHERE platform = 'rehearsal' AND uninstalled_at IS NULL")).map(
    (row) => row.shop_id,
  );

test('a test that was ended halfway, its name still noted, keeps no other out', async () => {
  const first = await begin();
  await told.query(`UPDATE shops SET uninstalled_at = now() WHERE shop_id = '${first.shopId}'`);
  const second = await begin();
  expect(second.shopId).not.toBe(first.shopId);
  expect([await found(), await standing()]).toEqual([second.shopId, [second.shopId]]);
  await end();
  expect([await found(), await standing()]).toEqual([null, []]);
});

test.each([
  ['the next one', begin],
  ['the end of the one that stands', end],
  ['the daily round', () => forgetOld(told.deps({}), told.shop)],
])('a test whose start was killed before the shop knew of it is taken away by %s', async (_, next) => {
  const left = await begin();
  await told.query("DELETE FROM setup_marks WHERE mark = 'test-return'");
  // It could be under way still.
  await next();
  expect(await standing()).toContain(left.shopId);
  await end();
  await told.query(
    `UPDATE shops SET installed_at = now() - interval '1 hour' WHERE shop_id = '${left.shopId}'`,
  );
  await next();
  const known = await found();
  expect(await standing()).toEqual(known === null ? [] : [known]);
  await end();
});

test('a test that stands for long is let be, by its shop’s daily round and by its own', async () => {
  const mine = await begin();
  await told.query(
    `UPDATE shops SET installed_at = now() - interval '9 days' WHERE shop_id = '${mine.shopId}'`,
  );
  await forgetOld(told.deps({}), told.shop);
  await forgetOld(told.deps({}), { ...told.shop, shopId: mine.shopId });
  expect(await standing()).toEqual([mine.shopId]);
  await end();
});

test('begun and ended by several at once, in any order: none stands that the shop does not know of', async () => {
  for (let round = 0; round < 15; round += 1) {
    await Promise.all([begin(), end(), begin(), end(), begin()]);
    const known = await found();
    expect(await standing()).toEqual(known === null ? [] : [known]);
    if (round % 3 === 0) await end();
  }
});
