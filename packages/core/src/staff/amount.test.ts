// Does nobody pay more for a return than they may, in whichever currency and in however many parts?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { mayPay, paidWith, weigh } from './amount.ts';
import type { Standing } from './member.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const agent = (paysUpTo: Standing['paysUpTo']): Standing => ({ role: 'agent', paysUpTo });

test.each<[string, Standing, number, boolean]>([
  ['up to the amount', agent(euros(20_000)), 20_000, true],
  ['not a cent more', agent(euros(20_000)), 20_001, false],
  ['any amount where none is set', agent(null), 9_999_999, true],
  ['nothing where nothing was given', agent(euros(0)), 1, false],
  ['what costs nothing, whoever works here', agent(euros(0)), 0, true],
  ['an owner everything, whatever stands beside it', { role: 'owner', paysUpTo: euros(1) }, 500, true],
  ['who looks on nothing, whatever stands beside it', { role: 'viewer', paysUpTo: null }, 0, false],
])('%s', (_, standing, minor, may) => {
  expect(mayPay(standing, euros(minor))).toBe(may);
});

test('an amount in another currency than their own, or one nobody can tell, is for who may pay any', () => {
  const limited = agent(euros(20_000));
  expect(mayPay(limited, { minor: 1, currency: 'JPY' })).toBe(false);
  expect(mayPay(limited, null)).toBe(false);
  expect(mayPay(agent(null), null)).toBe(true);
});

test('a shopper’s currency is weighed in the shop’s, at the rate of their order', () => {
  const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }] });
  const rate = { shop: euros(1000), presentment: { minor: 160_000, currency: 'JPY' } };
  const abroad = { ...order, totals: { ...order.totals, total: rate } };
  expect(weigh({ minor: 3200, currency: 'JPY' }, abroad, 'EUR')).toEqual(euros(20));
  expect(weigh(euros(20), null, 'EUR')).toEqual(euros(20));
  expect(weigh({ minor: 3200, currency: 'JPY' }, null, 'EUR')).toBeNull();
  expect(weigh({ minor: 3200, currency: 'SEK' }, abroad, 'EUR')).toBeNull();
});

test('in parts nobody pays more for a return than at once; a refused refund was no payment', () => {
  const states = fc.constantFrom('reserved', 'sending', 'done', 'refused', 'person', 'by-hand');
  const parts = fc.array(fc.record({ minor: fc.integer({ min: 1, max: 5000 }), state: states }), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 10_000 }), (wanted, limit) => {
      const intents: { amount: { minor: number; currency: string }; state: 'done' | 'refused' }[] = [];
      for (const { minor, state } of wanted)
        if (mayPay(agent(euros(limit)), paidWith(euros(minor), intents)))
          intents.push({ amount: euros(minor), state: state === 'refused' ? 'refused' : 'done' });
      const paid = intents.filter(({ state }) => state === 'done');
      expect(paid.reduce((all, { amount }) => all + amount.minor, 0)).toBeLessThanOrEqual(limit);
    }),
  );
});
