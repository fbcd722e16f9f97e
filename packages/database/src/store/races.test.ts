import { setTimeout as wait } from 'node:timers/promises';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { runInShop } from '../connection/transaction.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
let pool: Pool;

const CALLERS = 10;
const UNITS = 3;

beforeAll(async () => {
  fjord = await openShopDatabase();
  pool = fjord.openPool(CALLERS);
});
afterAll(() => fjord.close());

/** A return of three units, all received, under an id of its own. */
async function receivedReturn(id: string): Promise<string> {
  const [line] = sampleReturn().lines;
  if (!line) throw new Error('the sample has no line');
  const lineId = `${id}-line`;
  const received = [{ disposition: 'RESTOCKED' as const, quantity: UNITS }];
  const lines = [{ ...line, id: lineId, quantity: UNITS, received }];
  const value = sampleReturn({ id, rmaNumber: id, platformReturnId: id, lines });
  await fjord.inShop(({ returns }) => returns.insert(value));
  return lineId;
}

const one = (returnId: string, returnLineId: string) => ({
  returnId,
  orderId: 'o',
  amount: { minor: 4900, currency: 'EUR' },
  lines: [{ returnLineId, quantity: 1, dispositions: [] }],
});

test('of ten callers who want one unit each, as many succeed as there are units, in every one of 40 races', async () => {
  for (let race = 0; race < 40; race++) {
    const id = `race-${race}`;
    const lineId = await receivedReturn(id);
    const reserve = () => fjord.inShop(({ intents }) => intents.reserve(one(id, lineId)));
    const intents = await Promise.all(Array.from({ length: CALLERS }, reserve));
    expect(intents.filter((intent) => intent !== null)).toHaveLength(UNITS);
  }
});

test('the same callers reserve too often when each looks first and writes then', async () => {
  const lineId = await receivedReturn('naive');
  const naive = () =>
    runInShop(pool, fjord.shopId, async ({ rows, change }) => {
      const [line] = await rows<{ left: number }>(
        'SELECT received_quantity - reserved_quantity AS left FROM return_lines WHERE shop_id = $1 AND return_line_id = $2',
        [fjord.shopId, lineId],
      );
      await wait(5);
      if (!line || line.left < 1) return null;
      await change(
        'UPDATE return_lines SET reserved_quantity = $3 WHERE shop_id = $1 AND return_line_id = $2',
        [fjord.shopId, lineId, UNITS - line.left + 1],
      );
      return 'reserved';
    });
  const reserved = await Promise.all(Array.from({ length: CALLERS }, naive));
  expect(reserved.filter((each) => each !== null).length).toBeGreaterThan(UNITS);
});

test('the intents of an order are those of all its returns, and those of some returns are theirs alone', async () => {
  const ids = ['order-1', 'order-2'];
  for (const id of ids) {
    const lineId = await receivedReturn(id);
    await fjord.inShop(({ intents }) => intents.reserve(one(id, lineId)));
  }
  const { orderId } = sampleReturn();
  const found = await fjord.inShop(({ intents }) => intents.ofOrder(orderId));
  expect(found.map(({ returnId }) => returnId)).toEqual(expect.arrayContaining(ids));
  expect(await fjord.inShop(({ intents }) => intents.ofOrder('another'))).toEqual([]);
  const some = await fjord.inShop(({ intents }) => intents.ofReturns([...ids, 'none']));
  expect(some.map(({ returnId }) => returnId)).toEqual(ids);
});

test('an intent is claimed by one of ten workers', async () => {
  const lineId = await receivedReturn('claimed');
  const intent = await fjord.inShop(({ intents }) => intents.reserve(one('claimed', lineId)));
  const claim = () =>
    fjord.inShop(({ intents }) =>
      intents.claim(intent?.id ?? '', { now: '2026-01-11T10:00:00Z', retryIfSentBefore: null }),
    );
  const claims = await Promise.all(Array.from({ length: CALLERS }, claim));
  expect(claims.filter((each) => each !== null)).toHaveLength(1);
});

test('a claim made upon an earlier sending than the last is refused', async () => {
  const [first, ...later] = await claimedTimes('stale', 2);
  const now = '2026-01-11T11:00:00.000Z';
  const claim = (ofAttempt: number) =>
    fjord.inShop(({ intents }) => intents.claim(first?.id ?? '', { now, retryIfSentBefore: now, ofAttempt }));
  expect(later.map(({ attempts }) => attempts)).toEqual([1, 2]);
  expect(await Promise.all([claim(0), claim(1)])).toEqual([null, null]);
  expect(await claim(2)).toMatchObject({ attempts: 3 });
});

/** An intent claimed once a minute, as often as said: how it stood before each claim, and after the last. */
async function claimedTimes(name: string, times: number) {
  const lineId = await receivedReturn(name);
  const stands = [await fjord.inShop(({ intents }) => intents.reserve(one(name, lineId)))];
  for (let minute = 0; minute < times; minute += 1) {
    const now = `2026-01-11T10:0${minute}:00.000Z`;
    const claim = { now, retryIfSentBefore: now };
    stands.push(await fjord.inShop(({ intents }) => intents.claim(stands[0]?.id ?? '', claim)));
  }
  return stands.filter((each) => each !== null);
}

