// What did the rules say of the return the merchant's screens show in a test?
import type { AskedRules } from '../../packages/core/src/returns/return.ts';

const rules = ['NOT_PAID', 'FINAL_SALE', 'OUTSIDE_WINDOW', 'DELIVERY_UNKNOWN', 'REASON_DEFECTIVE'];
const window = { days: 30, from: '2026-11-23', lastDay: '2026-12-23', isAssumed: false };

/** A mug said to be defective beside a shirt, worth more than is approved by rule. */
export const fakeRules: AskedRules = {
  policyVersion: 2,
  lines: [said('rl-1', []), said('rl-2', ['REASON_DEFECTIVE'])],
  whole: [
    { rule: 'ABOVE_AUTO_APPROVAL', answer: 'needsReview' },
    { rule: 'EXCEEDS_REFUNDABLE', answer: 'eligible' },
  ],
  worth: { minor: 6260, currency: 'EUR' },
  approvedBelow: { minor: 5000, currency: 'EUR' },
};

function said(returnLineId: string, objections: readonly string[]): AskedRules['lines'][number] {
  const answers = rules.map((rule) => {
    return { rule, answer: objections.includes(rule) ? 'needsReview' : 'eligible' } as const;
  });
  return { returnLineId, answers, window };
}
