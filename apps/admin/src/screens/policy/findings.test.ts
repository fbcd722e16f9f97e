// When does the form hold what the shop's own text says, by the merchant's own will?
import { readPolicyText } from '@aftercare/core/policy/reading/read-policy-text.ts';
import { loadAdminMessages } from '@aftercare/words/load-admin.ts';
import { expect, test } from 'vitest';
import { createReader } from '../../messages/reader.ts';
import { isTaken, type Offer, rowsOf } from './findings.ts';
import type { PolicyDraft } from './policy-draft.ts';

const offer: Offer = { sentence: 'You have 30 days.', told: '30 days', fill: { merchantReturnDays: '30' } };
const draft = { merchantReturnDays: '30' } as PolicyDraft;

test('what the first draft says by chance is not taken over', () => {
  expect(isTaken({ draft, sources: {}, isOwn: false }, offer)).toBe(false);
});

test('what was taken over is in the form until it is changed', () => {
  const sources = { merchantReturnDays: offer.sentence };
  expect(isTaken({ draft, sources, isOwn: false }, offer)).toBe(true);
  const changed = { ...draft, merchantReturnDays: '45' };
  expect(isTaken({ draft: changed, sources, isOwn: false }, offer)).toBe(false);
});

test('what stands in a version of the merchant’s own needs no taking over', () => {
  expect(isTaken({ draft, sources: {}, isOwn: true }, offer)).toBe(true);
});

const { words } = createReader(await loadAdminMessages('en'), 'en');
const fillsOf = (text: string) =>
  rowsOf(words, readPolicyText(text)).map(({ id, offers }) => [id, offers.map(({ fill }) => fill)] as const);

test.each([
  ['Returns within 30 days of purchase.', 'ORDER', '30 days, counted from the order'],
  ['Returns within 30 days of dispatch.', 'FULFILLMENT', '30 days, counted from dispatch'],
  ['Returns within 30 days of delivery.', 'DELIVERY', '30 days, counted from delivery'],
])('“%s” is taken over with the day it counts from', (text, countedFrom, told) => {
  const [days] = rowsOf(words, readPolicyText(text));
  expect(days?.offers).toEqual([{ sentence: text, told, fill: { merchantReturnDays: '30', countedFrom } }]);
});

test('a text that says two days to count from is asked which, beside its days', () => {
  const fills = new Map(fillsOf('Returns within 30 days of purchase or delivery.'));
  expect(fills.get('days')).toEqual([{ merchantReturnDays: '30' }]);
  expect(fills.get('countedFrom')).toEqual([{ countedFrom: 'DELIVERY' }, { countedFrom: 'ORDER' }]);
});

test('a text that does not say from when leaves that to the form', () => {
  const fills = new Map(fillsOf('Returns within 30 days.'));
  expect(fills.get('days')).toEqual([{ merchantReturnDays: '30' }]);
  expect(fills.has('countedFrom')).toBe(false);
});
