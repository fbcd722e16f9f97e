// Does the catalogue know every product and variation of some orders, by as few questions as can be?
import { expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop } from '../client/sample-transport.ts';
import { sampleAnswer } from '../translate/sample-answers.ts';
import { createCatalogue } from './products.ts';

/** Variable products 1 to 3; variation 12 is virtual, 21 has no SKU of its own. */
const skus: Readonly<Record<string, number>> = { 'A-1': 11, 'A-2': 12, 'C-1': 31 };

const shop = sampleShop((call, { url }) => {
  const asked = (name: string) => (url.searchParams.get(name) ?? '').split(',').filter(Boolean);
  const variation = (id: number) => ({ id, virtual: id === 12 });
  if (call !== 'GET wc/v3/products') return { json: asked('include').map((id) => variation(Number(id))) };
  const named = asked('sku').flatMap((sku) => skus[sku] ?? []);
  if (named.length > 0) return { json: named.map(variation) };
  const [tags, categories] = [[{ name: 'Sale' }], [{ name: 'Shirts &amp; ties' }]];
  return {
    json: asked('include').map((id) => ({
      id: Number(id),
      type: 'variable',
      virtual: false,
      tags,
      categories,
    })),
  };
});

const lineOf = (product_id: number, variation_id: number, sku: string) => ({
  ...{ id: variation_id * 10, name: 'Shirt', product_id, variation_id, sku, quantity: 1, meta_data: [] },
  ...{ subtotal: '1', subtotal_tax: '0', total: '1', total_tax: '0', taxes: [] },
});

test('variations come by their SKUs all at once, and by their product only where that doesn’t find them', async () => {
  const { transport } = shop;
  const client = createClient({ siteUrl: 'https://s.example', keys: sampleKeys, transport, timeoutMs: 9 });
  const line_items = [
    lineOf(1, 11, 'A-1'),
    lineOf(1, 12, 'A-2'),
    lineOf(2, 21, 'of, its product'),
    lineOf(3, 31, 'C-1'),
  ];
  const order = sampleAnswer({ lines: [], total: '4', order: { line_items } });
  const catalogue = createCatalogue();
  await Promise.all([catalogue.prepare(client, [order]), catalogue.prepare(client, [order])]);
  await catalogue.prepare(client, [order]);
  expect(shop.calls()).toEqual([
    'GET wc/v3/products',
    'GET wc/v3/products',
    'GET wc/v3/products/2/variations',
  ]);
  const facts = (productId: string, variantId: string) => catalogue.factsOf({ productId, variantId });
  expect(facts('1', '11')).toEqual({
    tags: ['Sale', 'Shirts & ties'],
    requiresShipping: true,
    isGiftCard: false,
  });
  expect(facts('1', '12')?.requiresShipping).toBe(false);
  expect(facts('2', '21')?.requiresShipping).toBe(true);
});
