// Is what a return gets split into WooCommerce's net and taxes to the cent, and never beyond what is left?
import { sum } from '@aftercare/core/money/arithmetic.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RefundAnswer, refundAnswer } from '../answers/refund.ts';
import { recordedOrder, recordedRefunds, sampleAnswer } from '../translate/sample-answers.ts';
import { type SplitLine, splitRefund } from './split.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const line = (lineId: string, quantity: number, minor: number, currency = 'EUR') => ({
  platformLineId: null,
  lineId,
  quantity,
  amount: { minor, currency },
  dispositions: [{ disposition: 'RESTOCKED' as const, quantity }],
});

/** A refund as the shop would then show it. */
function bookedAs(lines: readonly SplitLine[], id: number): RefundAnswer {
  const decimal = (minor: number) => (-minor / 100).toFixed(2);
  const all = lines.flatMap((each) => [each.net, ...each.taxes.map((tax) => tax.amount)]);
  return refundAnswer.parse({
    id,
    date_created_gmt: '2026-03-06T10:00:00',
    amount: (sum(all, 'EUR').minor / 100).toFixed(2),
    refunded_payment: true,
    line_items: lines.map((each) => ({
      id: id * 10,
      quantity: -each.quantity,
      total: decimal(each.net.minor),
      taxes: each.taxes.map((tax) => ({ id: tax.rateId, total: decimal(tax.amount.minor) })),
      meta_data: [{ key: '_refunded_item_id', value: each.lineId }],
    })),
    shipping_lines: [],
    fee_lines: [],
    meta_data: [],
  });
}

describe('a split', () => {
  test('follows the line’s own taxes', () => {
    const order = sampleAnswer({
      lines: [{ quantity: 2, total: '42.184874', taxes: { 1: '8.015126' } }],
      total: '50.20',
    });
    const split = splitRefund({ amount: eur(2510), lines: [line('1', 1, 2510)] }, { order, refunds: [] });
    expect(split).toEqual({
      ok: true,
      lines: [
        { lineId: '1', quantity: 1, restock: 1, net: eur(2109), taxes: [{ rateId: '1', amount: eur(401) }] },
      ],
    });
  });

  test('makes one line of units that came in several parcels', () => {
    const order = sampleAnswer({ lines: [{ quantity: 3, total: '30' }], total: '30' });
    const parts = [line('1', 1, 1000), { ...line('1', 2, 1900), dispositions: [] }];
    const split = splitRefund({ amount: eur(2900), lines: parts }, { order, refunds: [] });
    expect(split).toMatchObject({ lines: [{ quantity: 3, restock: 1, net: eur(2900) }] });
  });

  test('takes what is left of each part, so that several refunds give back the whole line and no more', () => {
    const part = fc.record({
      net: fc.integer({ min: 0, max: 500_000 }),
      rates: fc.array(fc.nat(99_999), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        part,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        (own, shares) => {
          const taxes = Object.fromEntries(
            own.rates.map((tax, index) => [index + 1, (tax / 10_000).toFixed(6)]),
          );
          const net = (own.net / 1000).toFixed(6);
          const whole = Number(net) + own.rates.reduce((all, tax) => all + tax / 10_000, 0);
          const order = sampleAnswer({
            lines: [{ quantity: 9, total: net, taxes }],
            total: whole.toFixed(2),
          });
          let left = Math.floor(whole * 100 + 1e-6);
          const refunds: RefundAnswer[] = [];
          for (const share of [...shares, 1]) {
            const minor = Math.floor(left * share);
            const split = splitRefund(
              { amount: eur(minor), lines: [line('1', 1, minor)] },
              { order, refunds },
            );
            if (!split.ok) throw new Error(`refused with ${left} left`);
            const amounts = split.lines.flatMap((each) => [each.net, ...each.taxes.map((tax) => tax.amount)]);
            expect(sum(amounts, 'EUR').minor).toBe(minor);
            expect(amounts.every((amount) => amount.minor >= 0)).toBe(true);
            refunds.push(bookedAs(split.lines, refunds.length + 1));
            left -= minor;
          }
          const more = splitRefund({ amount: eur(2), lines: [line('1', 1, 2)] }, { order, refunds });
          expect(more.ok).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('is refused before anything is asked', () => {
  const shown = () => ({ order: recordedOrder(), refunds: recordedRefunds() });
  const usd = (lineId: string, quantity: number, minor: number) => ({
    amount: { minor, currency: 'USD' },
    lines: [line(lineId, quantity, minor, 'USD')],
  });

  test.each([
    ['a unit the shop has refunded', usd('1', 2, 3320), 'REFUNDED_OUTSIDE'],
    ['a line the order has not', usd('99', 1, 100), 'REFUNDED_OUTSIDE'],
    ['more than is left of the line', usd('1', 1, 3321), 'EXCEEDS_REFUNDABLE'],
    ['more than is left of the order', usd('1', 1, 7882), 'EXCEEDS_REFUNDABLE'],
    ['another currency', { amount: eur(1), lines: [line('1', 1, 1)] }, 'EXCEEDS_REFUNDABLE'],
  ])('%s', (_, asked, reason) => {
    expect(splitRefund(asked, shown())).toEqual({ ok: false, reasons: [reason] });
  });

  test('what was never paid, and what was refunded whole', () => {
    const asked = { amount: eur(100), lines: [line('1', 1, 100)] };
    const order = (change: object) => sampleAnswer({ lines: [{ total: '5' }], total: '5', order: change });
    const unpaid = order({ status: 'on-hold', date_paid_gmt: null, date_completed_gmt: null });
    expect(splitRefund(asked, { order: unpaid, refunds: [] }).ok).toBe(false);
    expect(splitRefund(asked, { order: order({ status: 'refunded' }), refunds: [] }).ok).toBe(false);
  });

  test('but one more unit of what is left is not', () => {
    expect(splitRefund(usd('1', 1, 3320), shown())).toMatchObject({ ok: true });
  });
});
