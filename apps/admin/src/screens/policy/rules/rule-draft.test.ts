// Do the fields hold a rule exactly, and is anything else refused at its own field?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRule } from './any-rule.ts';
import { checkRule, emptyRule, type RuleDraft, readRule, toRuleDraft } from './rule-draft.ts';

test('whatever the rule, it survives its fields', () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      expect(checkRule(toRuleDraft(rule, '7'), 'EUR')).toEqual({ ok: true, rule });
    }),
  );
});

const whole: RuleDraft = { ...emptyRule('1'), name: 'Sale', days: '14' };

test.each<[keyof RuleDraft, string]>([
  ['name', ' '],
  ['name', 'x'.repeat(81)],
  ['countries', ''],
  ['productTags', 'x'.repeat(256)],
  ['skus', Array.from({ length: 201 }, (_, at) => `S${at}`).join()],
  ['customerTags', Array.from({ length: 51 }, (_, at) => `T${at}`).join()],
  ['worthFrom', 'much'],
  ['worthBelow', '1.234'],
  ['earlierAtLeast', 'some'],
  ['days', '1.5'],
  ['days', '3651'],
  ['restocking', '100.01'],
  ['restocking', 'half'],
])('%s refuses “%s” at its own field', (field, text) => {
  const draft = { ...whole, ...(field === 'countries' ? { countries: ['Germany'] } : { [field]: text }) };
  const reading = checkRule({ ...draft, earlierWithin: field === 'earlierAtLeast' ? '30' : '' }, 'EUR');
  expect(reading).toEqual({ ok: false, faults: [{ field, code: 'UNREADABLE' }] });
});

test.each<[Partial<RuleDraft>, string, string]>([
  [{ days: '' }, 'answer', 'NO_OUTCOME'],
  [{ reason: 'DEFECTIVE' }, 'days', 'DAYS_TOO_LATE'],
  [{ days: '', restocking: '0', worthFrom: '50', worthBelow: '50' }, 'worthBelow', 'NO_WORTH_FITS'],
  [{ days: '', returnFees: 'ReturnShippingFees', parcel: '' }, 'parcel', 'UNREADABLE'],
  [{ earlierAtLeast: '3' }, 'earlierWithin', 'UNREADABLE'],
])('%j is mended at %s: %s', (part, field, code) => {
  expect(checkRule({ ...whole, ...part }, 'EUR')).toEqual({ ok: false, faults: [{ field, code }] });
});

test('what is chosen in a list counts before it is put to the others', () => {
  const draft = { ...whole, countries: ['DE'], country: 'AT', reason: 'STYLE' };
  expect(readRule(draft, 'EUR')).toMatchObject({
    rule: { when: { applicableCountry: ['DE', 'AT'], reasons: ['STYLE'] } },
  });
  const twice = { ...whole, countries: ['DE'], country: 'DE' };
  expect(readRule(twice, 'EUR')).toMatchObject({ rule: { when: { applicableCountry: ['DE'] } } });
});

test('a message waits in its field while the answer is another, and is not sent', () => {
  const draft: RuleDraft = { ...whole, answer: 'needsReview', message: 'Hygiene.' };
  expect(readRule(draft, 'EUR')).toMatchObject({ rule: { outcome: { message: '' } } });
  expect(readRule({ ...draft, answer: 'ineligible' }, 'EUR')).toMatchObject({
    rule: { outcome: { message: 'Hygiene.' } },
  });
});
