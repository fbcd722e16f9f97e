// Does an order come out of COPY's text as it went in, whatever is written in it?
import { expect, test } from 'vitest';
import { encodeOrders } from './copy-text.ts';
import { sampleOrder } from './sample-order.ts';

test('what COPY takes for the end of a field or a line is escaped', () => {
  const order = sampleOrder({ id: '1\t2\n3\r4\\5', email: null });
  const lines = Buffer.concat([...encodeOrders([order])]).toString('utf8');
  expect(lines.endsWith('\n')).toBe(true);
  const fields = lines.slice(0, -1).split('\t');
  expect(fields).toHaveLength(13);
  expect([fields[0], fields[2]]).toEqual(['1\\t2\\n3\\r4\\\\5', '\\N']);
  expect(JSON.parse((fields.at(-1) ?? '').replaceAll('\\\\', '\\'))).toEqual(order);
});

test('orders of every length and script come whole, over as many chunks as they need', () => {
  const orders = Array.from({ length: 40 }, (_, index) =>
    sampleOrder({ id: `gid://shopify/Order/${index}`, tags: ['日本語 – Ünï 🧶'.repeat(index * 400)] }),
  );
  const chunks = [...encodeOrders(orders)];
  expect(chunks.length).toBeGreaterThan(3);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line.split('\t').at(-1) ?? ''))).toEqual(orders);
});
