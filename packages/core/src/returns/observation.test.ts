// Is what happened on the platform taken over, and never undone or repeated by mistake?
import { describe, expect, test } from 'vitest';
import {
  type Order,
  orderSchema,
  type PlatformReturn,
  platformReturnSchema,
  type ReturnStatus,
} from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { samplePlatformLine, samplePlatformReturn } from '../order/sample-platform-return.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { adoptReturn } from './adoption.ts';
import { evolveAll } from './evolve.ts';
import { observePlatform } from './observation.ts';
import { payableLines } from './refund-plan.ts';
import type { Return } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const order = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000 }] });
const ours = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 2 }] });
const at = '2026-05-12T10:00:00Z';

function theirs(status: ReturnStatus, more: Partial<PlatformReturn['lines'][number]> = {}): PlatformReturn {
  const same = { id: 'platform-R1-F1-A', quantity: 2, reason: 'SIZE_TOO_SMALL' };
  return samplePlatformReturn({
    id: 'platform-R1',
    status,
    lines: [samplePlatformLine({ ...same, ...more })],
  });
}

const statuses = ['REQUESTED', 'OPEN', 'DECLINED', 'CANCELED', 'CLOSED'] as const;
const table: Record<ReturnStatus, string[]> = {
  REQUESTED: ['', 'APPROVED', 'DECLINED', 'CANCELED', 'APPROVED CLOSED'],
  OPEN: ['behind', '', 'DECLINED', 'CANCELED', 'CLOSED'],
  DECLINED: ['behind', 'conflict', '', '', 'conflict'],
  CANCELED: ['behind', 'behind', '', '', 'conflict'],
  CLOSED: ['conflict', 'behind', 'conflict', 'conflict', ''],
};
const cells = statuses.flatMap((mine) =>
  statuses.map((yours, index) => [mine, yours, table[mine][index]] as const),
);

test.each(cells)('ours %s, theirs %s: "%s"', (mine, yours, expected) => {
  const value = { ...ours, status: mine };
  const { events, state } = observePlatform(value, theirs(yours), { at, seenBefore: null });
  const word = state === 'same' ? events.map((event) => event.type).join(' ') : state;
  expect(word).toBe(expected);
  expect(events.every((event) => 'by' in event && event.by.kind === 'platform')).toBe(true);
  if (state !== 'same') return;
  const isDone = ['DECLINED', 'CANCELED'].includes(mine);
  expect(evolveAll(value, events).status).toBe(isDone ? mine : yours);
});

test('units shown as refunded of which a person said that no money moved are no news; units beyond them are', () => {
  const open = { ...ours, status: 'OPEN' as const };
  const line = ours.lines[0]?.id ?? '';
  const denied = {
    type: 'REFUND_REFUSED' as const,
    at,
    intentId: 'I1',
    why: '',
    lines: [],
    shown: [{ returnLineId: line, quantity: 1 }],
  };
  const seen = (refundedQuantity: number, value: Return = open) =>
    observePlatform(value, theirs('OPEN', { refundedQuantity }), { at, seenBefore: null, history: [denied] });
  expect(seen(1).events).toEqual([]);
  expect(seen(2).events).toMatchObject([
    { type: 'REFUNDED_ELSEWHERE', lines: [{ returnLineId: line, quantity: 1 }] },
  ]);
  // Nor is a refund of ours of another unit, seen before its end is written down here.
  const underWay = { ...open, lines: open.lines.map((one) => ({ ...one, reservedQuantity: 1 })) };
  expect(seen(2, underWay).events).toEqual([]);
});

test('a return seen closed there, and open again, was reopened there', () => {
  const closed = { ...ours, status: 'CLOSED' as const };
  const { events } = observePlatform(closed, theirs('OPEN'), { at, seenBefore: 'CLOSED' });
  expect(events.map((event) => event.type)).toEqual(['REOPENED']);
});

test.each([
  [null, ''],
  [{ reason: 'OTHER', note: null }, ''],
  [{ reason: 'OTHER', note: ' It was worn.\n' }, 'It was worn.'],
  [{ reason: 'RETURN_PERIOD_ENDED', note: '' }, 'OUTSIDE_WINDOW'],
  [{ reason: 'FINAL_SALE', note: 'See our terms.' }, 'FINAL_SALE See our terms.'],
])('declined there because of %j, the reason kept is "%s"', (decline, reason) => {
  const requested = { ...ours, status: 'REQUESTED' as const };
  const { events } = observePlatform(requested, { ...theirs('DECLINED'), decline }, { at, seenBefore: null });
  expect(events).toMatchObject([{ type: 'DECLINED', reason }]);
  expect(evolveAll(requested, events).declineReason).toBe(reason);
});

test('an order stored before the reason of a declining was read is still read', () => {
  const { decline: _, ...before } = theirs('DECLINED');
  expect(platformReturnSchema.parse(before)).toEqual({ ...before, decline: null });
});

test('called off there while goods are here is a matter for a person', () => {
  const lines = ours.lines.map((line) => ({
    ...line,
    received: [{ disposition: 'RESTOCKED' as const, quantity: 1 }],
  }));
  const seen = observePlatform({ ...ours, lines }, theirs('CANCELED'), { at, seenBefore: 'OPEN' });
  expect(seen).toEqual({ events: [], state: 'conflict' });
});

