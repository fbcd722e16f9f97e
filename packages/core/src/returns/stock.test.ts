// Which goods does a refund leave to a person to put back into stock?
import { expect, test } from 'vitest';
import { sampleWhole } from './sample-return.ts';
import { leftOfStock, restockedUnits, unstockedBy } from './stock.ts';

const { owner } = sampleWhole([
  { id: 'A', quantity: 3, total: 3000 },
  { id: 'B', quantity: 1, total: 1000 },
]);
const [a = '', b = ''] = owner.lines.map(({ id }) => id);

const back = (returnLineId: string, quantity: number) => ({
  returnLineId,
  dispositions: [{ disposition: 'RESTOCKED' as const, quantity }],
});
const away = (returnLineId: string) => ({
  returnLineId,
  dispositions: [{ disposition: 'NOT_RESTOCKED' as const, quantity: 1 }],
});
const split = {
  returnLineId: a,
  dispositions: [
    { disposition: 'RESTOCKED' as const, quantity: 2 },
    { disposition: 'PROCESSING_REQUIRED' as const, quantity: 1 },
  ],
};

test('of all or none, all that goes back leaves nothing to a person, and so does none', () => {
  expect(leftOfStock([back(a, 3), back(b, 1)])).toEqual([]);
  expect(leftOfStock([away(a), away(b)])).toEqual([]);
});

test('as soon as one unit goes elsewhere, every unit that was to go back is a person’s', () => {
  expect(leftOfStock([back(a, 3), away(b)])).toEqual([{ returnLineId: a, quantity: 3 }]);
  expect(leftOfStock([split, back(b, 1)])).toEqual([
    { returnLineId: a, quantity: 2 },
    { returnLineId: b, quantity: 1 },
  ]);
  expect(restockedUnits([split, away(b)])).toEqual([{ returnLineId: a, quantity: 2 }]);
});

test('a refund that puts back each as said leaves nothing, and what the shop does not count is not asked for', () => {
  const left = (restocks: 'each' | 'all-or-none', counted: readonly string[] | null) =>
    unstockedBy([split, back(b, 1)], owner, { stock: { restocks, counted } }).map(
      ({ returnLineId }) => returnLineId,
    );
  expect(left('each', null)).toEqual([]);
  expect(left('all-or-none', null)).toEqual([a, b]);
  expect(left('all-or-none', ['B'])).toEqual([b]);
});
