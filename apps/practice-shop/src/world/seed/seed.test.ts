import { expect, test } from 'vitest';
import { financialStatusOf, fulfillmentStatusOf, returnStatusOf } from '../arithmetic/order-status.ts';
import { openWorld } from '../open-world.ts';
import type { Order } from '../order-types.ts';
import { drawProduct } from './pictures.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const world = await openWorld({ clock: () => NOON });
const orders: Order[] = [...world.defaultShop.orders.scan({ sortKey: 'ID' })].map((found) => found.order());
const have = (matches: (order: Order) => boolean): number => orders.filter(matches).length;

test('the shop has at least 30 products with variants, pictures, HS codes and origins, some of them final sale', () => {
  const products = [...world.defaultShop.products.values()];
  expect(products.length).toBeGreaterThanOrEqual(30);
  const goods = products.filter((each) => !each.isGiftCard);
  expect(
    goods.every((each) => /^\d{6}$/.test(each.harmonizedSystemCode ?? '') && each.countryCodeOfOrigin),
  ).toBe(true);
  expect(products.filter((each) => each.tags.includes('final-sale')).length).toBeGreaterThan(2);
  expect(products.every((each) => drawProduct(each).startsWith('<svg'))).toBe(true);
  const skus = products.flatMap((each) => each.variants.map((variant) => variant.sku));
  expect(new Set(skus).size).toBe(skus.length);
});

test.each<[string, (order: Order) => boolean, number]>([
  ['in all', () => true, 200],
  ['paid', (order) => financialStatusOf(order) === 'PAID', 100],
  ['unpaid', (order) => financialStatusOf(order) === 'PENDING', 5],
  ['partly refunded', (order) => financialStatusOf(order) === 'PARTIALLY_REFUNDED', 5],
  ['wholly refunded', (order) => financialStatusOf(order) === 'REFUNDED', 5],
  ['unsent', (order) => fulfillmentStatusOf(order) === 'UNFULFILLED', 20],
  ['part-shipped', (order) => fulfillmentStatusOf(order) === 'PARTIALLY_FULFILLED', 4],
  ['delivered', (order) => order.fulfillments.some((each) => each.deliveredAt !== null), 100],
  ['with a return asked for', (order) => returnStatusOf(order) === 'RETURN_REQUESTED', 5],
  ['returned', (order) => returnStatusOf(order) === 'RETURNED', 5],
  [
    'discounted by line',
    (order) => order.discountApplications.some((each) => each.allocationMethod === 'EACH'),
    20,
  ],
  [
    'discounted by order',
    (order) => order.discountApplications.some((each) => each.allocationMethod === 'ACROSS'),
    20,
  ],
  ['in yen', (order) => order.presentmentCurrencyCode === 'JPY', 5],
  ['in another currency', (order) => order.presentmentCurrencyCode !== order.currencyCode, 30],
  ['paid by gift card', (order) => order.transactions.some((each) => each.gateway === 'gift_card'), 1],
  ['of 60 lines', (order) => order.lineItems.length === 60, 1],
  ['cancelled', (order) => order.cancelledAt !== null, 5],
])('there are past orders %s', (_state, matches, atLeast) => {
  expect(have(matches)).toBeGreaterThanOrEqual(atLeast);
});

test('nothing of the past lies in the future, and no order is older than its change', () => {
  const now = new Date(NOON).toISOString();
  expect(have((order) => order.updatedAt > now || order.createdAt > order.updatedAt)).toBe(0);
});

test('the same seed and day give the same shop', async () => {
  const again = await openWorld({ clock: () => NOON });
  const first = [...again.defaultShop.orders.scan({ sortKey: 'ID' })].map((found) => found.order());
  expect(first).toEqual(orders);
});
