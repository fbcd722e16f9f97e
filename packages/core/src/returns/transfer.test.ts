// Does a refund find its way back to the payments it came from?
import { describe, expect, test } from 'vitest';
import { refundableOf, spreadOverPayments } from './transfer.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const payment = (
  id: string,
  minor: number | null,
  gateway = 'cards',
  processedAt: string | null = '2026-05-04T10:00:00Z',
) => ({
  id,
  gateway,
  refundable: minor === null ? null : eur(minor),
  processedAt,
});
const spread = (minor: number, payments: ReturnType<typeof payment>[]) => {
  const answer = spreadOverPayments(eur(minor), payments);
  return answer.ok ? answer.parts.map((part) => [part.transactionId, part.amount.minor]) : answer.reasons;
};

describe('a refund', () => {
  test.each<[string, number, ReturnType<typeof payment>[], unknown]>([
    ['goes back to the one payment', 500, [payment('T1', 1000)], [['T1', 500]]],
    [
      'takes the largest payment first',
      900,
      [payment('T1', 300), payment('T2', 700)],
      [
        ['T2', 700],
        ['T1', 200],
      ],
    ],
    [
      'takes the older of two equal ones',
      100,
      [payment('T1', 300, 'cards', '2026-06-01T00:00:00Z'), payment('T2', 300)],
      [['T2', 100]],
    ],
    [
      'takes one of unknown time last',
      100,
      [payment('T1', 300, 'cards', null), payment('T2', 300)],
      [['T2', 100]],
    ],
    [
      'fills gift cards last, however large',
      700,
      [payment('G', 5000, 'gift_card'), payment('T1', 600)],
      [
        ['T1', 600],
        ['G', 100],
      ],
    ],
    [
      'passes over what can’t be refunded',
      100,
      [payment('A', null), payment('B', 0), payment('T1', 100)],
      [['T1', 100]],
    ],
    ['of nothing needs no payment', 0, [payment('T1', 100)], []],
    ['that does not fit is refused whole', 101, [payment('T1', 100)], ['EXCEEDS_REFUNDABLE']],
    ['of an unpaid order is refused', 1, [], ['EXCEEDS_REFUNDABLE']],
  ])('%s', (_, minor, payments, parts) => {
    expect(spread(minor, payments)).toEqual(parts);
  });

  test('never goes to a payment in another currency', () => {
    const dollars = { ...payment('T1', null), refundable: { minor: 1000, currency: 'USD' } };
    expect(spread(1, [dollars])).toEqual(['EXCEEDS_REFUNDABLE']);
  });
});

test('what is refundable is the sum of what the payments hold in the shopper’s currency', () => {
  const whole = {
    kind: 'SALE',
    status: 'SUCCESS' as const,
    label: null,
    amount: { shop: eur(0), presentment: eur(0) },
    parentId: null,
  };
  const transactions = [payment('T1', 300), payment('G', 50, 'gift_card'), payment('X', null)].map((one) => ({
    ...whole,
    ...one,
  }));
  expect(refundableOf({ transactions, presentmentCurrency: 'EUR' })).toEqual(eur(350));
  expect(refundableOf({ transactions, presentmentCurrency: 'USD' })).toEqual({ minor: 0, currency: 'USD' });
});
