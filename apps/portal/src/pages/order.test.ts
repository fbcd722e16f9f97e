// Does the page of a cancelled order say one thing, in one spelling?
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { expect, test } from 'vitest';
import { sampleFrame, sampleOrder } from '../../../../test/support/portal-samples.ts';
import { drawOrderPage } from './order.ts';

const plain = (text: string) => text;
const frame = sampleFrame(plain, 'portal.css');
const cancelled = {
  ...sampleOrder(plain),
  state: { kind: 'CANCELLED', day: '2026-05-09T10:00:00Z' },
  parcels: [],
  returnDoor: { open: false, reason: 'ORDER_CANCELED' },
} as const;

test('the page of a cancelled order spells it one way', () => {
  const page = drawOrderPage(frame, { ...cancelled, unsent: [] });
  expect(page).toMatch(/cancelled/i);
  expect(page).not.toMatch(/canceled/i);
});

test('no sentence people read of a rule has the other spelling', () => {
  expect(Object.values(wordsOf('reasons', 'en')).filter((text) => /canceled/i.test(text))).toEqual([]);
});

test('where no item is left to count, none is counted', () => {
  expect(drawOrderPage(frame, { ...cancelled, unsent: [] })).not.toMatch(/\b0 items/);
  const unsent = [{ title: 'Shirt', variantTitle: null, imageUrl: null, quantity: 2 }];
  expect(drawOrderPage(frame, { ...cancelled, unsent })).toContain('2 items');
});
