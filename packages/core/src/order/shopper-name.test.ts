// Is a shopper called by the best name the order knows?
import { expect, test } from 'vitest';
import { sampleOrder } from './sample-order.ts';
import { shopperName } from './shopper-name.ts';

test('a shopper goes by name, else by the address on the parcel, else by e-mail', () => {
  const order = sampleOrder({ lines: [{ id: 'L1', quantity: 1, total: 1000 }] });
  const known = { ...order, email: 'ada@example.com' };
  const called = { id: 'C1', firstName: 'Ada', lastName: null };
  expect(shopperName({ ...known, customer: { ...known.customer, ...called } as typeof known.customer })).toBe(
    'Ada',
  );
  expect(shopperName({ ...known, customer: null, shippingAddress: null })).toBe('ada@example.com');
  expect(shopperName(null)).toBe('');
});

test('a name that would turn the sentence around it is said without what turns it; one nobody sees is none', () => {
  const order = sampleOrder({ lines: [{ id: 'L1', quantity: 1, total: 1000 }] });
  const called = (name: string) => ({
    ...{ ...order, customer: null, email: 'ada@example.com' },
    shippingAddress: { ...order.shippingAddress, name } as typeof order.shippingAddress,
  });
  expect(shopperName(called('Ada\u202e'))).toBe('Ada');
  expect(shopperName(called('\u202e\u200b'))).toBe('ada@example.com');
});
