// Does money go back once where the platform keeps no returns, and does a person get what can't be proven or sent?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDetail } from '../../packages/core/src/details/tell.ts';
import type { TransactionStatus } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import {
  PlatformError,
  type RefundCommand,
  type Restocking,
  type ReturnEvidence,
} from '../../packages/core/src/platform.ts';
import type { Disposition } from '../../packages/core/src/returns/return.ts';
import { sampleReturn } from '../../packages/core/src/returns/sample-return.ts';
import { checkMoney } from '../../web/src/flows/check-money.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { moveMoney } from '../../web/src/flows/move-money.ts';
import { pushReturn } from '../../web/src/flows/push-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { type Answers, openToldShopWithPolicy, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

let count = 0;

/** Two lines of an order have arrived, of 30.00 and 20.00, less a way back of 5.00, the `last` in this state; the refund is decided. */
async function decided(answers: Omit<Answers, 'returns'>, last: Disposition = 'RESTOCKED') {
  count += 1;
  const [orderId, returnId] = [`order-${count}`, `return-${count}`];
  const order = sampleOrder({
    lines: [
      { id: `${orderId}-A`, quantity: 3, total: 3000 },
      { id: `${orderId}-B`, quantity: 1, total: 2000 },
    ],
    more: { id: orderId, name: `#${count}` },
  });
  const fees = { returnShippingFee: { minor: 500, currency: 'EUR' } };
  const lines = order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  const owner = sampleReturn({ order, id: returnId, lines, fees });
  const arrived = owner.lines.map((line) => ({
    ...line,
    platformLineId: null,
    received: [
      {
        disposition: line.lineId === `${orderId}-B` ? last : ('RESTOCKED' as const),
        quantity: line.quantity,
      },
    ],
  }));
  const deps = told.deps({ returns: null, ...answers });
  await told.inShop(async (store) => {
    await store.orders.save(order);
    await store.returns.insert({ ...owner, platformReturnId: null, lines: arrived });
  });
  expect(await refundReturn(deps, told.shop, { returnId, revision: 0, staff: 'Ada' })).toMatchObject({
    ok: true,
  });
  const [intent] = await told.inShop((store) => store.intents.ofReturn(returnId));
  if (intent === undefined) throw new Error('no intent');
  return { deps, returnId, intent };
}

const noDelays = (deps: Deps): Deps => ({ ...deps, readBackDelays: [] });
const later = (deps: Deps, ms: number): Deps => ({ ...noDelays(deps), now: () => new Date(Date.now() + ms) });
const stateOf = async (intentId: string) =>
  (await told.inShop((store) => store.intents.get(intentId)))?.state;
const tasksOf = async (intentId: string) =>
  (await told.query(`SELECT kind FROM tasks WHERE subject = '${intentId}' AND closed_at IS NULL`)).map(
    ({ kind }) => kind,
  );
const move = (deps: Deps, intentId: string) => moveMoney(deps, told.shop, intentId).catch(() => undefined);

const evidence = (
  absence: ReturnEvidence['absence'],
  key: string | null,
  status: TransactionStatus = 'SUCCESS',
  restocks: Restocking = 'each',
): ReturnEvidence => {
  const amount = { minor: 4500, currency: 'EUR' };
  const refund = {
    id: `refund-${key}`,
    note: `Return R [${key}]`,
    total: amount,
    transactions: [{ status, amount }],
  };
  const stock = { restocks, counted: null };
  return { status: null, absence, stock, lines: [], refunds: key === null ? [] : [refund] };
};

test('nothing is pushed, and the refund names the order’s lines with their shares of the amount', async () => {
  const asked: RefundCommand[] = [];
  const { deps, returnId, intent } = await decided({
    refundReturn: async (command) => {
      asked.push(command);
      return { ok: true, value: { refundId: '7' } };
    },
    readEvidence: async ({ key }) => evidence('proof', asked.length > 0 ? key : null),
  });
  expect(await pushReturn(deps, told.shop, returnId)).toEqual({ ok: true });
  await move(noDelays(deps), intent.id);
  expect(await stateOf(intent.id)).toBe('done');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ platformReturnId: null, key: intent.key, amount: { minor: 4500 } });
  expect(asked[0]?.lines.map(({ lineId, quantity, amount }) => [lineId, quantity, amount.minor])).toEqual([
    [`${intent.orderId}-A`, 3, 2700],
    [`${intent.orderId}-B`, 1, 1800],
  ]);
});

test('a lost answer where refunds may vanish goes to a person, and is never sent again', async () => {
  let calls = 0;
  const { deps, intent } = await decided({
    refundReturn: async () => {
      calls += 1;
      throw new PlatformError('502', { retryable: true, doubtful: true });
    },
    readEvidence: async () => evidence('no-proof', null),
  });
  for (const wait of [0, 60_000, 119_000, 121_000, 3_600_000]) await move(later(deps, wait), intent.id);
  expect(await stateOf(intent.id)).toBe('person');
  expect(await tasksOf(intent.id)).toEqual(['money-in-doubt']);
  expect(calls).toBe(1);
});

test('where every key is kept, a key that never came is sent once more, and the same key pays once', async () => {
  const keys: string[] = [];
  const { deps, intent } = await decided({
    refundReturn: async ({ key }) => {
      keys.push(key);
      if (keys.length === 1) throw new PlatformError('reset', { retryable: true, doubtful: true });
      return { ok: true, value: { refundId: '8' } };
    },
    readEvidence: async ({ key }) => evidence('proof', keys.length > 1 ? key : null),
  });
  await move(noDelays(deps), intent.id);
  expect(await stateOf(intent.id)).toBe('sending');
  await move(later(deps, 41_000), intent.id);
  expect(await stateOf(intent.id)).toBe('done');
  expect(keys).toEqual([intent.key, intent.key]);
});

