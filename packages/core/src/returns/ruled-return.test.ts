// What becomes of a return under the merchant's own rules: its window, its answers and its fees?
import { describe, expect, test } from 'vitest';
import type { Order } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReturnRule, WayBack } from '../policy/rules.ts';
import { sampleRule } from '../policy/sample-rule.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { orderEligibility } from './eligibility.ts';
import { openReturn } from './opening.ts';
import { type ChosenLine, proposeReturn } from './proposal.ts';
import { termsOf } from './terms.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const shirt = { id: 'A', quantity: 2, total: 2000, tags: ['Sale'] };
const mug = { id: 'B', quantity: 1, total: 1000 };
const plain = sampleOrder({ lines: [shirt, mug] });
const chosen = (lineId: string, more: Partial<ChosenLine> = {}): ChosenLine => ({
  ...{ lineId, quantity: 1, reason: 'UNWANTED', note: '' },
  ...more,
});

interface Asked {
  rules: ReturnRule[];
  policy?: Partial<Policy>;
  order?: Partial<Order>;
  now?: string;
  lines?: ChosenLine[];
}

function question({ rules, policy, order, now = '2026-05-10T10:00:00Z' }: Asked) {
  const policyVersion = sampleVersion({ autoApproveBelow: eur(5000), ...policy, rules });
  return {
    order: { ...plain, ...order },
    ...{ policyVersion, returns: [], earlierReturns: [], now, timeZone: 'UTC' },
  };
}
const look = (asked: Asked) => orderEligibility(question(asked));
const propose = (asked: Asked) =>
  proposeReturn({ ...question(asked), chosen: asked.lines ?? [chosen('A'), chosen('B')] });
function agree(asked: Asked) {
  const proposal = propose(asked);
  return proposal.ok ? proposal : expect.fail(JSON.stringify(proposal));
}
const fee = (minor: number): WayBack => ({
  returnFees: 'ReturnShippingFees',
  returnShippingFee: eur(minor),
});
const free: WayBack = { returnFees: 'FreeReturn', returnShippingFee: eur(0) };
const sale = (outcome: Parameters<typeof sampleRule>[1]) =>
  sampleRule({ productTags: ['sale'] }, outcome, 'Sale items');

