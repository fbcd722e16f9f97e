// Do the units of a line add up, however goods that came, went missing or were paid elsewhere follow each other?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { evolve, payableQuantity, receivedQuantity } from './evolve.ts';
import type { Disposition, Return, ReturnEvent } from './return.ts';
import { returnSchema } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const at = '2026-05-12T10:00:00Z';
const quantity = 5;
const order = sampleOrder({ lines: [{ id: 'A', quantity, total: 5000 }] });
const open = sampleReturn({ order, lines: [{ lineId: 'A', quantity }] });
const lineOf = (value: Return) => value.lines[0] ?? expect.fail('a line');
const returnLineId = lineOf(open).id;

function received(disposition: Disposition, units: number): ReturnEvent {
  const by = { kind: 'staff', name: 'Mia' } as const;
  return { type: 'RECEIVED', by, at, lines: [{ returnLineId, disposition, quantity: units }] };
}

function paidElsewhere(units: number): ReturnEvent {
  const by = { kind: 'platform' } as const;
  return { type: 'REFUNDED_ELSEWHERE', by, at, lines: [{ returnLineId, quantity: units }] };
}

test('a unit called missing and paid elsewhere has arrived after all, and is counted once', () => {
  const missing = evolve(open, received('MISSING', quantity));
  const next = lineOf(evolve(missing, paidElsewhere(2)));
  expect(next.received).toEqual([
    { disposition: 'MISSING', quantity: 3 },
    { disposition: 'PROCESSING_REQUIRED', quantity: 2 },
  ]);
  expect(next).toMatchObject({ reservedQuantity: 2, refundedQuantity: 2 });
});

const step = fc.record({
  what: fc.constantFrom('MISSING' as const, 'RESTOCKED' as const, 'ELSEWHERE' as const),
  units: fc.integer({ min: 1, max: quantity }),
});

test('whatever comes, goes missing or is paid elsewhere: never more than the line, and what is paid has come', () => {
  const history = fc.array(step, { maxLength: 12 });
  fc.assert(
    fc.property(history, (steps) => {
      let value = open;
      for (const { what, units } of steps) {
        const line = lineOf(value);
        const isElsewhere = what === 'ELSEWHERE';
        const taken = { ELSEWHERE: line.reservedQuantity, MISSING: receivedQuantity(line) };
        const left = quantity - (what === 'RESTOCKED' ? payableQuantity(line) : taken[what]);
        const some = Math.min(units, left);
        if (some === 0) continue;
        value = evolve(value, isElsewhere ? paidElsewhere(some) : received(what, some));
        expect(receivedQuantity(lineOf(value))).toBeLessThanOrEqual(quantity);
        expect(payableQuantity(lineOf(value))).toBeGreaterThanOrEqual(lineOf(value).refundedQuantity);
        expect(returnSchema.parse(value)).toEqual(value);
      }
    }),
  );
});
