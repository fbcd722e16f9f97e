// Do the fields hold the policy exactly, and is anything else refused at its field?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { expect, test } from 'vitest';
import { fieldOfPath, type PolicyDraft, readDraft, toDraft } from './policy-draft.ts';

const policy: Policy = {
  merchantReturnDays: 30,
  countedFrom: 'DELIVERY',
  assumedDeliveryDays: 7,
  finalSaleTag: 'final-sale',
  restockingFeeBasisPoints: 1250,
  returnFees: 'ReturnShippingFees',
  returnShippingFee: { minor: 390, currency: 'EUR' },
  autoApproveBelow: { minor: 5000, currency: 'EUR' },
  answerWithinDays: 2,
  sendWithinDays: 14,
  refundWithinDays: 10,
  returnAddress: 'Hafenstraße 12\n24103 Kiel',
  instructions: '',
  rules: [
    returnRuleSchema.parse({
      name: 'Shoes',
      when: { applicableCountry: ['DE', 'AT'], productTags: ['shoes'] },
      outcome: { merchantReturnDays: 60 },
    }),
  ],
};

test('a policy survives its fields', () => {
  expect(readDraft(toDraft(policy), 'EUR')).toEqual({ ok: true, policy });
});

test.each([
  [0, '0'],
  [5, '0.05'],
  [1250, '12.5'],
  [10_000, '100'],
])('%i hundredths of a percent read "%s"', (restockingFeeBasisPoints, text) => {
  const draft = toDraft({ ...policy, restockingFeeBasisPoints });
  expect(draft.restockingFeeBasisPoints).toBe(text);
  expect(readDraft(draft, 'EUR')).toMatchObject({ policy: { restockingFeeBasisPoints } });
});

test.each<[keyof PolicyDraft, string]>([
  ['merchantReturnDays', ''],
  ['merchantReturnDays', '3651'],
  ['assumedDeliveryDays', '2.5'],
  ['answerWithinDays', '91'],
  ['sendWithinDays', '0'],
  ['refundWithinDays', '1.5'],
  ['restockingFeeBasisPoints', '100.01'],
  ['restockingFeeBasisPoints', '-1'],
  ['returnShippingFee', '3.905'],
  ['autoApproveBelow', 'fifty'],
  ['returnAddress', 'x'.repeat(1001)],
])('%s refuses "%s" at its own field', (field, text) => {
  expect(readDraft({ ...toDraft(policy), [field]: text }, 'EUR')).toEqual({
    ok: false,
    fields: [field],
    rules: {},
  });
});

test('a currency without cents takes none', () => {
  const draft = { ...toDraft(policy), returnShippingFee: '390', autoApproveBelow: '50.5' };
  expect(readDraft(draft, 'JPY')).toEqual({ ok: false, fields: ['autoApproveBelow'], rules: {} });
});

test.each([
  ['policy.returnShippingFee.minor', 'returnShippingFee'],
  ['merchantReturnDays', 'merchantReturnDays'],
  ['basedOn', null],
])('the server’s "%s" is shown at %s', (path, field) => {
  expect(fieldOfPath(path)).toBe(field);
});
