// Does a choice of lines lead to a refusal, a person or approval by rule, as the policy says?
import { describe, expect, test } from 'vitest';
import { type SampleLine, type SampleOrder, sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { draftPolicy } from '../policy/draft.ts';
import type { Policy } from '../policy/policy.ts';
import { openReturn } from './opening.ts';
import { type ChosenLine, proposeReturn } from './proposal.ts';

const lines: SampleLine[] = [
  { id: 'A', quantity: 3, total: 3000 },
  { id: 'B', quantity: 1, total: 1000, tags: ['final-sale'] },
];
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const one: ChosenLine = { lineId: 'A', quantity: 1, reason: 'UNWANTED', note: '' };

function propose(
  chosen: ChosenLine[],
  more: { policy?: Partial<Policy>; order?: Partial<SampleOrder>; now?: string } = {},
) {
  const policy = {
    ...draftPolicy({ name: 'Fjord', currency: 'EUR' }),
    autoApproveBelow: eur(5000),
    ...more.policy,
  };
  return proposeReturn({
    order: sampleOrder({ lines, ...more.order }),
    policyVersion: { version: 1, publishedAt: '2026-01-01T00:00:00Z', publishedBy: 'Mia', policy },
    returns: [],
    earlierReturns: [],
    now: more.now ?? '2026-05-10T10:00:00Z',
    timeZone: 'UTC',
    chosen,
  });
}

describe('refused', () => {
  test.each([
    ['nothing chosen', [], ['NOTHING_CHOSEN'], []],
    ['a line of another order', [{ ...one, lineId: 'X' }], ['UNKNOWN_LINE'], ['X']],
    ['more than is left', [{ ...one, quantity: 4 }], ['QUANTITY_TOO_LARGE'], ['A']],
    [
      'more than is left, in two halves',
      [
        { ...one, quantity: 2 },
        { ...one, quantity: 2 },
      ],
      ['QUANTITY_TOO_LARGE'],
      ['A'],
    ],
    ['no units', [{ ...one, quantity: 0 }], ['QUANTITY_INVALID'], ['A']],
    ['half a unit', [{ ...one, quantity: 0.5 }], ['QUANTITY_INVALID'], ['A']],
    ['a barred line beside a good one', [one, { ...one, lineId: 'B' }], ['FINAL_SALE'], ['B']],
  ])('%s', (_, chosen, reasons, lineIds) => {
    const answer = propose(chosen);
    expect(answer).toMatchObject({ ok: false, reasons });
    expect(answer.ok ? [] : answer.lines.map((line) => line.lineId)).toEqual(lineIds);
  });
});

describe('needs review', () => {
  const yen = { presentmentCurrency: 'JPY', ratePercent: 160 };
  test.each([
    ['below the limit nobody need look', [one], {}, []],
    [
      'at the limit a person looks',
      [one],
      { policy: { autoApproveBelow: eur(1000) } },
      ['ABOVE_AUTO_APPROVAL'],
    ],
    ['one cent below it not', [one], { policy: { autoApproveBelow: eur(1001) } }, []],
    [
      'a limit of zero is no automatic approval',
      [one],
      { policy: { autoApproveBelow: eur(0) } },
      ['NO_AUTO_APPROVAL'],
    ],
    ['a defect is a claim', [{ ...one, reason: 'DEFECTIVE' as const }], {}, ['REASON_DEFECTIVE']],
    ['so is the wrong item', [{ ...one, reason: 'WRONG_ITEM' as const }], {}, ['REASON_NOT_AS_AGREED']],
    [
      'yen are compared at the order’s own rate',
      [one],
      { order: yen, policy: { autoApproveBelow: eur(626) } },
      [],
    ],
    [
      'and need a look above it',
      [one],
      { order: yen, policy: { autoApproveBelow: eur(625) } },
      ['ABOVE_AUTO_APPROVAL'],
    ],
    [
      'a limit in another currency can not be compared',
      [one],
      { policy: { autoApproveBelow: { minor: 9999, currency: 'USD' } } },
      ['FOREIGN_CURRENCY'],
    ],
    ['more than the payments hold', [one], { order: { more: { transactions: [] } } }, ['EXCEEDS_REFUNDABLE']],
    [
      'a window passed by assumption only',
      [one],
      {
        now: '2026-08-01T00:00:00Z',
        order: { more: { fulfillments: [sampleFulfillment('F1', lines, { deliveredAt: null })] } },
      },
      ['DELIVERY_UNKNOWN'],
    ],
  ])('%s', (_, chosen, more, needsReview) => {
    expect(propose(chosen, more)).toMatchObject({ ok: true, needsReview });
  });
});

test('units that came in two parcels make two return lines and one line of money', () => {
  const fulfillments = [
    sampleFulfillment('F1', [{ id: 'A', quantity: 1 }]),
    sampleFulfillment('F2', [{ id: 'A', quantity: 2 }], { createdAt: '2026-05-05T10:00:00Z' }),
  ];
  const answer = propose([{ ...one, quantity: 2 }], { order: { more: { fulfillments } } });
  expect(answer).toMatchObject({
    ok: true,
    lines: [
      { fulfillmentLineId: 'F1-A', quantity: 1 },
      { fulfillmentLineId: 'F2-A', quantity: 1 },
    ],
    settlement: { lines: [{ lineId: 'A', quantity: 2 }], total: eur(2000) },
  });
});

describe('fees', () => {
  const returnShippingFee = eur(390);
  test.each([
    ['FreeReturn', 1000],
    ['ReturnFeesCustomerResponsibility', 1000],
    ['ReturnShippingFees', 610],
  ] as const)('with %s the shopper gets %i', (returnFees, minor) => {
    expect(propose([one], { policy: { returnFees, returnShippingFee } })).toMatchObject({
      settlement: { total: eur(minor) },
    });
  });
});

describe('opening', () => {
  const open = (more: Parameters<typeof propose>[1] = {}) => {
    const proposal = propose([one], more);
    if (!proposal.ok) throw new Error('refused');
    return openReturn({
      id: 'R1',
      orderId: 'O1',
      rmaNumber: 'R-1',
      policyVersion: 1,
      proposal,
      by: { kind: 'shopper' },
      at: '2026-05-10T10:00:00Z',
      newLineId: () => 'L1',
    });
  };

  test('with nothing to review it is requested and approved by rule in one step', () => {
    const { value, events } = open();
    expect(value).toMatchObject({ status: 'OPEN', reasons: [], lines: [{ id: 'L1', platformLineId: null }] });
    expect(events.map((event) => event.type)).toEqual(['REQUESTED', 'APPROVED']);
    expect(events[1]).toMatchObject({ by: { kind: 'rule' } });
  });

  test('else it waits for a person, with the reasons kept', () => {
    const { value, events } = open({ policy: { autoApproveBelow: eur(0) } });
    expect(value).toMatchObject({ status: 'REQUESTED', reasons: ['NO_AUTO_APPROVAL'] });
    expect(events).toMatchObject([{ type: 'REQUESTED', needsReview: ['NO_AUTO_APPROVAL'] }]);
  });
});

test('a line chosen for two reasons takes from each parcel no more than it holds', () => {
  const [first, second] = ['F1', 'F2'].map((id) => sampleFulfillment(id, [{ id: 'A', quantity: 1 }]));
  const fulfillments = first && second ? [first, second] : [];
  const answer = propose([one, { ...one, reason: 'STYLE' }], { order: { more: { fulfillments } } });
  expect(answer.ok ? answer.lines : []).toMatchObject([
    { fulfillmentLineId: 'F1-A', quantity: 1, reason: 'UNWANTED' },
    { fulfillmentLineId: 'F2-A', quantity: 1, reason: 'STYLE' },
  ]);
});
