// How does the page of a return look, in every state?
import type { Frame } from '../../apps/portal/src/frame/frame.ts';
import type { ReceiptView } from '../../apps/portal/src/pages/receipt.ts';
import { drawReturnPage } from '../../apps/portal/src/pages/return.ts';
import type { Payout } from '../../packages/core/src/returns/payout.ts';
import { byShop, type Put, sampleReturn } from './portal-samples.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const asOf = '2026-05-28T12:05:00Z';

/** A receipt whose fee leaves nothing. */
export function feeAbove(receipt: ReceiptView): ReceiptView {
  return { ...receipt, lines: receipt.lines.slice(1), total: eur(0) };
}

function payout(parts: readonly (readonly [string, number])[]): Payout {
  return {
    amount: eur(parts.reduce((sum, [, minor]) => sum + minor, 0)),
    parts: parts.map(([label, minor]) => ({ label, amount: eur(minor) })),
    hasBank: true,
    byShop: false,
  };
}

/** By name. */
export function returnPages(frame: Frame, put: Put): Record<string, string> {
  const value = sampleReturn(put);
  const done = (count: number) =>
    value.timeline.map((one, index) => ({ ...one, at: index < count ? '2026-06-02T10:01:00Z' : null }));
  const settled = (count: number) => [
    ...done(count).slice(0, 3),
    { ...done(count)[3], step: 'NOTHING_DUE' as const, at: done(count)[3]?.at ?? null },
  ];
  return {
    'return-approved': drawReturnPage(frame, value),
    'return-approved-by-shop': drawReturnPage(frame, { ...value, refundTo: byShop(put) }),
    'return-paid-by-shop': drawReturnPage(frame, {
      ...value,
      stage: 'PAID',
      timeline: done(4),
      refunded: { ...payout([[put('Cash on delivery'), 2540]]), byShop: true },
      canCancel: false,
    }),
    'return-approved-rtl': drawReturnPage({ ...frame, dir: 'rtl' }, value),
    'return-approved-no-address': drawReturnPage(frame, {
      ...value,
      returnAddress: '',
      instructions: '',
      sendBy: null,
    }),
    'return-in-review': drawReturnPage(frame, {
      ...value,
      stage: 'IN_REVIEW',
      answerBy: '2026-05-29',
      timeline: done(1),
    }),
    'return-with-us': drawReturnPage(frame, {
      ...value,
      stage: 'WITH_US',
      timeline: done(3),
      canCancel: false,
    }),
    'return-paying-late': drawReturnPage(frame, {
      ...value,
      stage: 'PAYING',
      timeline: done(3),
      lateSince: '2026-06-06',
      refunded: { amount: eur(1000), parts: [], hasBank: true, byShop: false },
      canCancel: false,
    }),
    'return-paid': drawReturnPage(frame, {
      ...value,
      stage: 'PAID',
      timeline: done(4),
      refunded: payout([[put('Visa ··42'), 2540]]),
      canCancel: false,
    }),
    'return-paid-in-parts': drawReturnPage(frame, {
      ...value,
      stage: 'PAID',
      timeline: done(4),
      refunded: payout([
        [put('Visa ··42'), 2490],
        [put('Gift card'), 50],
      ]),
      canCancel: false,
    }),
    'return-approved-nothing-due': drawReturnPage(frame, {
      ...value,
      nothingDue: 'FEES',
      receipt: feeAbove(value.receipt),
      timeline: settled(2),
    }),
    'return-settled': drawReturnPage(frame, {
      ...value,
      stage: 'SETTLED',
      nothingDue: 'FEES',
      receipt: feeAbove(value.receipt),
      timeline: settled(4),
      canCancel: false,
    }),
    'return-declined': drawReturnPage(frame, {
      ...value,
      stage: 'DECLINED',
      declineReason: put('The shirt was worn.\nPlease see our conditions.'),
      timeline: [...done(1).slice(0, 1), { step: 'DECLINED', at: asOf }],
      canCancel: false,
    }),
    'return-canceled': drawReturnPage(frame, {
      ...value,
      stage: 'CANCELED',
      timeline: [...done(1).slice(0, 1), { step: 'CANCELED', at: asOf }],
      canCancel: false,
    }),
    'return-closed': drawReturnPage(frame, {
      ...value,
      stage: 'CLOSED',
      timeline: [...done(2).slice(0, 2), { step: 'CLOSED', at: asOf }],
      canCancel: false,
      asOf,
    }),
  };
}
