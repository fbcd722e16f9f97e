// What must every platform's adapter do, whichever platform it is? One battery, handed a shop to try it on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Money } from '../../packages/core/src/money/money.ts';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import type { Platform, ReturnRequest } from '../../packages/core/src/platform.ts';
import { furtherReturns } from './further-returns.ts';

export interface Movement {
  readonly amount: Money;
  readonly outcome: 'done' | 'refused' | 'repeated';
}

/** A shop in which orders can be made, and whose money is counted apart from us. */
export interface ShopUnderTest {
  readonly platform: Platform;
  /** A paid and delivered order of `units` of one article a line; its id. */
  placeOrder(wish: { units: readonly number[]; percentOff?: number; currency?: string }): Promise<string>;
  refundsOf(orderId: string): Promise<Movement[]>;
  close(): Promise<void>;
}

/** Runs the battery. */
export function platformContract(name: string, open: () => Promise<ShopUnderTest>): void {
  describe(`the platform ${name}`, () => {
    let shop: ShopUnderTest;
    let platform: Platform;
    beforeAll(async () => {
      shop = await open();
      platform = shop.platform;
    });
    afterAll(() => shop.close());

    readingOrders(() => shop);
    returning(() => shop);
    movingMoney(() => shop);
    furtherReturns(() => shop, { prepare, openReturn, refundOf, unwrap });
    test('says what shop it is', async () => {
      const facts = await platform.readShop();
      expect(facts.currency).toMatch(/^[A-Z]{3}$/);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: facts.timeZone })).not.toThrow();
    });
  });
}

type Use = () => ShopUnderTest;

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
    const { request } = await prepare(use(), 'USD');
    unwrap(await platform.requestReturn(withFees(request)));
    const result = await importAll(platform);
    const all = await collect(platform, result, 0);
    expect(new Set(all.map((order) => order.id)).size).toBe(all.length);
    for (const order of all.slice(-10)) expect(await platform.readOrder(order.id)).toEqual(order);
    const rest = await collect(platform, result, all.length - 3);
    expect(rest.map((order) => order.id)).toEqual(all.slice(-3).map((order) => order.id));
  });
}

function returning(use: Use): void {
  test('a return asked for is found again by its marker, and only by it', async () => {
    const { order, request } = await prepare(use());
    const asked = await use().platform.requestReturn(request);
    expect(asked).toMatchObject({ ok: true, value: { status: 'REQUESTED' } });
    const found = await use().platform.findReturn(order.id, request.marker);
    expect(found?.id).toBe(unwrap(asked).id);
    expect(await use().platform.findReturn(order.id, '[another-marker]')).toBeNull();
    expect((await readOrder(use(), order.id)).returns).toEqual([found]);
    expect(found?.lines).toMatchObject([{ quantity: 2, reason: 'SIZE_TOO_SMALL' }]);
  });

  test('a marker within the shopper’s words finds nothing; only the one we put last does', async () => {
    const { order, request } = await prepare(use());
    const lines = request.lines.map((line) => ({ ...line, note: 'See [other]' }));
    unwrap(await use().platform.requestReturn({ ...request, lines }));
    expect(await use().platform.findReturn(order.id, '[other]')).toBeNull();
    const shown = await readOrder(use(), order.id);
    expect(shown.returns[0]?.lines[0]?.note).toBe(`See [other] ${request.marker}`);
  });

  test('what was agreed to be kept of a return is told, as amounts in both currencies', async () => {
    const { order, request } = await prepare(use(), 'USD');
    const asked = unwrap(await use().platform.requestReturn(withFees(request)));
    // 2 × 19.99 at 10 % off are 35.98; a fifth of it is 7.196.
    expect(asked.lines[0]?.restockingFee?.presentment).toEqual({ minor: 720, currency: 'USD' });
    expect(asked.lines[0]?.restockingFee?.shop.currency).toBe('EUR');
    expect(asked.returnShippingFees.map((fee) => fee.presentment)).toEqual([{ minor: 705, currency: 'USD' }]);
    expect(await use().platform.readReturn(asked.id)).toEqual(asked);
    expect((await readOrder(use(), order.id)).returns).toEqual([asked]);
  });

  test('a return without fees tells of none', async () => {
    const asked = unwrap(await use().platform.requestReturn((await prepare(use())).request));
    expect(asked).toMatchObject({ lines: [{ restockingFee: null }], returnShippingFees: [] });
  });

  test('units already in a return are refused to a second one', async () => {
    const { request } = await prepare(use());
    await use().platform.requestReturn(request);
    const second = await use().platform.requestReturn({ ...request, marker: '[second]' });
    expect(second.ok).toBe(false);
    if (!second.ok) expect(second.reasons.join()).not.toBe('');
  });

  test.each([
    ['approved', 'OPEN', (platform: Platform, id: string) => platform.approveReturn(id)],
    ['declined', 'DECLINED', (platform: Platform, id: string) => platform.declineReturn(id, 'Worn.')],
  ] as const)('a requested return %s is %s', async (_word, status, decide) => {
    const { request } = await prepare(use());
    const { id } = unwrap(await use().platform.requestReturn(request));
    expect(await decide(use().platform, id)).toMatchObject({ ok: true, value: { id, status } });
    expect((await use().platform.readReturn(id))?.status).toBe(status);
    expect((await decide(use().platform, id)).ok).toBe(false);
  });

  test('an open return of which nothing came can be canceled, and its units asked for again', async () => {
    const { request } = await prepare(use());
    const { id } = await openReturn(use(), request);
    expect(await use().platform.cancelReturn(id)).toMatchObject({ ok: true, value: { status: 'CANCELED' } });
    expect((await use().platform.requestReturn({ ...request, marker: '[again]' })).ok).toBe(true);
  });
}

