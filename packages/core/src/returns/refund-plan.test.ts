// Do the refunds of a return, however it arrives, pay exactly what the shopper was shown?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { evolve } from './evolve.ts';
import type { Intent, IntentState } from './intent.ts';
import { payableLines, planRefund, settleIntent } from './refund-plan.ts';
import type { Disposition, Return } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const order = sampleOrder({
  lines: [
    { id: 'A', quantity: 3, total: 1000 },
    { id: 'B', quantity: 2, total: 555 },
  ],
});
const chosen = [
  { lineId: 'A', quantity: 3 },
  { lineId: 'B', quantity: 2 },
];
const fee = (minor: number) => ({ returnShippingFee: { minor, currency: 'EUR' } });
const by = { kind: 'staff', name: 'Mia' } as const;
const at = '2026-05-11T10:00:00Z';

function receive(
  value: Return,
  lineId: string,
  quantity: number,
  disposition: Disposition = 'RESTOCKED',
): Return {
  const lines = [{ returnLineId: `R1-F1-${lineId}`, disposition, quantity }];
  return evolve(value, { type: 'RECEIVED', by, at, lines });
}

/** Makes an intent of all that is payable; an end other than `refused` keeps its units. */
function pay(
  value: Return,
  intents: Intent[],
  state: IntentState = 'done',
): { value: Return; intents: Intent[] } {
  const plan = planRefund({ owner: value, returns: [value], events: [], intents, order });
  if (!plan.ok) return { value, intents };
  const id = `I${intents.length + 1}`;
  const intent: Intent = {
    id,
    returnId: value.id,
    orderId: order.id,
    kind: 'refund',
    sequence: intents.length + 1,
    key: id,
    amount: plan.amount,
    lines: plan.lines,
    state,
    attempts: 1,
    sentAt: at,
    evidence: null,
    answered: null,
  };
  const money = { intentId: id, amount: plan.amount.minor, currency: 'EUR', lines: plan.lines };
  const reserved = evolve(value, { type: 'REFUND_RESERVED', by, at, ...money });
  const ended =
    state === 'refused'
      ? evolve(reserved, { type: 'REFUND_REFUSED', at, intentId: id, why: '', lines: plan.lines })
      : reserved;
  return { value: ended, intents: [...intents, intent] };
}

/** The merchant pays one unit in the platform's own admin. */
function payThere(value: Return, lineId: string): Return {
  const lines = [{ returnLineId: `R1-F1-${lineId}`, quantity: 1 }];
  return evolve(value, { type: 'REFUNDED_ELSEWHERE', by: { kind: 'platform' }, at, lines });
}

/** A return before any refund, the only one of its order. */
const alone = (owner: Return) => ({ owner, returns: [owner], events: [], intents: [], order });

const paid = (intents: readonly Intent[]) =>
  intents
    .filter((intent) => intent.state !== 'refused')
    .reduce((all, intent) => all + intent.amount.minor, 0);

