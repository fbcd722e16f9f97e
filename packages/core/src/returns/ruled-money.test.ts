// Does the money of an order come out right under any table of rules, however its return is taken apart?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SampleLine, sampleOrder } from '../order/sample-order.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReturnRule, WayBack } from '../policy/rules.ts';
import { sampleRule } from '../policy/sample-rule.ts';
import { sampleVersion } from '../policy/sample-version.ts';
import { openReturn } from './opening.ts';
import { type ChosenLine, type ProposalAnswer, proposeReturn } from './proposal.ts';
import type { Return, ReturnReason } from './return.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const lines: SampleLine[] = [
  { id: 'A', quantity: 3, total: 1999, taxes: [319], tags: ['Sale'] },
  { id: 'B', quantity: 2, total: 5000, tags: ['sale', 'Shoes'] },
  { id: 'C', quantity: 1, total: 0 },
];
const order = sampleOrder({ lines, taxesIncluded: false, more: { shippingAddress: null } });
const reasons = fc.constantFrom<ReturnReason>('UNWANTED', 'STYLE', 'DEFECTIVE');
const part = fc.constantFrom(0, 1, 333, 1250, 5000, 10_000);
const amount = fc.constantFrom(0, 1, 500, 1999, 9000).map(eur);
const wayBack: fc.Arbitrary<WayBack> = fc.record({
  returnFees: fc.constantFrom('FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees'),
  returnShippingFee: amount,
});
const orNot = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const rule = fc
  .record({
    productTags: fc.constantFrom<string[]>([], ['SALE'], ['shoes '], ['hats']),
    reasons: fc.constantFrom<ReturnReason[]>([], ['DEFECTIVE'], ['STYLE', 'UNWANTED']),
    worthFrom: orNot(amount),
    restockingFeeBasisPoints: orNot(part),
    wayBack: orNot(wayBack),
    answer: orNot(fc.constantFrom<('eligible' | 'needsReview')[]>('eligible', 'needsReview')),
  })
  .map(({ restockingFeeBasisPoints, wayBack, answer, ...when }) =>
    sampleRule(when, { restockingFeeBasisPoints, wayBack, answer }),
  );
const policies: fc.Arbitrary<Partial<Policy>> = fc
  .record({ rules: fc.array(rule, { maxLength: 5 }), restockingFeeBasisPoints: part, way: wayBack })
  .map(({ way, ...policy }) => ({ ...policy, ...way }));

/** One return after the other, each of some units of some lines. */
const choices = fc.array(
  fc.uniqueArray(
    fc.record({
      lineId: fc.constantFrom('A', 'B', 'C'),
      quantity: fc.integer({ min: 1, max: 3 }),
      reason: reasons,
    }),
    { minLength: 1, maxLength: 3, selector: ({ lineId }) => lineId },
  ),
  { maxLength: 6 },
);

interface Made {
  readonly chosen: readonly ChosenLine[];
  readonly proposal: Extract<ProposalAnswer, { ok: true }>;
}

function makeAll(policy: Partial<Policy>, wanted: readonly Omit<ChosenLine, 'note'>[][]): Made[] {
  const at = '2026-05-10T10:00:00Z';
  const returns: Return[] = [];
  return wanted.flatMap((bare, index) => {
    const chosen = bare.map((line) => ({ ...line, note: '' }));
    const policyVersion = sampleVersion(policy);
    const question = {
      order,
      policyVersion,
      returns: [...returns],
      earlierReturns: [],
      now: at,
      timeZone: 'UTC',
    };
    const proposal = proposeReturn({ ...question, chosen });
    expect(proposeReturn({ ...question, chosen })).toEqual(proposal);
    if (!proposal.ok) return [];
    const head = {
      id: `R${index}`,
      orderId: 'O1',
      rmaNumber: `R-${index}`,
      policyVersion: 1,
      newLineId: () => `L${index}`,
    };
    returns.push(openReturn({ ...head, proposal, by: { kind: 'shopper' }, at }).value);
    return [{ chosen, proposal }];
  });
}

/** The first rule that fits and says it, read off the table without the code that is tested. */
function told<T>(
  rules: readonly ReturnRule[],
  line: ChosenLine,
  worth: number,
  says: (rule: ReturnRule) => T | null,
) {
  const tags = (lines.find(({ id }) => id === line.lineId)?.tags ?? []).map((tag) => tag.toLowerCase());
  const fits = ({ when }: ReturnRule) =>
    (when.productTags.length === 0 ||
      when.productTags.some((tag) => tags.includes(tag.trim().toLowerCase()))) &&
    (when.reasons.length === 0 || when.reasons.includes(line.reason)) &&
    (when.worthFrom === null || worth >= when.worthFrom.minor);
  return (
    rules
      .filter(fits)
      .map(says)
      .find((one) => one !== null) ?? null
  );
}

const cost = ({ returnFees, returnShippingFee }: WayBack) =>
  returnFees === 'ReturnShippingFees' ? returnShippingFee.minor : 0;
const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('of every line the part its rules say is kept, of all ways back the dearest, and nobody ever owes', () => {
  fc.assert(
    fc.property(policies, choices, (terms, wanted) => {
      const { policy } = sampleVersion(terms);
      for (const { chosen, proposal } of makeAll(terms, wanted)) {
        const { settlement } = proposal;
        const worth = sumOf(settlement.lines.map(({ goods, tax }) => goods.minor + tax.minor));
        const ways = chosen.map(
          (line) => told(policy.rules, line, worth, ({ outcome }) => outcome.wayBack) ?? policy,
        );
        expect(settlement.returnShippingFee.minor).toBe(Math.max(...ways.map(cost)));
        for (const line of settlement.lines) {
          const asked = chosen.find(({ lineId }) => lineId === line.lineId) ?? expect.fail(line.lineId);
          const says = ({ outcome }: ReturnRule) => outcome.restockingFeeBasisPoints;
          const kept = told(policy.rules, asked, worth, says) ?? policy.restockingFeeBasisPoints;
          expect(line.restockingFeeBasisPoints ?? policy.restockingFeeBasisPoints).toBe(kept);
          const whole = line.goods.minor + line.tax.minor;
          expect(line.restockingFee.minor).toBe(Math.floor((whole * kept + 5000) / 10_000));
          expect(line.due.minor).toBe(whole - line.restockingFee.minor);
          expect(sumOf(line.unitDues)).toBe(line.due.minor);
          expect(Math.min(...line.unitDues)).toBeGreaterThanOrEqual(0);
        }
        const due = sumOf(settlement.lines.map((line) => line.due.minor));
        expect(settlement.total.minor).toBe(Math.max(0, due - settlement.returnShippingFee.minor));
      }
    }),
  );
});

test('whatever goes back in whatever parts, no unit is counted twice, and all of them are worth what was paid', () => {
  const paid = new Map([
    ['A', 1999 + 319],
    ['B', 5000],
    ['C', 0],
  ]);
  fc.assert(
    fc.property(policies, choices, (terms, wanted) => {
      const settled = makeAll(terms, wanted).flatMap(({ proposal }) => proposal.settlement.lines);
      for (const { id, quantity } of lines) {
        const ofLine = settled.filter(({ lineId }) => lineId === id);
        const units = ofLine.flatMap((line) => line.units);
        expect(new Set(units).size).toBe(units.length);
        const worth = sumOf(ofLine.map(({ goods, tax }) => goods.minor + tax.minor));
        expect(worth).toBeLessThanOrEqual(paid.get(id) ?? 0);
        if (units.length === quantity) expect(worth).toBe(paid.get(id));
      }
    }),
  );
});