describe('units refunded there', () => {
  const refunded = theirs('OPEN', { processedQuantity: 1, refundedQuantity: 1 });

  test('are taken over once, as arrived and paid', () => {
    const { events } = observePlatform(ours, refunded, { at, seenBefore: 'OPEN' });
    const next = evolveAll(ours, events);
    expect(next.lines[0]).toMatchObject({
      received: [{ disposition: 'PROCESSING_REQUIRED', quantity: 1 }],
      reservedQuantity: 1,
      refundedQuantity: 1,
    });
    expect(observePlatform(next, refunded, { at, seenBefore: 'OPEN' }).events).toEqual([]);
  });

  test('that we have under way ourselves are not taken for somebody else’s', () => {
    const lines = ours.lines.map((line) => ({
      ...line,
      received: [{ disposition: 'RESTOCKED' as const, quantity: 2 }],
      reservedQuantity: 1,
    }));
    expect(observePlatform({ ...ours, lines }, refunded, { at, seenBefore: 'OPEN' }).events).toEqual([]);
  });
});

describe('a return made there', () => {
  const adopt = (value: PlatformReturn, from: Order = order) =>
    adoptReturn({
      id: 'R9',
      rmaNumber: 'R-9',
      policyVersion: sampleVersion(),
      timeZone: 'UTC',
      earlierReturns: [],
      order: { ...from, returns: [value] },
      returns: [],
      theirs: value,
      at,
      newLineId: () => 'L1',
    });

  test('becomes ours as it stands; where no fees were agreed there, none are taken', () => {
    const adopted = adopt(theirs('OPEN'));
    expect(adopted?.events.map((event) => event.type)).toEqual(['REQUESTED', 'APPROVED']);
    expect(adopted?.value).toMatchObject({
      origin: 'platform',
      status: 'OPEN',
      platformReturnId: 'platform-R1',
      lines: [{ id: 'L1', platformLineId: 'platform-R1-F1-A', reason: 'SIZE_TOO_SMALL', quantity: 2 }],
      settlement: { total: { minor: 667, currency: 'EUR' } },
    });
  });

  test('is settled with what was agreed there for each line and the way back, in the shopper’s currency', () => {
    const [line] = theirs('OPEN').lines;
    if (line === undefined) throw new Error('a line');
    const fee = (presentment: number) => ({
      shop: { minor: 1, currency: 'EUR' },
      presentment: { minor: presentment, currency: 'USD' },
    });
    const dollars = sampleOrder({
      lines: [{ id: 'A', quantity: 3, total: 1000 }],
      presentmentCurrency: 'USD',
      ratePercent: 125,
    });
    const value = {
      ...theirs('OPEN'),
      lines: [
        { ...line, id: 'P1', quantity: 2, restockingFee: fee(100) },
        { ...line, id: 'P2', fulfillmentLineId: 'F2-A', quantity: 1, restockingFee: fee(51) },
      ],
      returnShippingFees: [fee(70), fee(5)],
    };
    expect(adopt(value, dollars)?.value.settlement).toMatchObject({
      lines: [{ quantity: 3, restockingFee: { minor: 151, currency: 'USD' }, due: { minor: 849 } }],
      returnShippingFee: { minor: 75, currency: 'USD' },
      total: { minor: 774, currency: 'USD' },
    });
  });

  test('and stored before its fees were read is still an order', () => {
    const { returnShippingFees: _fees, lines, ...head } = theirs('OPEN');
    const stored = { ...head, lines: lines.map(({ restockingFee: _fee, ...line }) => line) };
    expect(orderSchema.parse({ ...order, returns: [stored] }).returns).toEqual([theirs('OPEN')]);
  });

  test('and already refunded there leaves nothing for us to pay', () => {
    const value = theirs('CLOSED', { processedQuantity: 2, refundedQuantity: 2, reason: 'A_NEW_WORD' });
    const adopted = adopt(value, sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000, gone: 2 }] }));
    // Two units are gone by this very return, but the refund is not shown with it: no room is left to be sure of.
    expect(adopted).toBeNull();
    const whole = adopt(value);
    expect(whole?.events.map((event) => event.type)).toEqual([
      'REQUESTED',
      'APPROVED',
      'REFUNDED_ELSEWHERE',
      'CLOSED',
    ]);
    expect(whole?.value.lines[0]).toMatchObject({ reason: 'OTHER', refundedQuantity: 2 });
    expect(whole && payableLines(whole.value)).toEqual([]);
  });

  test('whose refund the order shows is given its own units back to stand on', () => {
    const value = theirs('CLOSED', { processedQuantity: 2, refundedQuantity: 2 });
    const pair = order.totals.total;
    const refund = {
      id: 'X1',
      createdAt: at,
      note: null,
      returnId: 'platform-R1',
      total: pair,
      lines: [{ lineId: 'A', quantity: 2, restockType: 'RETURN', subtotal: pair, tax: pair }],
      shipping: [],
      adjustments: [],
      transactionIds: [],
    };
    const gone = sampleOrder({
      lines: [{ id: 'A', quantity: 3, total: 1000, gone: 2 }],
      more: { refunds: [refund] },
    });
    expect(adopt(value, gone)?.value.settlement.lines[0]?.units).toEqual([0, 1]);
  });

  test('and called off there is kept as it ended, whatever became of its units since', () => {
    const gone = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000, gone: 3 }] });
    expect(adopt(theirs('DECLINED'), gone)?.value).toMatchObject({ status: 'DECLINED' });
    expect(adopt(theirs('OPEN'), gone)).toBeNull();
  });

  test('of units the order does not have is not adopted', () => {
    expect(adopt(theirs('OPEN', { quantity: 4 }))).toBeNull();
    expect(adopt(theirs('OPEN', { lineId: 'X' }))).toBeNull();
    expect(adopt(theirs('OPEN', { quantity: 0 }))).toBeNull();
  });
});