describe('a return that arrives in parts', () => {
  test('pays each part its own units, the way back once, from the first', () => {
    let state = { value: sampleReturn({ order, lines: chosen, fees: fee(390) }), intents: [] as Intent[] };
    for (const lineId of ['A', 'B', 'A', 'B', 'A']) {
      state = pay(receive(state.value, lineId, 1), state.intents);
    }
    // A: 333, 334, 333; B: 278, 277; the way back takes 333 of the first part and 57 of the second.
    expect(state.intents.map((intent) => intent.amount.minor)).toEqual([0, 221, 334, 277, 333]);
    expect(paid(state.intents)).toBe(state.value.settlement.total.minor);
  });

  test('whatever arrives when, with any fees and refused refunds between, the parts sum to the total shown', () => {
    const arrival = fc.record({
      lineId: fc.constantFrom('A', 'B'),
      quantity: fc.integer({ min: 1, max: 3 }),
      end: fc.constantFrom<('nothing' | IntentState)[]>('nothing', 'done', 'refused', 'sending', 'person'),
    });
    const fees = fc.record({ restockingFeeBasisPoints: fc.nat(10_000), shipping: fc.nat(2000) });
    fc.assert(
      fc.property(
        fc.array(arrival, { maxLength: 12 }),
        fees,
        (arrivals, { restockingFeeBasisPoints, shipping }) => {
          const value = sampleReturn({
            order,
            lines: chosen,
            fees: { restockingFeeBasisPoints, ...fee(shipping) },
          });
          let state = { value, intents: [] as Intent[] };
          const complete = chosen.map((line) => ({ ...line, end: 'done' as const }));
          for (const { lineId, quantity, end } of [...arrivals, ...complete]) {
            const line = state.value.lines.find((one) => one.lineId === lineId);
            const here = line?.received.reduce((all, part) => all + part.quantity, 0) ?? 0;
            const units = Math.min(quantity, (line?.quantity ?? 0) - here);
            const received = units > 0 ? receive(state.value, lineId, units) : state.value;
            state = end === 'nothing' ? { ...state, value: received } : pay(received, state.intents, end);
            expect(paid(state.intents)).toBeLessThanOrEqual(value.settlement.total.minor);
          }
          expect(paid(state.intents)).toBe(value.settlement.total.minor);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('missing units are not paid, and no other unit pays for them', () => {
    const value = sampleReturn({ order, lines: chosen });
    const { intents } = pay(receive(receive(value, 'A', 2), 'A', 1, 'MISSING'), []);
    expect(intents[0]?.amount.minor).toBe(667);
  });

  test('units paid on the platform are not paid again here', () => {
    const value = payThere(sampleReturn({ order, lines: chosen }), 'A');
    expect(payableLines(value)).toEqual([]);
    const { intents } = pay(receive(value, 'A', 1), []);
    expect(intents[0]?.amount.minor).toBe(334);
  });

  test('of several lines of uneven units the total is paid to the cent and the way back once, whoever pays which unit in which order', () => {
    const each = fc.record({
      lineId: fc.constantFrom('A', 'B'),
      payer: fc.constantFrom('here' as const, 'there' as const),
    });
    const last = chosen.flatMap(({ lineId, quantity }) =>
      Array.from({ length: quantity }, () => ({ lineId, payer: 'here' as const })),
    );
    const fees = fc.record({ restockingFeeBasisPoints: fc.nat(5000), shipping: fc.nat(130) });
    fc.assert(
      fc.property(fc.array(each, { maxLength: 8 }), fees, (steps, { restockingFeeBasisPoints, shipping }) => {
        const value = sampleReturn({
          order,
          lines: chosen,
          fees: { restockingFeeBasisPoints, ...fee(shipping) },
        });
        let state = { value, intents: [] as Intent[] };
        const taken = new Map<string, number>();
        let there = 0;
        for (const { lineId, payer } of [...steps, ...last]) {
          const dues = value.settlement.lines.find((line) => line.lineId === lineId)?.unitDues ?? [];
          const unit = taken.get(lineId) ?? 0;
          const unitDue = dues[unit];
          if (unitDue === undefined) continue;
          if (payer === 'here') state = pay(receive(state.value, lineId, 1), state.intents);
          else {
            // The platform keeps its fee back with the first refund of the return, and with no other.
            there += unitDue - (taken.size === 0 ? shipping : 0);
            state = { ...state, value: payThere(state.value, lineId) };
          }
          taken.set(lineId, unit + 1);
        }
        expect(there + paid(state.intents)).toBe(value.settlement.total.minor);
      }),
      { numRuns: 300 },
    );
  });

  test('the way back a refused refund had carried is taken from what follows, never below nothing', () => {
    const value = sampleReturn({ order, lines: chosen, fees: fee(300) });
    const first = pay(receive(value, 'A', 1), [], 'sending');
    const second = pay(receive(first.value, 'B', 1), first.intents);
    const intents = second.intents.map((intent, index) =>
      index === 0 ? { ...intent, state: 'refused' as const } : intent,
    );
    const lines = [{ returnLineId: 'R1-F1-B', quantity: 1 }];
    // B's second unit is due 277, the way back of 300 is open again: nothing is left of it.
    expect(settleIntent(value, intents, lines).minor).toBe(0);
  });
});

describe('a plan', () => {
  const value = sampleReturn({ order, lines: chosen });

  test('names what became of exactly the units it pays', () => {
    let state = pay(receive(value, 'A', 1), []);
    state = { ...state, value: receive(receive(state.value, 'A', 1, 'MISSING'), 'A', 1, 'NOT_RESTOCKED') };
    expect(payableLines(state.value)).toEqual([
      { returnLineId: 'R1-F1-A', quantity: 1, dispositions: [{ disposition: 'NOT_RESTOCKED', quantity: 1 }] },
    ]);
  });

  test.each([
    ['NOT_OPEN', { ...value, status: 'CLOSED' as const }],
    ['NOTHING_TO_PAY', value],
  ])('%s is a refusal', (reason, owner) => {
    expect(planRefund(alone(owner))).toEqual({
      ok: false,
      reasons: [reason],
    });
  });

  test('more than the payments can still give back is a refusal, never a silent cut', () => {
    const received = receive(value, 'A', 3);
    const [payment] = order.transactions;
    const poor = {
      ...order,
      transactions: payment ? [{ ...payment, refundable: { minor: 999, currency: 'EUR' } }] : [],
    };
    expect(planRefund({ ...alone(received), order: poor })).toEqual({
      ok: false,
      reasons: ['EXCEEDS_REFUNDABLE'],
    });
  });

  test('units refunded outside the return are left out, however much the payments can still give back', () => {
    const pair = order.totals.total;
    const line = { lineId: 'A', quantity: 1, restockType: 'NO_RESTOCK', subtotal: pair, tax: pair };
    const refund = {
      ...{ id: 'X1', createdAt: at, note: null, returnId: null, total: pair, lines: [line] },
      ...{ shipping: [], adjustments: [], transactionIds: [] },
    };
    const plan = (quantity: number, gone: number) => {
      const owner = receive(receive(value, 'B', 1), 'A', quantity);
      const refunds = Array.from({ length: gone }, () => refund);
      return planRefund({ ...alone(owner), order: { ...order, refunds } });
    };
    const leftOut = (quantity: number) => [{ returnLineId: 'R1-F1-A', quantity, reason: 'REFUNDED_OUTSIDE' }];
    expect(plan(2, 1)).toMatchObject({ ok: true, amount: { minor: 667 + 278 }, leftOut: [] });
    expect(plan(3, 1)).toMatchObject({
      ...{ ok: true, amount: { minor: 667 + 278 }, leftOut: leftOut(1) },
      lines: [{ quantity: 2, dispositions: [{ disposition: 'RESTOCKED', quantity: 2 }] }, { quantity: 1 }],
    });
    expect(plan(3, 3)).toMatchObject({ ok: true, amount: { minor: 278 }, leftOut: leftOut(3) });
  });

  test('of units a person found unpaid, and the platform counts as refunded, it pays the others with what became of those', () => {
    const lines = [{ returnLineId: 'R1-F1-A', quantity: 1 }];
    const denied = { type: 'REFUND_REFUSED', by, note: 'Not there.', at, intentId: 'I1', why: '' } as const;
    const events = [{ ...denied, lines, shown: lines }];
    const first = receive(value, 'A', 1);
    expect(planRefund({ ...alone(first), events })).toEqual({ ok: false, reasons: ['COUNTED_AS_REFUNDED'] });
    expect(planRefund({ ...alone(receive(first, 'A', 1, 'NOT_RESTOCKED')), events })).toMatchObject({
      ...{ ok: true, amount: { minor: 333 } },
      lines: [{ quantity: 1, dispositions: [{ disposition: 'NOT_RESTOCKED', quantity: 1 }] }],
      leftOut: [{ returnLineId: 'R1-F1-A', quantity: 1, reason: 'COUNTED_AS_REFUNDED' }],
    });
  });

  test('what another return of this order has under way is not there for this one, and settles nothing of it', () => {
    const received = receive(value, 'A', 3);
    const { intents } = pay(received, [], 'sending');
    const elsewhere = intents.map((intent) => ({ ...intent, returnId: 'R2' }));
    const [payment] = order.transactions;
    const holding = (minor: number) => ({
      ...order,
      transactions: payment ? [{ ...payment, refundable: { minor, currency: 'EUR' } }] : [],
    });
    const plan = (minor: number) =>
      planRefund({
        owner: received,
        returns: [received],
        events: [],
        intents: elsewhere,
        order: holding(minor),
      });
    expect(plan(1999)).toEqual({ ok: false, reasons: ['EXCEEDS_REFUNDABLE'] });
    expect(plan(2000)).toMatchObject({ ok: true, amount: { minor: 1000 } });
  });

  test('what another refund of this return has under way is not there twice', () => {
    const state = pay(receive(value, 'A', 3), [], 'sending');
    const [payment] = order.transactions;
    const justEnough = {
      ...order,
      transactions: payment ? [{ ...payment, refundable: { minor: 1554, currency: 'EUR' } }] : [],
    };
    const owner = receive(state.value, 'B', 2);
    const returns = [owner];
    expect(settleIntent(owner, state.intents, payableLines(owner))).toEqual({ minor: 555, currency: 'EUR' });
    expect(planRefund({ owner, returns, events: [], intents: state.intents, order: justEnough }).ok).toBe(
      false,
    );
    expect(planRefund({ owner, returns, events: [], intents: state.intents, order }).ok).toBe(true);
    // Once proven, the payments' own figures have it.
    const proven = state.intents.map((intent) => ({ ...intent, state: 'done' as const }));
    expect(planRefund({ owner, returns, events: [], intents: proven, order: justEnough }).ok).toBe(true);
  });
});
