// Does every line of a refund get its own part of it, and all parts together the whole?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refundShares } from './refund-shares.ts';
import { sampleWhole } from './sample-return.ts';

const { owner } = sampleWhole([
  { id: 'A', quantity: 3, total: 1000 },
  { id: 'B', quantity: 2, total: 555 },
]);
const part = (lineId: string, quantity: number) => ({
  ...{ returnLineId: `R1-F1-${lineId}`, quantity, dispositions: [] },
});
const intent = (sequence: number, minor: number, ...lines: ReturnType<typeof part>[]) => ({
  ...{ id: `I${sequence}`, sequence, state: 'sending' as const, lines },
  amount: { minor, currency: 'EUR' },
});
const minors = (shares: { minor: number }[]) => shares.map(({ minor }) => minor);

test('lines that are paid whole get what they are due', () => {
  expect(minors(refundShares(owner, [], intent(1, 1555, part('A', 3), part('B', 2))))).toEqual([1000, 555]);
});

test('units of a line that an earlier refund paid are not counted again', () => {
  const first = intent(1, 333, part('A', 1));
  const dues = owner.settlement.lines[0]?.unitDues ?? [];
  const rest = dues.slice(1).reduce((all, due) => all + due, 0);
  const second = intent(2, rest + 555, part('A', 2), part('B', 2));
  expect(minors(refundShares(owner, [first, second], second))).toEqual([rest, 555]);
});

test('a refund that was refused paid nothing', () => {
  const refused = { ...intent(1, 333, part('A', 1)), state: 'refused' as const };
  const second = intent(2, 1000, part('A', 3));
  expect(minors(refundShares(owner, [refused], second))).toEqual([1000]);
});

test('what is kept for the way back is borne by all lines by their worth', () => {
  expect(minors(refundShares(owner, [], intent(1, 1155, part('A', 3), part('B', 2))))).toEqual([743, 412]);
});

test('of nothing every line gets nothing, and what no unit is due goes by units', () => {
  expect(minors(refundShares(owner, [], intent(1, 0, part('A', 3), part('B', 2))))).toEqual([0, 0]);
  const free = { ...owner, settlement: { ...owner.settlement, lines: [] } };
  expect(minors(refundShares(free, [], intent(1, 5, part('A', 3), part('B', 2))))).toEqual([3, 2]);
});

test('the shares always sum to the amount, and none is more than its line is due', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1555 }), (minor) => {
      const shares = minors(refundShares(owner, [], intent(1, minor, part('A', 3), part('B', 2))));
      expect(shares[0] ?? 0).toBeLessThanOrEqual(1000);
      expect(shares[1] ?? 0).toBeLessThanOrEqual(555);
      expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBe(minor);
    }),
  );
});
