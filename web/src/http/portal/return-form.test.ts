// Do the pages of a new return name the true rate and the true payments?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { drawCheckPage } from '@aftercare/portal/pages/check.ts';
import { drawCostsPage } from '@aftercare/portal/pages/costs.ts';
import { drawReceipt } from '@aftercare/portal/pages/receipt.ts';
import { expect, test } from 'vitest';
import type { Quote } from '../../flows/quote-return.ts';
import { checkView, costsView, receiptView } from './return-form.ts';
import { sampleFrame } from './sample-frame.ts';

test.each([
  ['JPY', 160, 'Converted at EUR 1 = JPY 160, the rate of your order of Mon, May 4, 2026.'],
  ['KWD', 340, 'Converted at EUR 1 = KWD 0.34, the rate of your order of Mon, May 4, 2026.'],
])('a receipt in %s tells the rate between whole units', (presentmentCurrency, ratePercent, words) => {
  const order = sampleOrder({
    lines: [{ id: 'L1', quantity: 1, total: 17_000 }],
    presentmentCurrency,
    ratePercent,
  });
  const { settlement } = sampleReturn({
    order,
    lines: [{ lineId: 'L1', quantity: 1 }],
    fees: { returnShippingFee: { minor: 390, currency: 'EUR' } },
  });
  const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
  const view = receiptView(order, { origin: 'portal', settlement }, policy);
  const drawn = String(drawReceipt(sampleFrame, view));
  expect(drawn.replaceAll('\u00a0', ' ')).toContain(words);
});

test('costs and receipt say under a discounted line why it is not the price; under another nothing', () => {
  const order = sampleOrder({
    lines: [
      { id: 'L1', quantity: 1, total: 11_440, discounts: [1290, 170] },
      { id: 'L2', quantity: 1, total: 1000 },
    ],
  });
  const lines = ['L1', 'L2'].map(
    (lineId) => ({ lineId, quantity: 1, reason: 'UNWANTED', note: '' }) as const,
  );
  const { settlement } = sampleReturn({ order, lines });
  const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
  const quote: Quote = {
    order,
    policy,
    settlement,
    lines,
    refundBy: '2026-06-20',
    paysBack: null,
    review: [],
  };
  const costs = drawCostsPage(sampleFrame, costsView(quote, 's', []));
  const receipt = String(
    drawReceipt(sampleFrame, receiptView(order, { origin: 'portal', settlement }, policy)),
  );
  for (const page of [costs, receipt]) {
    expect(page).toContain('Price €129.00 · discount −\u2060€14.60');
    expect(page).toContain('€114.40');
    expect(page.match(/discount/g)).toHaveLength(1);
  }
});

test('when the fee is above the goods, neither costs nor check page name a payment or a day', () => {
  const order = sampleOrder({ lines: [{ id: 'L1', quantity: 1, total: 1000 }] });
  const { settlement } = sampleReturn({
    order,
    lines: [{ lineId: 'L1', quantity: 1 }],
    fees: { returnShippingFee: { minor: 1500, currency: 'EUR' } },
  });
  const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
  const lines = [{ lineId: 'L1', quantity: 1, reason: 'UNWANTED', note: '' } as const];
  const quote: Quote = {
    order,
    policy,
    settlement,
    lines,
    refundBy: '2026-06-20',
    paysBack: null,
    review: [],
  };
  const costs = drawCostsPage(sampleFrame, costsView(quote, 's', []));
  const check = drawCheckPage(
    sampleFrame,
    checkView({ quote, session: 's', entries: [], confirmation: 'c', changed: null }),
  );
  for (const page of [costs, check]) {
    expect(page).toContain('No money comes back: the fees are as much as the goods, or more.');
    expect(page).not.toMatch(/to Visa|to the way|Jun 20/);
  }
});
