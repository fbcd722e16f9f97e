// Does what is wrong in a rule stand at its own field, whoever found it?
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { loadAdminMessages } from '@aftercare/words/load-admin.ts';
import { expect, test } from 'vitest';
import { createReader } from '../../messages/reader.ts';
import { readDraft, toDraft } from './policy-draft.ts';
import { readServerErrors, tellErrors } from './policy-errors.ts';

const { words } = createReader(await loadAdminMessages('en'), 'en');
const rule = (name: string) => returnRuleSchema.parse({ name, when: {}, outcome: { answer: 'eligible' } });
const policy = {
  ...draftPolicy({ name: 'Fjord', currency: 'EUR' }),
  rules: [rule('One'), rule('Two'), rule('Three')],
};
const draft = toDraft(policy);

test.each([
  ['policy.rules.2.outcome', 'answer'],
  ['policy.rules.2.outcome.message', 'message'],
  ['policy.rules.2.when.worthBelow', 'worthBelow'],
  ['policy.rules.2.outcome.wayBack.returnShippingFee', 'parcel'],
  ['policy.rules.2.when.skus.3', 'skus'],
  ['policy.rules.2', 'name'],
])('the server’s “%s” stands at %s of the third rule', (path, field) => {
  expect(readServerErrors([{ path, message: 'No.' }], draft, words)).toEqual({
    fields: { rules: words.policyRules.errors.marked },
    rules: { '3': { [field]: 'No.' } },
  });
});

test('what the server says of the policy itself, or of no rule we have, stands there', () => {
  const found = [
    { path: 'policy.merchantReturnDays', message: 'Too few.' },
    { path: 'policy.rules.9.name', message: 'Who?' },
  ];
  expect(readServerErrors(found, draft, words)).toEqual({
    fields: { merchantReturnDays: 'Too few.', rules: 'Who?' },
    rules: {},
  });
});

test('a rule that says nothing is told so before it is sent, wherever it was moved to', () => {
  const [first, second, third] = draft.rules;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three rules');
  const moved = { ...draft, rules: [third, { ...first, answer: 'open' as const }, second] };
  const reading = readDraft(moved, 'EUR');
  if (reading.ok) throw new Error('it says nothing');
  expect(tellErrors(reading, words, 'EUR').rules).toEqual({
    '1': { answer: words.policyRules.problems.NO_OUTCOME },
  });
});

test('more rules than fifty are refused as a whole', () => {
  const many = {
    ...draft,
    rules: Array.from({ length: 51 }, (_, at) => ({ ...draft.rules[0], id: String(at) })),
  };
  const reading = readDraft(many as typeof draft, 'EUR');
  expect(reading).toEqual({ ok: false, fields: ['rules'], rules: {} });
});
