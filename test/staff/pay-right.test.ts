// Is no more paid for a return than who presses it may pay, in however many parts and by however many at once?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { sampleReturn } from '../../packages/core/src/returns/sample-return.ts';
import type { Standing } from '../../packages/core/src/staff/member.ts';
import { approveReturn } from '../../web/src/flows/approve-return.ts';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { openToldShopWithPolicy, type ToldShop } from '../mirror/told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

const upTo = (minor: number): Standing => ({ role: 'agent', paysUpTo: { minor, currency: 'EUR' } });
const owner: Standing = { role: 'owner', paysUpTo: null };
let count = 0;

/** A return of four cups of 10.00 each, so many of which have arrived. */
async function opened(arrived: number, more: object = {}) {
  count += 1;
  const [orderId, returnId] = [`order-${count}`, `return-${count}`];
  const order = sampleOrder({
    lines: [{ id: `${orderId}-A`, quantity: 4, total: 4000 }],
    more: { id: orderId, name: `#${count}` },
  });
  const lines = order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  const value = sampleReturn({ order, id: returnId, lines });
  const received = arrived === 0 ? [] : [{ disposition: 'RESTOCKED' as const, quantity: arrived }];
  await told.inShop(async (store) => {
    await store.orders.save(order);
    const kept = value.lines.map((line) => ({ ...line, platformLineId: null, received }));
    await store.returns.insert({ ...value, platformReturnId: null, lines: kept, ...more });
  });
  return returnId;
}

const deps = () => told.deps({ returns: null });
const standing = async (returnId: string) => {
  const value = await told.inShop((store) => store.returns.get(returnId));
  if (value === null) throw new Error('no return');
  return value;
};
const intentsOf = (returnId: string) => told.inShop((store) => store.intents.ofReturn(returnId));
const decided = async (returnId: string, payer: Standing, staff = 'Ada') => ({
  ...{ returnId, revision: (await standing(returnId)).revision, staff, payer },
});
const refund = async (returnId: string, payer: Standing, staff?: string) =>
  refundReturn(deps(), told.shop, await decided(returnId, payer, staff));

test('a refund above the amount is refused, nothing is reserved or written, and an owner pays it', async () => {
  const returnId = await opened(4);
  const before = await standing(returnId);
  expect(await refund(returnId, upTo(3999))).toEqual({
    ...{ ok: false, why: 'above', reasons: [], amount: { minor: 4000, currency: 'EUR' } },
  });
  expect(await intentsOf(returnId)).toEqual([]);
  expect(await standing(returnId)).toEqual(before);
  expect(await refund(returnId, owner)).toMatchObject({ ok: true });
});

test('an amount holds for the whole of a return: its parts together are weighed', async () => {
  const returnId = await opened(2);
  expect(await refund(returnId, upTo(3000))).toMatchObject({ ok: true });
  const { lines } = await standing(returnId);
  const arrival = [{ returnLineId: lines[0]?.id ?? '', disposition: 'RESTOCKED' as const, quantity: 2 }];
  const arrives = { ...(await decided(returnId, owner)), lines: arrival };
  expect(await receiveReturn(deps(), told.shop, arrives)).toMatchObject({ ok: true });
  expect(await refund(returnId, upTo(3000))).toMatchObject({ why: 'above', amount: { minor: 4000 } });
  expect(await intentsOf(returnId)).toHaveLength(1);
});

test('of ten who press at once and may pay too little none pays, and of ten who may one does', async () => {
  const returnId = await opened(4);
  const press = (payer: Standing) =>
    Promise.all(Array.from({ length: 10 }, (_, index) => refund(returnId, payer, `Ada ${index}`)));
  expect((await press(upTo(100))).filter(({ ok }) => ok)).toEqual([]);
  expect((await press(upTo(4000))).filter(({ ok }) => ok)).toHaveLength(1);
  expect(await intentsOf(returnId)).toHaveLength(1);
});

describe('by hand', () => {
  test('that a refund in doubt was paid, or was not, is said by who may pay it', async () => {
    const returnId = await opened(4);
    await refund(returnId, owner);
    const [intent] = await intentsOf(returnId);
    await told.query(`UPDATE intents SET state = 'person' WHERE intent_id = '${intent?.id}'`);
    const say = async (isPaid: boolean, payer: Standing) =>
      settleDoubt(deps(), told.shop, {
        ...(await decided(returnId, payer)),
        ...{ intentId: intent?.id ?? '', isPaid, note: 'Looked at the bank.' },
      });
    for (const isPaid of [true, false])
      expect(await say(isPaid, upTo(3999))).toMatchObject({ why: 'above', amount: { minor: 4000 } });
    expect((await intentsOf(returnId))[0]?.state).toBe('person');
    expect(await say(true, upTo(4000))).toMatchObject({ ok: true });
  });

  test('that a return was paid another way is said by who may pay all of it', async () => {
    const returnId = await opened(1);
    const close = async (payer: Standing, paidAnotherWay?: string) =>
      closeReturn(deps(), told.shop, { ...(await decided(returnId, payer)), paidAnotherWay });
    expect(await close(upTo(3999), 'By bank.')).toMatchObject({ why: 'above', amount: { minor: 4000 } });
    // Without such a word no money is spoken of.
    expect(await close(upTo(3999))).toMatchObject({ why: 'refused', reasons: ['UNPAID_UNITS'] });
    expect((await standing(returnId)).status).toBe('OPEN');
    expect(await close(upTo(4000), 'By bank.')).toMatchObject({ ok: true });
  });
});

describe('against the rules', () => {
  const refusedOnce = { status: 'REQUESTED', reasons: ['OUTSIDE_WINDOW', 'ASKED_ELSEWHERE'] } as const;
  const approve = async (returnId: string, note?: string) =>
    approveReturn(deps(), told.shop, { ...(await decided(returnId, owner)), note });

  test('staff approve with a written reason alone, which the history keeps with their name', async () => {
    const returnId = await opened(0, refusedOnce);
    for (const note of [undefined, '', '   '])
      expect(await approve(returnId, note)).toMatchObject({ reasons: ['OVERRIDE_UNEXPLAINED'] });
    expect((await standing(returnId)).status).toBe('REQUESTED');
    expect(await approve(returnId, ' She was ill. ')).toMatchObject({ ok: true });
    const [stored] = (await told.inShop((store) => store.returns.history(returnId))).slice(-1);
    expect(stored?.event).toMatchObject({
      ...{ type: 'APPROVED', note: 'She was ill.', by: { kind: 'staff', name: 'Ada' } },
    });
    // What a person wrote lies apart, so that it can go and the event stays.
    const [row] = await told.query(
      `SELECT event::text AS event FROM return_events WHERE event_id = '${stored?.id}'`,
    );
    expect(row?.event).not.toContain('ill');
  });

  test('what a rule only asked a person about needs no reason', async () => {
    const asked = { status: 'REQUESTED', reasons: ['REASON_DEFECTIVE', 'DELIVERY_UNKNOWN'] };
    expect(await approve(await opened(0, asked))).toMatchObject({ ok: true });
  });
});
