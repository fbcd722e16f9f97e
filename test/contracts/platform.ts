// What must every platform's adapter do, whichever platform it is? One battery, handed a shop to try it on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportBatch, Platform } from '../../packages/core/src/platform.ts';
import { furtherReturns } from './further-returns.ts';
import { movingMoney, withoutReturns } from './money.ts';
import { returning } from './returning.ts';
import {
  openReturn,
  prepare,
  readOrder,
  refundOf,
  type ShopUnderTest,
  type Use,
  unwrap,
  withFees,
} from './shop-under-test.ts';

/** Runs the battery; what only a platform with returns of its own must do is asked of such a one alone. */
export function platformContract(
  name: string,
  { keepsReturns }: { keepsReturns: boolean },
  open: () => Promise<ShopUnderTest>,
): void {
  describe(`the platform ${name}`, () => {
    let shop: ShopUnderTest;
    let platform: Platform;
    beforeAll(async () => {
      shop = await open();
      platform = shop.platform;
    });
    afterAll(() => shop.close());

    readingOrders(() => shop);
    movingMoney(() => shop);
    if (keepsReturns) {
      returning(() => shop);
      furtherReturns(() => shop, { prepare, openReturn, refundOf, unwrap });
    } else withoutReturns(() => shop);
    test('says whether it keeps returns', () => expect(platform.returns !== null).toBe(keepsReturns));
    test('says what shop it is', async () => {
      const facts = await platform.readShop();
      expect(facts.currency).toMatch(/^[A-Z]{3}$/);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: facts.timeZone })).not.toThrow();
    });
  });
}

function readingOrders(use: Use): void {
  test('an order of 60 lines is read whole, and its lines sum to its subtotal', async () => {
    const id = await use().placeOrder({ units: Array.from({ length: 60 }, () => 2), percentOff: 10 });
    const order = await readOrder(use(), id);
    expect(order.lines).toHaveLength(60);
    const sum = order.lines.reduce((total, line) => total + line.discountedTotal.presentment.minor, 0);
    expect(sum).toBe(order.totals.subtotal.presentment.minor);
    expect(order.fulfillments.flatMap((parcel) => parcel.lines)).toHaveLength(60);
    const parcelLines = order.fulfillments.flatMap((parcel) => parcel.lines.map((line) => line.lineId));
    expect(new Set(parcelLines)).toEqual(new Set(order.lines.map((line) => line.id)));
  });

  test('an order tells in which groups the shop has put its shopper', async () => {
    const groups = ['wholesale', 'early-birds'];
    const order = await readOrder(use(), await use().placeOrder({ units: [1], groups }));
    expect(order.customer?.tags).toEqual(use().groupsAs(groups));
  });

  test('an order that is not there is null', async () => {
    const id = await use().placeOrder({ units: [1] });
    expect(await use().platform.readOrder(id.replace(/\d+$/, '999999999999'))).toBeNull();
  });

  test('a window of changes holds what changed in it and nothing of its end', async () => {
    const { platform } = use();
    const order = await readOrder(use(), await use().placeOrder({ units: [1] }));
    const end = new Date(Date.parse(order.updatedAt) + 1000).toISOString();
    expect(await idsUpdated(platform, order.updatedAt, end)).toContain(order.id);
    expect(await idsUpdated(platform, end, new Date(Date.parse(end) + 1000).toISOString())).not.toContain(
      order.id,
    );
    const before = new Date(Date.parse(order.updatedAt) - 1000).toISOString();
    expect(await idsUpdated(platform, before, order.updatedAt)).not.toContain(order.id);
  });

  test('an import brings every order as it would be read alone, and can be taken up in its middle', async () => {
    const { platform } = use();
    await use().placeOrder({ units: [1, 3], percentOff: 5 });
    const { order, request } = await prepare(use(), use().foreignCurrency);
    if (platform.returns !== null) unwrap(await platform.returns.request(withFees(request)));
    else unwrap(await platform.refundReturn(refundOf(order, null, 'key-import')));
    const result = await importAll(platform);
    const all = (await collect(platform, result)).flatMap(({ orders }) => orders);
    expect(new Set(all.map((order) => order.id)).size).toBe(all.length);
    for (const order of all.slice(-10)) expect(await platform.readOrder(order.id)).toEqual(order);
    const batches = await collect(platform, result);
    const before = batches.at(-2);
    expect(batches.length).toBeGreaterThan(1);
    const rest = await collect(platform, result, before?.cursor ?? null);
    expect(idsOf(rest)).toEqual(idsOf(batches.slice(-1)));
  });
}

async function idsUpdated(platform: Platform, from: string, to: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await platform.readOrdersUpdated({ from, to, after });
    ids.push(...page.orders.map((order) => order.id));
    after = page.next;
  } while (after !== null);
  return ids;
}

async function importAll(platform: Platform): Promise<string> {
  let progress = await platform.startImport();
  for (let looks = 0; progress.state === 'running' && looks < 200; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    progress = await platform.importProgress(progress.handle);
  }
  if (progress.state !== 'ready' || progress.source === null) throw new Error(JSON.stringify(progress));
  return progress.source;
}

async function collect(
  platform: Platform,
  result: string,
  after: string | null = null,
): Promise<ImportBatch[]> {
  const batches: ImportBatch[] = [];
  for await (const batch of platform.readImport(result, { after, batch: 40 })) batches.push(batch);
  return batches;
}

function idsOf(batches: readonly ImportBatch[]): string[] {
  return batches.flatMap(({ orders }) => orders.map(({ id }) => id));
}
