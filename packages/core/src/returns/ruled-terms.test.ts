// Which rule of the merchant's fits, and what does it decide?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { draftPolicy } from '../policy/draft.ts';
import type { ReturnRule } from '../policy/rules.ts';
import { sampleRule } from '../policy/sample-rule.ts';
import type { RuleFacts } from './rule-fit.ts';
import { asksForEarlier, dearestWayBack, ruledTerms } from './ruled-terms.ts';

const draft = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const order = sampleOrder({ lines: [] });
const facts: RuleFacts = {
  order: {
    shippingAddress: {
      ...{ name: null, address1: null, address2: null, zip: null, city: null, province: null, phone: null },
      country: 'NO',
    },
    customer: { ...{ id: 'C1', email: null, firstName: null, lastName: null, locale: null }, tags: ['VIP'] },
  },
  line: { productTags: ['Shoes', ' Sale '], sku: 'SHO-42' },
  earlierReturns: ['2026-04-01T10:00:00Z', '2026-05-01T10:00:00Z', '2026-05-09T10:00:00Z'],
  now: '2026-05-10T10:00:00Z',
  asked: { reason: 'STYLE', worth: eur(5000) },
};
const given = (rules: ReturnRule[], more: Partial<RuleFacts> = {}) =>
  ruledTerms({ ...draft, rules }, { ...facts, ...more });
const isFit = (when: Partial<ReturnRule['when']>, more: Partial<RuleFacts> = {}) =>
  given([sampleRule(when, { answer: 'eligible' })], more).verdict?.answer === 'eligible';

const fitting: [string, Partial<ReturnRule['when']>][] = [
  ['nothing at all', {}],
  ['one of the countries', { applicableCountry: ['SE', 'NO'] }],
  ['one of the product’s tags, however it is written', { productTags: ['sale'] }],
  ['the SKU, however it is written', { skus: ['sho-42 '] }],
  ['the beginning of the SKU', { skus: ['SHO-*'] }],
  ['any SKU', { skus: ['*'] }],
  ['the whole SKU as its beginning', { skus: ['SHO-42*'] }],
  ['the reason', { reasons: ['UNWANTED', 'STYLE'] }],
  ['a tag of the customer', { customerTags: ['vip'] }],
  ['a worth from just that', { worthFrom: eur(5000) }],
  ['a worth below one cent more', { worthBelow: eur(5001) }],
  ['so many returns within the days', { earlierReturns: { atLeast: 2, withinDays: 9 } }],
];
test.each(fitting)('a rule fits that asks for %s', (_, when) => expect(isFit(when)).toBe(true));

const failing: [string, Partial<ReturnRule['when']>, Partial<RuleFacts>?][] = [
  ['another country', { applicableCountry: ['SE'] }],
  [
    'a country, where the order says none',
    { applicableCountry: ['NO'] },
    { order: { ...order, shippingAddress: null } },
  ],
  ['another tag', { productTags: ['shoe'] }],
  ['another SKU', { skus: ['SHO', 'SHO-421'] }],
  ['any SKU, where the product has none', { skus: ['*'] }, { line: { productTags: [], sku: null } }],
  ['another reason', { reasons: ['DEFECTIVE'] }],
  [
    'a tag of the customer, where a guest bought',
    { customerTags: ['VIP'] },
    { order: { ...order, customer: null } },
  ],
  ['a worth from one cent more', { worthFrom: eur(5001) }],
  ['a worth below just that', { worthBelow: eur(5000) }],
  ['a beginning longer than the SKU', { skus: ['SHO-421*'] }],
  ['one return more than there were', { earlierReturns: { atLeast: 3, withinDays: 9 } }],
  ['the reason, before one is chosen', { reasons: ['STYLE'] }, { asked: null }],
  ['the worth, before anything is chosen', { worthFrom: eur(1) }, { asked: null }],
  ['two things of which one is not so', { applicableCountry: ['NO'], productTags: ['Mugs'] }],
];
test.each(failing)('a rule does not fit that asks for %s', (_, when, more) =>
  expect(isFit(when, more)).toBe(false),
);

test('the first and the last instant of the days count', () => {
  const when = { earlierReturns: { atLeast: 1, withinDays: 30 } };
  expect(isFit(when, { earlierReturns: [facts.now] })).toBe(true);
  expect(isFit(when, { earlierReturns: ['2026-04-10T10:00:00Z'] })).toBe(true);
  expect(isFit(when, { earlierReturns: ['2026-04-10T09:59:59.999Z'] })).toBe(false);
});

