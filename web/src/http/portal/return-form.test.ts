// Do the pages of a new return name the true rate and the true payments?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { drawReceipt } from '@aftercare/portal/pages/receipt.ts';
import { expect, test } from 'vitest';
import { receiptView } from './return-form.ts';

const frame = {
  base: '/portal',
  shopName: 'Fjord',
  contactEmail: 'hello@example.com',
  language: 'en',
  dir: 'ltr',
  cssUrl: 'portal.css',
  timeZone: 'UTC',
} as const;

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
  const drawn = String(drawReceipt(frame, receiptView(order, policy, settlement)));
  expect(drawn.replaceAll('\u00a0', ' ')).toContain(words);
});