describe('before anything is chosen', () => {
  test('a line has the days its rule gives, the others those of the policy', () => {
    const rules = [sale({ merchantReturnDays: 7 })];
    expect(look({ rules }).map((line) => line.lastDay)).toEqual(['2026-05-11', '2026-06-03']);
    const [late] = look({ rules, now: '2026-05-12T10:00:00Z' });
    expect(late?.eligibility).toEqual({ answer: 'ineligible', reasons: ['OUTSIDE_WINDOW'] });
  });

  test('a rule may give more days than the policy: what is over for all is open for these', () => {
    const rules = [sale({ merchantReturnDays: 100 })];
    const answers = look({ rules, now: '2026-08-01T10:00:00Z' });
    expect(answers.map((line) => line.eligibility.answer)).toEqual(['eligible', 'ineligible']);
  });

  test('a line barred by a rule says so, in the merchant’s words', () => {
    const rules = [sale({ answer: 'ineligible', message: 'Sold as is.' })];
    const refused = { lineId: 'A', reasons: ['BARRED_BY_RULE'], message: 'Sold as is.', isForReason: false };
    expect(propose({ rules })).toEqual({ ok: false, reasons: ['BARRED_BY_RULE'], lines: [refused] });
    const [line] = look({ rules });
    expect(line).toMatchObject({
      eligibility: { answer: 'ineligible', reasons: ['BARRED_BY_RULE'] },
      message: 'Sold as is.',
      returnable: 0,
    });
  });

  test('words of a rule stand by no other reason than its own', () => {
    const order = { cancelledAt: '2026-05-05T00:00:00Z' };
    const [line] = look({ rules: [sale({ merchantReturnDays: 7 })], order });
    expect(line).toMatchObject({ eligibility: { reasons: ['ORDER_CANCELED'] }, message: '' });
  });

  test('a rule that asks for a reason first keeps a line open that a later one bars', () => {
    const defects = sampleRule({ reasons: ['DEFECTIVE'] }, { answer: 'needsReview' }, 'Defects');
    const rules = [defects, sale({ answer: 'ineligible', message: 'Sold as is.' })];
    expect(look({ rules })[0]).toMatchObject({ eligibility: { answer: 'eligible' }, returnable: 2 });
    const defective = [chosen('A', { reason: 'DEFECTIVE' })];
    expect(agree({ rules, lines: defective }).needsReview).toContain('REVIEW_BY_RULE');
    expect(propose({ rules, lines: [chosen('A')] })).toMatchObject({
      ...{ ok: false, lines: [{ lineId: 'A', message: 'Sold as is.', isForReason: true }] },
    });
  });

  test('a rule that asks for a reason opens nothing that is barred before it, nor where it bars as well', () => {
    const defects = sampleRule({ reasons: ['DEFECTIVE'] }, { answer: 'eligible' });
    const bars = sale({ answer: 'ineligible' });
    const dear = sampleRule({ worthFrom: eur(1) }, { answer: 'ineligible' });
    const mugs = sampleRule({ skus: ['B'], reasons: ['DEFECTIVE'] }, { answer: 'eligible' });
    const fees = sampleRule({ reasons: ['DEFECTIVE'] }, { restockingFeeBasisPoints: 0 });
    for (const rules of [
      [bars, defects],
      [dear, bars],
      [mugs, bars],
      [fees, bars],
    ])
      expect(look({ rules })[0]).toMatchObject({ returnable: 0 });
  });

  test('no rule of the merchant’s opens what was sold as final, was not paid or is gone', () => {
    const rules = [sampleRule({}, { answer: 'eligible', merchantReturnDays: 3650 })];
    const [line] = look({ rules, policy: { finalSaleTag: 'sale' } });
    expect(line?.eligibility).toEqual({ answer: 'ineligible', reasons: ['FINAL_SALE'] });
    const unpaid = look({ rules, order: { financialStatus: 'PENDING' } });
    expect(unpaid[0]?.eligibility).toEqual({ answer: 'ineligible', reasons: ['NOT_PAID'] });
  });

  test.each([
    ['ORDER', false],
    ['FULFILLMENT', false],
    ['DELIVERY', true],
    ['LAST_DELIVERY', true],
  ] as const)('counted from %s, staff read of the delivery: %s', (countedFrom, isTold) => {
    const { rules } = agree({ rules: [], policy: { countedFrom } });
    const said = rules.lines[0]?.answers.map(({ rule }) => rule) ?? [];
    expect(said.includes('DELIVERY_UNKNOWN')).toBe(isTold);
  });

  test('counted from the last parcel, a line has no last day while one is still to be sent', () => {
    const [parcel] = plain.fulfillments;
    const fulfillments = parcel
      ? [{ ...parcel, lines: parcel.lines.filter((part) => part.lineId === 'A') }]
      : [];
    const asked = { rules: [], policy: { countedFrom: 'LAST_DELIVERY' }, order: { fulfillments } } as const;
    const [line] = look({ ...asked, rules: [] });
    expect(line).toMatchObject({ eligibility: { answer: 'eligible' }, returnable: 2, lastDay: null });
    const { rules } = agree({ ...asked, rules: [], lines: [chosen('A')] });
    expect(rules.lines[0]?.window).toBeNull();
    const said = rules.lines[0]?.answers.map(({ rule }) => rule);
    expect(said).not.toContain('OUTSIDE_WINDOW');
    expect(said).not.toContain('DELIVERY_UNKNOWN');
  });
});

