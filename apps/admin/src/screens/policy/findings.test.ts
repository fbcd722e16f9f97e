// When does the form hold what the shop's own text says, by the merchant's own will?
import { expect, test } from 'vitest';
import { isTaken, type Offer } from './findings.ts';
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