/** Takes back the claim that made this one of its stands; how the intent stands then. */
function takeBack(stands: readonly Intent[], nth: number) {
  const [before, claimed] = [stands[nth - 1], stands[nth]];
  if (!before || !claimed) throw new Error('there is no such claim');
  return fjord.inShop(async ({ intents }) => {
    await intents.release(claimed, before);
    return intents.get(claimed.id);
  });
}

test('a first claim taken back leaves an intent that nobody sent', async () => {
  const stands = await claimedTimes('back-1', 1);
  expect(await takeBack(stands, 1)).toMatchObject({ state: 'reserved', attempts: 0, sentAt: null });
});

test('a later claim taken back leaves the sending before it, its instant and its count', async () => {
  const stands = await claimedTimes('back-2', 2);
  const former = { state: 'sending', attempts: 1, sentAt: '2026-01-11T10:00:00.000Z' };
  expect(await takeBack(stands, 2)).toMatchObject(former);
  expect(await takeBack(stands, 2)).toMatchObject(former);
});

test('a claim that another was made upon is not taken back', async () => {
  const stands = await claimedTimes('back-3', 3);
  await takeBack(stands, 1);
  const last = { state: 'sending', attempts: 3, sentAt: '2026-01-11T10:02:00.000Z' };
  expect(await takeBack(stands, 2)).toMatchObject(last);
});

test('reservations of several lines are all or none, and crossing ones never hang', async () => {
  const first = await receivedReturn('cross-1');
  const [line] = sampleReturn().lines;
  if (!line) throw new Error('the sample has no line');
  const both = sampleReturn({
    id: 'cross',
    rmaNumber: 'cross',
    platformReturnId: 'cross',
    lines: ['a', 'b'].map((id) => ({ ...line, id, quantity: 2 })),
  });
  await fjord.inShop(({ returns }) => returns.insert(both));
  const wish = (ids: readonly string[]) => ({
    ...one('cross', first),
    lines: ids.map((returnLineId) => ({ returnLineId, quantity: 2, dispositions: [] })),
  });
  const orders = Array.from({ length: CALLERS }, (_, index) => (index % 2 ? ['a', 'b'] : ['b', 'a']));
  const reserve = (ids: string[]) => fjord.inShop(({ intents }) => intents.reserve(wish(ids)));
  const intents = await Promise.all(orders.map(reserve));
  expect(intents.filter((intent) => intent !== null)).toHaveLength(1);
  const after = await fjord.inShop(async ({ intents: kept, returns }) => {
    await kept.finish(intents.find((intent) => intent !== null)?.id ?? '', {
      state: 'refused',
      evidence: 'no',
    });
    // One line is taken already: the other must not stay held by a reservation that failed.
    expect(await kept.reserve(wish(['a']))).not.toBeNull();
    expect(await kept.reserve(wish(['a', 'b']))).toBeNull();
    return returns.get('cross');
  });
  expect(after?.lines.map(({ reservedQuantity }) => reservedQuantity)).toEqual([2, 0]);
});

test('a deadlock is PostgreSQL’s to break and ours to repeat', async () => {
  const ids = [await receivedReturn('lock-1'), await receivedReturn('lock-2')];
  let attempts = 0;
  let held = 0;
  const bothHoldOne = Promise.withResolvers<void>();
  const touch = (order: readonly string[]) =>
    runInShop(pool, fjord.shopId, async ({ change }) => {
      attempts += 1;
      for (const id of order) {
        await change('UPDATE return_lines SET note = note WHERE shop_id = $1 AND return_line_id = $2', [
          fjord.shopId,
          id,
        ]);
        if (id !== order[0]) continue;
        held += 1;
        if (held === 2) bothHoldOne.resolve();
        await bothHoldOne.promise;
      }
    });
  await Promise.all([touch(ids), touch(ids.toReversed())]);
  // The one that was broken may take its lock anew before the other wakes, and they meet again.
  expect(attempts).toBeGreaterThan(2);
});

test('of ten who publish a policy upon the same version, one does', async () => {
  const policy = {
    ...{ merchantReturnDays: 30, assumedDeliveryDays: 5, finalSaleTag: '', restockingFeeBasisPoints: 0 },
    ...{ answerWithinDays: 2, sendWithinDays: 14, refundWithinDays: 14 },
    ...{ returnFees: 'FreeReturn' as const, returnShippingFee: { minor: 0, currency: 'EUR' } },
    ...{ autoApproveBelow: { minor: 0, currency: 'EUR' }, returnAddress: '', instructions: '' },
    ...{ countedFrom: 'DELIVERY' as const, rules: [] },
  };
  const publish = (by: string) =>
    fjord.inShop(({ policies }) => policies.publish(policy, { basedOn: 0, by, at: '2026-01-01T00:00:00Z' }));
  const published = await Promise.all(
    Array.from({ length: CALLERS }, (_, index) => publish(`staff ${index}`)),
  );
  expect(published.filter((version) => version !== null)).toHaveLength(1);
});