describe('the answer', () => {
  test('a rule that bars a reason refuses at its line, with the merchant’s words', () => {
    const rules = [
      sampleRule({ reasons: ['STYLE'] }, { answer: 'ineligible', message: 'Try it in the shop.' }),
    ];
    expect(propose({ rules, lines: [chosen('A', { reason: 'STYLE' }), chosen('B')] })).toEqual({
      ok: false,
      reasons: ['BARRED_BY_RULE'],
      lines: [
        { lineId: 'A', reasons: ['BARRED_BY_RULE'], message: 'Try it in the shop.', isForReason: true },
      ],
    });
    expect(propose({ rules }).ok).toBe(true);
  });

  test('a line is refused for its reason only where another reason would be taken, not for its worth', () => {
    const refused = (rules: Asked['rules']) => {
      const answer = propose({ rules, lines: [chosen('A', { reason: 'STYLE' })] });
      return answer.ok ? [] : answer.lines.map(({ isForReason }) => isForReason);
    };
    const dear = sampleRule({ worthFrom: eur(1) }, { answer: 'ineligible' });
    const style = sampleRule({ reasons: ['STYLE'] }, { answer: 'ineligible' });
    expect(refused([dear])).toEqual([false]);
    expect(refused([style])).toEqual([true]);
    expect(refused([style, dear])).toEqual([false]);
  });

  test('a rule that asks for a person is named among the reasons, and in what the rules said', () => {
    const { needsReview, rules } = agree({ rules: [sale({ answer: 'needsReview' })] });
    expect(needsReview).toEqual(['REVIEW_BY_RULE']);
    expect(rules.lines[0]?.answers).toContainEqual({
      ...{ rule: 'REVIEW_BY_RULE', answer: 'needsReview', name: 'Sale items' },
    });
    expect(rules.lines[1]?.answers).toContainEqual({ rule: 'REVIEW_BY_RULE', answer: 'eligible' });
  });

  test('where a rule approves every line, no amount is asked for; where one line has none, it is', () => {
    const policy = { autoApproveBelow: eur(0) };
    const all = agree({ rules: [sampleRule({}, { answer: 'eligible' }, 'All')], policy });
    expect(all.needsReview).toEqual([]);
    expect(all.rules.whole).toEqual([{ rule: 'EXCEEDS_REFUNDABLE', answer: 'eligible' }]);
    expect(all.rules.lines[0]?.answers).toContainEqual({
      ...{ rule: 'APPROVED_BY_RULE', answer: 'eligible', name: 'All' },
    });
    const one = agree({ rules: [sale({ answer: 'eligible' })], policy });
    expect(one.needsReview).toEqual(['NO_AUTO_APPROVAL']);
  });

  test('a defect goes to a person, but for a rule that names it', () => {
    const lines = [chosen('B', { reason: 'DEFECTIVE' })];
    const anything = [sampleRule({}, { answer: 'eligible' })];
    expect(agree({ rules: anything, lines }).needsReview).toEqual(['REASON_DEFECTIVE']);
    const defects = [sampleRule({ reasons: ['DEFECTIVE'] }, { answer: 'eligible' })];
    const { needsReview, rules } = agree({ rules: defects, lines });
    expect(needsReview).toEqual([]);
    expect(rules.lines[0]?.answers.map(({ rule }) => rule)).not.toContain('REASON_DEFECTIVE');
  });

  test('what a rule approves is not paid beyond what the payments bear', () => {
    const [payment] = plain.transactions;
    const transactions = payment ? [{ ...payment, refundable: eur(100) }] : [];
    const asked = { rules: [sampleRule({}, { answer: 'eligible' })], order: { transactions } };
    expect(agree(asked).needsReview).toEqual(['EXCEEDS_REFUNDABLE']);
  });

  test('a rule approves nothing whose worth can’t be told in the shop’s currency', () => {
    const order = sampleOrder({ lines: [shirt, mug], currency: 'NOK' });
    const rules = [sampleRule({ worthFrom: eur(1) }, { restockingFeeBasisPoints: 2000 })];
    const approves = sampleRule({}, { answer: 'eligible' }, 'All');
    const { needsReview } = agree({ rules: [...rules, approves], order });
    expect(needsReview).toEqual(['FOREIGN_CURRENCY']);
  });

  test('where it can’t be told whether a rule fits, a person reads which, and only that', () => {
    const order = sampleOrder({ lines: [shirt, mug], currency: 'NOK' });
    const dear = sampleRule({ worthFrom: eur(1) }, { answer: 'needsReview' }, 'Dear');
    const { needsReview, rules } = agree({ rules: [dear], order });
    expect(needsReview).toEqual(['FOREIGN_CURRENCY']);
    const named = { rule: 'FOREIGN_CURRENCY', answer: 'needsReview', name: 'Dear' };
    expect(rules.lines[0]?.answers).toContainEqual(named);
  });

  test('the worth is that with tax, also where prices are without it', () => {
    const order = sampleOrder({ lines: [{ ...mug, taxes: [250] }], taxesIncluded: false });
    const rules = [sampleRule({ worthFrom: eur(1250) }, { answer: 'needsReview' })];
    expect(agree({ rules, order, lines: [chosen('B')] }).needsReview).toEqual(['REVIEW_BY_RULE']);
  });

  test('the worth is that of the goods, before any fee', () => {
    const dear = sampleRule({ worthFrom: eur(2000) }, { answer: 'needsReview' }, 'Dear');
    const policy = { restockingFeeBasisPoints: 5000, ...fee(390) };
    expect(agree({ rules: [dear], policy }).needsReview).toEqual(['REVIEW_BY_RULE']);
    expect(agree({ rules: [dear], policy, lines: [chosen('B')] }).needsReview).toEqual([]);
  });
});

