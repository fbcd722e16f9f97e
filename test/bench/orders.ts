// What orders are loaded? Believable ones of three lines with address, parcel and payment, the same for every contender.
import type { Order } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';

const firstDay = Date.parse('2024-01-01T08:00:00Z');
const names = ['Anna', 'Ben', 'Chloé', 'Dora', 'Emil', 'Fatima', 'Gustav', 'Hana', 'Ivo', 'José'];

/** The order of this number; of a shop that sells one every half minute. */
export function makeOrder(index: number): Order {
  const at = new Date(firstDay + index * 30_000).toISOString();
  const first = names[index % names.length] ?? '';
  const email = `${first.toLowerCase()}.${index % 50_000}@example.com`;
  const lines = [1, 2, 3].map((line) => ({
    id: `gid://shopify/LineItem/${index * 10 + line}`,
    quantity: line,
    total: 4900 + ((index * line) % 900),
    taxes: [980],
    tags: ['knitwear', 'autumn'],
  }));
  return sampleOrder({
    lines,
    more: {
      ...{
        id: `gid://shopify/Order/${5_000_000_000 + index}`,
        name: `#${1000 + index}`,
        email,
        tags: ['web'],
      },
      ...{ createdAt: at, processedAt: at, updatedAt: at },
      customer: {
        id: `gid://shopify/Customer/${index % 50_000}`,
        email,
        firstName: first,
        lastName: 'Berg',
        locale: 'sv',
        tags: index % 20 === 0 ? ['wholesale'] : [],
      },
      shippingAddress: addressOf(first, index),
    },
  });
}

function addressOf(first: string, index: number): Order['shippingAddress'] {
  return {
    ...{ name: `${first} Berg`, address1: `Storgatan ${index % 200}`, address2: null, zip: '111 22' },
    ...{ city: 'Stockholm', province: null, country: 'SE', phone: null },
  };
}

/** The orders from one number up to another, so many at a time. */
export function* makeBatches(from: number, to: number, size: number): Generator<Order[]> {
  for (let start = from; start < to; start += size) {
    yield Array.from({ length: Math.min(size, to - start) }, (_, index) => makeOrder(start + index));
  }
}
