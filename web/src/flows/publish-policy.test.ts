// Is a policy with an amount or a rule that can't stand refused before anything is written, at its own field?
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { expect, test } from 'vitest';
import type { Deps } from './deps.ts';
import { publishPolicy } from './publish-policy.ts';
import type { Shop } from './store.ts';

// Refused before anything is asked of them.
const deps = {} as Deps;
const shop: Pick<Shop, 'facts'> = { facts: null };

test.each(['returnShippingFee', 'autoApproveBelow'] as const)(
  'too large a %s is named to the merchant',
  async (field) => {
    const draft = draftPolicy({ name: 'Fjord', currency: 'EUR' });
    const policy = { ...draft, [field]: { minor: 9_000_000_000_000_000, currency: 'EUR' } };
    const answer = await publishPolicy(deps, shop as Shop, {
      policy,
      basedOn: 1,
      by: { staffId: '1', name: 'Mia' },
    });
    expect(answer).toEqual({
      answer: 'refused',
      fields: [{ path: `policy.${field}`, problem: expect.objectContaining({ code: 'TOO_MUCH' }) }],
    });
  },
);

test('what stands against a rule is named to the merchant, at its own place in the table', async () => {
  const rule = (when: object, outcome: object) => returnRuleSchema.parse({ name: 'Sale', when, outcome });
  const eur = (minor: number) => ({ minor, currency: 'EUR' });
  const rules = [
    rule({}, { answer: 'eligible' }),
    rule({}, {}),
    rule({ reasons: ['STYLE'] }, { merchantReturnDays: 5 }),
    rule({ worthBelow: eur(0) }, { answer: 'needsReview', message: 'Why?' }),
    rule({}, { wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: eur(-1) } }),
  ];
  const answer = await publishPolicy(deps, shop as Shop, {
    policy: { ...draftPolicy({ name: 'Fjord', currency: 'EUR' }), rules },
    basedOn: 1,
    by: { staffId: '1', name: 'Mia' },
  });
  expect(answer).toEqual({
    answer: 'refused',
    fields: [
      { path: 'policy.rules.1.outcome', problem: { code: 'NO_OUTCOME' } },
      { path: 'policy.rules.2.outcome.merchantReturnDays', problem: { code: 'DAYS_TOO_LATE' } },
      { path: 'policy.rules.3.when.worthBelow', problem: { code: 'NO_WORTH_FITS' } },
      { path: 'policy.rules.3.outcome.message', problem: { code: 'MESSAGE_UNHEARD' } },
      { path: 'policy.rules.4.outcome.wayBack.returnShippingFee', problem: { code: 'BELOW_ZERO' } },
    ],
  });
});
