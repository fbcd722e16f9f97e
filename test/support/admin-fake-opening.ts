// For which order do the merchant's screens open a return in a test?
import { viewSettlement } from '../../packages/core/src/returns/list-price.ts';
import type { OpeningPage, OpeningQuote } from '../../packages/core/src/wire/opening.ts';

const line = { variantTitle: null, imageUrl: null, lastDay: '2026-03-02' };

export const fakeOpening: OpeningPage = {
  ...{ orderId: 'o-1042', orderName: '#1042', orderUrl: 'https://fjord.example/orders/1042' },
  ...{ shopperName: 'Mia Krüger', shopperEmail: 'mia.krueger@example.com', policyVersion: 3 },
  confirmation: '6f1f2f0e-7a51-4c0c-9a35-0d5f7f6f3a11',
  lines: [
    {
      ...{ ...line, lineId: 'l-1', title: 'Linen shirt', variantTitle: 'Sand / M', quantity: 2 },
      ...{ returnable: 2, withinRules: 0, reasons: ['OUTSIDE_WINDOW'] },
    },
    {
      ...{ ...line, lineId: 'l-2', title: 'Wool socks', quantity: 3, lastDay: '2026-07-02' },
      ...{ returnable: 3, withinRules: 2, reasons: ['OUTSIDE_WINDOW'] },
    },
    {
      ...{ ...line, lineId: 'l-3', title: 'Gift card', quantity: 1, lastDay: null },
      ...{ returnable: 0, withinRules: 0, reasons: ['GIFT_CARD'] },
    },
  ],
};

const eur = (minor: number) => ({ minor, currency: 'EUR' });

export const fakeOpeningQuote: OpeningQuote = {
  settlement: viewSettlement(null, {
    lines: [
      {
        ...{ lineId: 'l-1', quantity: 1, units: [0], unitDues: [4410], goods: eur(4900), tax: eur(0) },
        ...{ includedTax: eur(782), restockingFee: eur(490), due: eur(4410) },
      },
    ],
    returnShippingFee: eur(490),
    total: eur(3920),
  }),
  againstRules: ['OUTSIDE_WINDOW'],
};