function movingMoney(use: Use): void {
  test('a refund moves exactly its amount, and the evidence names it', async () => {
    const { order, request } = await prepare(use());
    const opened = await openReturn(use(), request);
    const command = refundOf(order, opened, 'key-one');
    expect(await use().platform.refundReturn(command)).toMatchObject({ ok: true });
    expect(await use().refundsOf(order.id)).toEqual([{ amount: command.amount, outcome: 'done' }]);
    const evidence = await use().platform.readEvidence(opened.id);
    const own = evidence?.refunds.filter((refund) => refund.note?.includes('key-one'));
    expect(own).toHaveLength(1);
    expect(own?.[0]?.total).toEqual(command.amount);
    expect(evidence?.lines).toMatchObject([{ processableQuantity: 0, refundedQuantity: 2 }]);
  });

  test('the same units are refused a second refund', async () => {
    const { order, request } = await prepare(use());
    const command = refundOf(order, await openReturn(use(), request), 'key-two');
    await use().platform.refundReturn(command);
    expect((await use().platform.refundReturn({ ...command, key: 'key-three' })).ok).toBe(false);
    const done = (await use().refundsOf(order.id)).filter((movement) => movement.outcome === 'done');
    expect(done).toEqual([{ amount: command.amount, outcome: 'done' }]);
  });

  test('more than the payments can give back is refused before anything is sent', async () => {
    const { order, request } = await prepare(use());
    const command = refundOf(order, await openReturn(use(), request), 'key-four');
    const amount = { ...command.amount, minor: order.totals.total.presentment.minor + 1 };
    const answer = await use().platform.refundReturn({ ...command, amount });
    expect(answer).toMatchObject({ ok: false, unsent: true });
    expect(await use().refundsOf(order.id)).toEqual([]);
  });

  test('a refund of nothing takes the goods in and moves no money', async () => {
    const { order, request } = await prepare(use());
    const opened = await openReturn(use(), request);
    const command = refundOf(order, opened, 'key-five');
    const nothing = { ...command, amount: { ...command.amount, minor: 0 } };
    expect((await use().platform.refundReturn(nothing)).ok).toBe(true);
    expect(await use().refundsOf(order.id)).toEqual([]);
    expect((await use().platform.readEvidence(opened.id))?.lines).toMatchObject([{ processableQuantity: 0 }]);
  });

  test("money goes back in the shopper's currency", async () => {
    const { order, request } = await prepare(use(), 'USD');
    const command = refundOf(order, await openReturn(use(), request), 'key-six');
    expect(command.amount.currency).toBe('USD');
    expect((await use().platform.refundReturn(command)).ok).toBe(true);
    expect(await use().refundsOf(order.id)).toEqual([{ amount: command.amount, outcome: 'done' }]);
  });
}

async function readOrder(shop: ShopUnderTest, id: string): Promise<Order> {
  const order = await shop.platform.readOrder(id);
  if (order === null) throw new Error(`There is no order ${id}`);
  return order;
}

async function prepare(
  shop: ShopUnderTest,
  currency?: string,
): Promise<{ order: Order; request: ReturnRequest }> {
  const wish = { units: [2, 1], percentOff: 10, ...(currency && { currency }) };
  const order = await readOrder(shop, await shop.placeOrder(wish));
  const parcelLine = order.fulfillments[0]?.lines[0];
  if (parcelLine === undefined) throw new Error('The order was not sent');
  const line = {
    fulfillmentLineId: parcelLine.id,
    quantity: 2,
    reason: 'SIZE_TOO_SMALL' as const,
    note: 'A bit tight',
    restockingFeeBasisPoints: 0,
  };
  const returnShippingFee = { minor: 0, currency: order.presentmentCurrency };
  return {
    order,
    request: { orderId: order.id, marker: `[m-${order.name}]`, lines: [line], returnShippingFee },
  };
}

function withFees(request: ReturnRequest): ReturnRequest {
  return {
    ...request,
    lines: request.lines.map((line) => ({ ...line, restockingFeeBasisPoints: 2000 })),
    returnShippingFee: { ...request.returnShippingFee, minor: 705 },
  };
}

async function openReturn(shop: ShopUnderTest, request: ReturnRequest): Promise<PlatformReturn> {
  const asked = unwrap(await shop.platform.requestReturn(request));
  return unwrap(await shop.platform.approveReturn(asked.id));
}

/** Both units of the order's first line, at what they cost after every discount. */
export function refundOf(order: Order, opened: PlatformReturn, key: string) {
  const line = order.lines.find((each) => each.id === opened.lines[0]?.lineId);
  if (line === undefined) throw new Error('The return names a line the order lacks');
  return {
    platformReturnId: opened.id,
    orderId: order.id,
    key,
    lines: opened.lines.map((each) => ({
      platformLineId: each.id,
      quantity: each.quantity,
      dispositions: [{ disposition: 'RESTOCKED' as const, quantity: each.quantity }],
    })),
    amount: line.discountedTotal.presentment,
    sendBy: new Date(Date.now() + 30_000).toISOString(),
  };
}

function unwrap<T>(answer: { ok: true; value: T } | { ok: false; reasons: string[] }): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.reasons.join()}`);
  return answer.value;
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
  let progress = await platform.startImport({ to: new Date().toISOString() });
  for (let looks = 0; progress.state === 'running' && looks < 200; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    progress = await platform.importProgress(progress.handle);
  }
  if (progress.state !== 'ready' || progress.resultUrl === null) throw new Error(JSON.stringify(progress));
  return progress.resultUrl;
}

async function collect(platform: Platform, result: string, skip: number): Promise<Order[]> {
  const orders: Order[] = [];
  for await (const batch of platform.readImport(result, { skip, batch: 40 })) orders.push(...batch);
  return orders;
}
