// Does a merchant read what every rule said, the days and amounts it looked at included?

import { eligibilityRules } from '@aftercare/core/returns/eligibility-rules.ts';
import type { AskedRules, RuleAnswer } from '@aftercare/core/returns/return.ts';
import { forAdmin } from '@aftercare/words/en/for-admin.ts';
import { expect, test } from 'vitest';
import { fakeReturn } from '../../../../../test/support/admin-fake-data.ts';
import { createReader } from '../../messages/reader.ts';
import { listRules } from './rule-lines.ts';

const reader = createReader(forAdmin, 'en-GB');
const detail = fakeReturn({});
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const window = { days: 30, from: '2026-11-23', lastDay: '2026-12-23', isAssumed: false };

function read(answers: RuleAnswer[], more: Partial<AskedRules['lines'][number]> = {}) {
  const lines = [{ returnLineId: 'rl-1', answers, window, ...more }];
  const rules = { policyVersion: 2, lines, whole: answers, worth: eur(2510), approvedBelow: eur(5000) };
  const [line, whole] = listRules(rules, detail.lines, reader);
  return { line: line ?? expect.fail('a line'), whole: whole ?? expect.fail('the whole') };
}

const lineRules = [...eligibilityRules.map(({ code }) => code), 'REASON_DEFECTIVE', 'REASON_NOT_AS_AGREED'];

test('a rule of the merchant’s is called by the name they gave it', () => {
  const { line } = read([
    { rule: 'BARRED_BY_RULE', answer: 'ineligible', name: 'Sale items' },
    { rule: 'REVIEW_BY_RULE', answer: 'needsReview', name: 'Dear ones' },
    { rule: 'APPROVED_BY_RULE', answer: 'eligible', name: 'Friends' },
  ]);
  expect(line.objections).toEqual([
    'Against it: This item can’t be returned under the shop’s rules. Rule: \u2068Sale items\u2069.',
    'Asks for a person: A rule of the shop asks for a person’s look. Rule: \u2068Dear ones\u2069.',
  ]);
  expect(line.passed).toBe('Passed: Approved by your rule \u2068Friends\u2069');
});

test('what passed is told with its day, in the shop’s calendar wherever it is read', () => {
  const { line } = read(lineRules.map((rule) => ({ rule, answer: 'eligible' })));
  expect(line).toEqual({
    key: 'rl-1',
    title: 'Linen shirt, M / Sand ×\u00a02',
    objections: [],
    passed:
      'Passed: Order not cancelled · Order paid · Not a gift card · Not final sale · Not barred by a rule of yours · Sent · Not returned before · ' +
      'Within 30 days: until 23 Dec 2026 · Counted from the delivery: 23 Nov 2026 · No rule of yours asks for a person · Not said to be defective · ' +
      'Not said to be another item than ordered',
  });
});

test('a delivery nobody told us of is called an assumption', () => {
  const { line } = read([{ rule: 'DELIVERY_UNKNOWN', answer: 'eligible' }], {
    window: { ...window, isAssumed: true },
  });
  expect(line.passed).toBe('Passed: Day of delivery not known, taken to be 23 Nov 2026');
});

test('an objection says whether it asks for a person or bars, and by what it was judged', () => {
  const { line, whole } = read([
    { rule: 'OUTSIDE_WINDOW', answer: 'ineligible' },
    { rule: 'ABOVE_AUTO_APPROVAL', answer: 'needsReview' },
  ]);
  expect(line.objections[0]).toBe(
    'Against it: The time to return this item has ended. It was 30 days, until 23 Dec 2026.',
  );
  expect(whole.objections[1]).toBe(
    `Asks for a person: ${reader.reason('ABOVE_AUTO_APPROVAL')} It is worth €25.10; less than €50.00 is approved by rule.`,
  );
  expect(whole.passed).toBeNull();
});

test('below the limit of approval by rule, the worth and the limit are named', () => {
  const { whole } = read([{ rule: 'ABOVE_AUTO_APPROVAL', answer: 'eligible' }]);
  expect(whole.passed).toBe('Passed: Worth €25.10, less than the €50.00 a rule approves');
});
