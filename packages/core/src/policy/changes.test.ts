// Is every change of a policy found, and nothing else?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChanges, policyChanges } from './changes.ts';
import { draftPolicy } from './draft.ts';
import { type Policy, policySchema } from './policy.ts';
import { ruleChanges, ruleTerms } from './rule-changes.ts';
import { type ReturnRule, returnRuleSchema, ruleConditionsSchema, ruleOutcomeSchema } from './rules.ts';
import { anyPolicy, anyRules } from './sample-policies.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const rule = (name: string, more: { when?: object; outcome?: object } = {}): ReturnRule =>
  returnRuleSchema.parse({ name, when: more.when ?? {}, outcome: { answer: 'eligible', ...more.outcome } });

/** Another value of each field: a field without a row is no policy of this table, so it can't be forgotten. */
const others: Policy = {
  merchantReturnDays: 45,
  countedFrom: 'ORDER',
  assumedDeliveryDays: 3,
  finalSaleTag: 'sale',
  restockingFeeBasisPoints: 1250,
  returnFees: 'ReturnShippingFees',
  returnShippingFee: eur(390),
  autoApproveBelow: eur(5000),
  answerWithinDays: 3,
  sendWithinDays: 7,
  refundWithinDays: 5,
  returnAddress: 'Fjord\n24103 Kiel',
  instructions: 'Pack it.',
  rules: [rule('Sale')],
};

describe('a policy', () => {
  test.each(Object.keys(policySchema.shape) as (keyof Policy)[])('%s alone is found by its name', (field) => {
    const after = { ...policy, [field]: others[field] };
    const [change, ...rest] = policyChanges(policy, after);
    expect(rest).toEqual([]);
    expect(change).toEqual(
      field === 'rules'
        ? { field, changes: [expect.objectContaining({ kind: 'added', name: 'Sale', to: 1 })] }
        : { field, before: policy[field], after: others[field] },
    );
  });

  test('nothing is found exactly where two policies say the same', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (one, other) => {
        expect(policyChanges(one, structuredClone(one))).toEqual([]);
        const isAlike = JSON.stringify(one) === JSON.stringify(other);
        expect(policyChanges(one, other).length === 0).toBe(isAlike);
      }),
    );
  });

  test('put field by field into the one before, the changes make the one after', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (before, after) => {
        const taken = policyChanges(before, after).map(({ field }) => [field, after[field]] as const);
        expect({ ...before, ...Object.fromEntries(taken) }).toEqual(after);
      }),
    );
  });

  test('the order in which a database gives the keys of an amount changes nothing', () => {
    const turned = { ...policy, autoApproveBelow: { currency: 'EUR', minor: 0 } };
    expect(policyChanges(policy, turned)).toEqual([]);
  });

  test('each rule counts by itself', () => {
    const after = { ...policy, merchantReturnDays: 45, rules: [rule('Sale'), rule('Shoes')] };
    expect(countChanges(policyChanges(policy, after))).toBe(3);
  });
});

describe('the table of rules', () => {
  const table = [rule('Sale'), rule('Shoes'), rule('Abroad'), rule('Regulars')];
  const pick = (...names: string[]) => table.filter(({ name }) => names.includes(name));

  test.each<[string, ReturnRule[], unknown[]]>([
    [
      'a rule that is gone',
      pick('Sale', 'Abroad', 'Regulars'),
      [{ kind: 'removed', name: 'Shoes', from: 2 }],
    ],
    [
      'the last one put first is one that was moved, not three',
      [...pick('Regulars'), ...pick('Sale', 'Shoes', 'Abroad')],
      [{ kind: 'moved', name: 'Regulars', from: 4, to: 1 }],
    ],
    [
      'a rule that says something else',
      [rule('Sale', { outcome: { merchantReturnDays: 7 } }), ...pick('Shoes', 'Abroad', 'Regulars')],
      [{ kind: 'changed', name: 'Sale', terms: [{ term: 'merchantReturnDays', before: null, after: 7 }] }],
    ],
    [
      'what comes before others moves none of them',
      [rule('New', { when: { productTags: ['new'] } }), ...table],
      [
        {
          kind: 'added',
          name: 'New',
          to: 1,
          terms: [
            { term: 'productTags', before: [], after: ['new'] },
            { term: 'answer', before: null, after: 'eligible' },
          ],
        },
      ],
    ],
  ])('%s', (_, after, changes) => {
    expect(ruleChanges(table, after)).toEqual(changes);
  });

  test('of two rules with one name the second is compared with the second', () => {
    const twice = [rule('Sale'), rule('Sale', { when: { skus: ['A'] } })];
    expect(ruleChanges(twice, twice)).toEqual([]);
    expect(ruleChanges(twice, [rule('Sale'), rule('Sale', { when: { skus: ['B'] } })])).toEqual([
      { kind: 'changed', name: 'Sale', terms: [{ term: 'skus', before: ['A'], after: ['B'] }] },
    ]);
  });

  test('everything a rule can say is compared', () => {
    const all = [...Object.keys(ruleConditionsSchema.shape), ...Object.keys(ruleOutcomeSchema.shape)];
    expect([...ruleTerms].sort()).toEqual(all.sort());
  });

  test('who is not told to have moved stands in the order of before', () => {
    fc.assert(
      fc.property(anyRules, anyRules, (before, after) => {
        const changes = ruleChanges(before, after);
        const gone = new Set(changes.flatMap((one) => (one.kind === 'removed' ? [one.from] : [])));
        const came = new Set(changes.flatMap((one) => (one.kind === 'added' ? [one.to] : [])));
        const moves = changes.filter((one) => one.kind === 'moved');
        const stayed = (rules: ReturnRule[], out: Set<number>, moved: Set<number>) =>
          rules.map(({ name }) => name).filter((_, at) => !out.has(at + 1) && !moved.has(at + 1));
        expect(stayed(before, gone, new Set(moves.map(({ from }) => from)))).toEqual(
          stayed(after, came, new Set(moves.map(({ to }) => to))),
        );
      }),
    );
  });
});
