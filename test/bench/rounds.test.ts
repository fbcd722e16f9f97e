// Is the middle of the rounds what is compared, and a missed goal said?
import { expect, test } from 'vitest';
import { interleave, median } from './rounds.ts';
import { atLeast, atMost, showTable } from './table.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 100], 3.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('contenders take turns, so that a drift of the machine meets each of them', async () => {
  const turns: string[] = [];
  const results = await interleave(2, {
    ours: async () => turns.push('ours'),
    peer: async () => turns.push('peer'),
  });
  expect(turns).toEqual(['ours', 'peer', 'ours', 'peer']);
  expect(results).toEqual({ ours: [1, 3], peer: [2, 4] });
});

test('a goal is met at its very bound and missed beyond it', () => {
  expect([atLeast(15, 15, '×').met, atLeast(14.99, 15, '×').met]).toEqual([true, false]);
  expect([atMost(1.2, 1.2, '×').met, atMost(1.201, 1.2, '×').met]).toEqual([true, false]);
});

test('the table says of a missed goal that it was missed', () => {
  const row = { what: 'intake', ours: '9/s', peer: '1/s', limit: '', ...atLeast(9, 15, '×') };
  const lines = showTable([row])
    .split('\n')
    .map((line) => line.replace(/ +/g, ' '));
  expect(lines.at(-1)).toBe('| intake | 9/s | 1/s | | 9.00× | ≥ 15× | NO |');
});