test('a return that is asked for later than the one looked at does not count', () => {
  const when = { earlierReturns: { atLeast: 1, withinDays: 30 } };
  expect(isFit(when, { earlierReturns: ['2026-05-11T10:00:00Z'] })).toBe(false);
});

describe('the first that fits decides, aspect by aspect', () => {
  const norway = sampleRule({ applicableCountry: ['NO'] }, { merchantReturnDays: 14 }, 'Norway');
  const sale = sampleRule({ productTags: ['sale'] }, { answer: 'ineligible', merchantReturnDays: 7 }, 'Sale');
  const free = { returnFees: 'FreeReturn' as const, returnShippingFee: eur(0) };
  const shoes = sampleRule({ skus: ['SHO*'] }, { wayBack: free, restockingFeeBasisPoints: 500 }, 'Shoes');

  test('what one leaves open the next one says, and at last the policy', () => {
    expect(given([norway, sale, shoes])).toEqual({
      merchantReturnDays: 14,
      restockingFeeBasisPoints: 500,
      wayBack: free,
      verdict: { name: 'Sale', answer: 'ineligible', message: '', namesReason: false, isUncertain: false },
    });
    expect(given([sale, norway])).toMatchObject({
      merchantReturnDays: 7,
      restockingFeeBasisPoints: draft.restockingFeeBasisPoints,
      wayBack: { returnFees: draft.returnFees, returnShippingFee: draft.returnShippingFee },
    });
  });

  test('a rule that does not fit changes nothing, wherever it stands', () => {
    const other = sampleRule({ applicableCountry: ['SE'] }, { answer: 'ineligible', merchantReturnDays: 0 });
    fc.assert(
      fc.property(fc.shuffledSubarray([norway, sale, shoes]), fc.nat(3), (rules, at) => {
        expect(given(rules.toSpliced(at, 0, other))).toEqual(given(rules));
      }),
    );
  });

  test('a no comes before a later yes, and a yes before a later no', () => {
    const vip = sampleRule({ customerTags: ['vip'] }, { answer: 'eligible' }, 'Friends');
    expect(given([vip, sale]).verdict?.name).toBe('Friends');
    expect(given([sale, vip]).verdict?.name).toBe('Sale');
  });
});

test('where the worth can’t be told in the shop’s currency, a person is asked, and no rule after it', () => {
  const dear = sampleRule({ worthFrom: eur(10_000) }, { answer: 'ineligible' }, 'Dear');
  const yes = sampleRule({}, { answer: 'eligible' });
  const asked = { reason: 'STYLE' as const, worth: null };
  expect(given([dear, yes], { asked }).verdict).toMatchObject({
    name: 'Dear',
    answer: 'needsReview',
    isUncertain: true,
  });
});

test('of ways back the dearest to the shopper is the highest fee, then their own parcel, a fee of nothing, and free', () => {
  const fee = (minor: number) => ({
    returnFees: 'ReturnShippingFees' as const,
    returnShippingFee: eur(minor),
  });
  const own = { returnFees: 'ReturnFeesCustomerResponsibility' as const, returnShippingFee: eur(900) };
  const free = { returnFees: 'FreeReturn' as const, returnShippingFee: eur(900) };
  const ranked = [fee(500), fee(1), own, fee(0), free];
  fc.assert(
    fc.property(fc.shuffledSubarray(ranked, { minLength: 1 }), (ways) => {
      expect(dearestWayBack(ways)).toBe(ranked.find((one) => ways.includes(one)));
    }),
  );
  expect(dearestWayBack([])).toBeNull();
});

test('what was returned before is only read for a rule that asks', () => {
  const often = sampleRule({ earlierReturns: { atLeast: 5, withinDays: 365 } }, { answer: 'needsReview' });
  expect(asksForEarlier({ rules: [often] })).toBe(true);
  expect(asksForEarlier({ rules: [sampleRule({}, { answer: 'eligible' })] })).toBe(false);
});

test('a table is made ready once, however many lines ask', () => {
  let asked = 0;
  const rule = sampleRule({ skus: ['SHO*', 'MUG'] }, { answer: 'eligible' });
  const skus = new Proxy(rule.when.skus, {
    get: (list, key) => {
      if (key === 'map') asked += 1;
      return Reflect.get(list, key);
    },
  });
  const rules = [{ ...rule, when: { ...rule.when, skus } }];
  for (const sku of ['SHO-42', 'MUG', 'MUG-1'])
    expect(given(rules, { line: { productTags: [], sku } }).verdict === null).toBe(sku === 'MUG-1');
  expect(asked).toBe(1);
});