describe('the fees', () => {
  test('each line keeps its own part, and the settlement says which', () => {
    const { settlement } = agree({
      rules: [sale({ restockingFeeBasisPoints: 2000 })],
      policy: { restockingFeeBasisPoints: 500, ...free },
    });
    expect(settlement.lines).toMatchObject([
      { lineId: 'A', restockingFee: eur(200), due: eur(800), restockingFeeBasisPoints: 2000 },
      { lineId: 'B', restockingFee: eur(50), due: eur(950), restockingFeeBasisPoints: 500 },
    ]);
    expect(settlement).toMatchObject({ total: eur(1750), returnFees: 'FreeReturn' });
  });

  test('of several ways back the dearest is paid, once', () => {
    const rules = [sale({ wayBack: fee(390) }), sampleRule({}, { wayBack: free })];
    const both = agree({ rules });
    expect(both.settlement).toMatchObject({ returnShippingFee: eur(390), returnFees: 'ReturnShippingFees' });
    const one = agree({ rules, lines: [chosen('B')] });
    expect(one.settlement).toMatchObject({ returnShippingFee: eur(0), returnFees: 'FreeReturn' });
  });

  test('a reason may make it free', () => {
    const rules = [sampleRule({ reasons: ['DEFECTIVE'] }, { wayBack: free, restockingFeeBasisPoints: 0 })];
    const policy = { restockingFeeBasisPoints: 1000, ...fee(390) };
    const lines = [chosen('B', { reason: 'DEFECTIVE' })];
    expect(agree({ rules, policy, lines }).settlement.total).toEqual(eur(1000));
    expect(agree({ rules, policy, lines: [chosen('B')] }).settlement.total).toEqual(eur(510));
  });

  test('a line chosen twice, for two reasons, keeps the higher part of both', () => {
    const rules = [sampleRule({ reasons: ['DEFECTIVE'] }, { restockingFeeBasisPoints: 0 })];
    const lines = [chosen('A'), chosen('A', { reason: 'DEFECTIVE' })];
    const { settlement } = agree({ rules, lines, policy: { restockingFeeBasisPoints: 1000, ...free } });
    expect(settlement.lines).toMatchObject([{ quantity: 2, restockingFee: eur(200) }]);
  });

  test('without rules a settlement says nothing of its own, and the policy’s terms hold', () => {
    const { settlement } = agree({ rules: [], policy: fee(390) });
    expect(settlement).not.toHaveProperty('returnFees');
    expect(settlement.lines[0]).not.toHaveProperty('restockingFeeBasisPoints');
  });

  test('the terms told with a return are those it was agreed on, not those of the policy', () => {
    const asked = { rules: [sampleRule({}, { wayBack: free })], policy: fee(390) };
    const { policyVersion } = question(asked);
    const head = { id: 'R1', orderId: 'O1', rmaNumber: 'R-1', policyVersion: 1, newLineId: () => 'L1' };
    const at = '2026-05-10T10:00:00Z';
    const { value } = openReturn({ ...head, proposal: agree(asked), by: { kind: 'shopper' }, at });
    expect(termsOf(value, policyVersion.policy).returnFees).toBe('FreeReturn');
  });
});
