import { expect, test } from 'vitest';
import { asSold } from './as-sold.ts';
import { type SampleLine, sampleOrder } from './sample-order.ts';

const line = (id: string, ...tags: string[]): SampleLine => ({ id, quantity: 1, total: 1000, tags });
const tagsOf = (now: SampleLine[], before: SampleLine[] | null) =>
  asSold(sampleOrder({ lines: now }), before && sampleOrder({ lines: before })).lines.map(
    ({ productTags }) => productTags,
  );

test.each([
  ['an order read for the first time has the tags of that moment', [line('A', 'wool')], null, [['wool']]],
  [
    'a tag added after the sale is not the line’s',
    [line('A', 'wool', 'final-sale')],
    [line('A', 'wool')],
    [['wool']],
  ],
  ['a tag removed after the sale stays the line’s', [line('A')], [line('A', 'final-sale')], [['final-sale']]],
  [
    'a line added to the order later has the tags it came with',
    [line('A'), line('B', 'new')],
    [line('A', 'wool')],
    [['wool'], ['new']],
  ],
  [
    'lines in another order keep each its own',
    [line('B'), line('A')],
    [line('A', 'a'), line('B', 'b')],
    [['b'], ['a']],
  ],
] as const)('%s', (_sentence, now, before, tags) => {
  expect(tagsOf([...now], before && [...before])).toEqual(tags);
});

test('all else is as it is now, down to the text it is stored as', () => {
  const before = sampleOrder({ lines: [line('A', 'wool')], more: { email: 'old@example.com' } });
  const now = sampleOrder({ lines: [line('A', 'sale')], more: { email: 'new@example.com' } });
  const expected = sampleOrder({ lines: [line('A', 'wool')], more: { email: 'new@example.com' } });
  expect(JSON.stringify(asSold(now, before))).toBe(JSON.stringify(expected));
});