test('a refund that is booked and not paid waits for a person, who can only say that it was paid', async () => {
  let calls = 0;
  const { deps, returnId, intent } = await decided({
    refundReturn: async () => {
      calls += 1;
      return { ok: true, value: { refundId: '9' } };
    },
    readEvidence: async ({ key }) => evidence('proof', key, 'BY_HAND'),
  });
  await move(noDelays(deps), intent.id);
  expect(await stateOf(intent.id)).toBe('by-hand');
  expect(await tasksOf(intent.id)).toEqual(['refund-to-pay']);
  const mails = () => told.query(`SELECT kind FROM notices WHERE return_id = '${returnId}'`);
  expect(await mails()).toEqual([]);
  await checkMoney(deps, told.shop, returnId);
  await move(later(deps, 3_600_000), intent.id);
  expect([await stateOf(intent.id), calls]).toEqual(['by-hand', 1]);
  const said = async (isPaid: boolean) => {
    const revision = (await told.inShop((store) => store.returns.get(returnId)))?.revision ?? -1;
    return settleDoubt(deps, told.shop, {
      ...{ returnId, revision, intentId: intent.id, staff: 'Ada', note: 'By bank, today.', isPaid },
    });
  };
  expect(await said(false)).toMatchObject({ ok: false, reasons: ['STILL_BOOKED'] });
  expect(await said(true)).toMatchObject({ ok: true });
  expect(await stateOf(intent.id)).toBe('done');
  expect(await tasksOf(intent.id)).toEqual([]);
  expect(await mails()).toEqual([{ kind: 'return-refunded' }]);
});

const detailOf = async (intentId: string) =>
  (await told.query(`SELECT detail FROM tasks WHERE subject = '${intentId}' AND kind = 'stock-by-hand'`)).map(
    ({ detail }) => readDetail(String(detail)),
  );

test.each<[string, Restocking, Disposition, TransactionStatus, string[]]>([
  ['all or none, and the goods differ', 'all-or-none', 'NOT_RESTOCKED', 'SUCCESS', ['3 of the first']],
  ['the same, booked to be paid by hand', 'all-or-none', 'NOT_RESTOCKED', 'BY_HAND', ['3 of the first']],
  ['all or none, and all of them go back', 'all-or-none', 'RESTOCKED', 'SUCCESS', []],
  ['each as was said', 'each', 'NOT_RESTOCKED', 'SUCCESS', []],
])('what a refund leaves out of stock is a person’s to put back, once: %s', async (...row) => {
  const [, restocks, last, status, asked] = row;
  const { deps, returnId, intent } = await decided(
    {
      refundReturn: async () => ({ ok: true, value: { refundId: '9' } }),
      readEvidence: async ({ key }) => evidence('no-proof', key, status, restocks),
    },
    last,
  );
  await move(noDelays(deps), intent.id);
  const order = await told.inShop((store) => store.orders.get(intent.orderId));
  const goods = { value: [{ quantity: 3, title: order?.lines[0]?.title }] };
  expect(await detailOf(intent.id)).toMatchObject(
    asked.map(() => ({ code: 'PUT_INTO_STOCK', facts: { goods } })),
  );
  const seen = await told.inShop((store) => store.tasks.ofReturn(returnId));
  const mine = seen.filter(({ kind }) => kind === 'stock-by-hand');
  expect(mine).toHaveLength(asked.length);
  // Marked as done it stays so, whatever is said of the money afterwards.
  for (const { id } of mine) await told.inShop((store) => store.tasks.end(id, new Date().toISOString()));
  if (status === 'BY_HAND') {
    const revision = (await told.inShop((store) => store.returns.get(returnId)))?.revision ?? -1;
    const word = { intentId: intent.id, staff: 'Ada', note: 'By bank, today.', isPaid: true };
    expect(await settleDoubt(deps, told.shop, { returnId, revision, ...word })).toMatchObject({ ok: true });
  }
  expect(await tasksOf(intent.id)).toEqual([]);
});

test('of a doubtful refund that a person calls paid, nobody knows what it did with its goods: a person looks', async () => {
  const { deps, returnId, intent } = await decided(
    {
      refundReturn: async () => {
        throw new PlatformError('502', { retryable: true, doubtful: true });
      },
      readEvidence: async () => evidence('no-proof', null),
    },
    'NOT_RESTOCKED',
  );
  for (const wait of [0, 121_000]) await move(later(deps, wait), intent.id);
  expect(await tasksOf(intent.id)).toEqual(['money-in-doubt']);
  const revision = (await told.inShop((store) => store.returns.get(returnId)))?.revision ?? -1;
  const word = { intentId: intent.id, staff: 'Ada', note: 'Seen at the bank.', isPaid: true };
  expect(await settleDoubt(deps, told.shop, { returnId, revision, ...word })).toMatchObject({ ok: true });
  expect(await tasksOf(intent.id)).toEqual(['stock-by-hand']);
  const goods = { value: [{ quantity: 3 }] };
  expect(await detailOf(intent.id)).toMatchObject([{ code: 'LOOK_WHETHER_STOCKED', facts: { goods } }]);
});
