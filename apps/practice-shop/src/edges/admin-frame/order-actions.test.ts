// Does the merchant's own admin act on orders as the platform does, past the app?
import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import { createOrder } from '../../world/operations/create-order.ts';
import { deliver, fulfill } from '../../world/operations/fulfillment.ts';
import type { Order } from '../../world/order-types.ts';
import type { World } from '../../world/world.ts';
import { listenOnLoopback } from '../listening.ts';
import { describeTestApp } from '../testing/app-stand-in.ts';
import { createAdminFrame } from './router.ts';

let world: World;
let server: Server;
let base: string;
const heard: string[] = [];

beforeAll(async () => {
  world = await openWorld({ seeded: false });
  world.on('event', ({ topic }) => heard.push(topic));
  server = createServer(
    express().use(createAdminFrame({ world, app: describeTestApp('http://localhost:3000') })),
  );
  base = `http://127.0.0.1:${await listenOnLoopback(server, 0)}/admin/store/practice/orders`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

function deliveredOrder(): Order {
  const shop = world.defaultShop;
  const lines = [{ title: 'Shirt', unitPrice: '29.00', quantity: 2 }];
  const made = createOrder(world, shop, { lines, shopper: { email: 'mia@shopper.example' }, taxRates: [] });
  if (!made.ok) throw new Error(made.userErrors[0]?.message);
  fulfill(world, shop, made.value);
  deliver(world, shop, latest(made.value));
  return latest(made.value);
}

const latest = (order: Order): Order => world.defaultShop.orders.get(order.id) ?? order;
const act = (order: Order, path: string, fields: Record<string, string> = {}) =>
  fetch(`${base}/${order.number}/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

test('a return made here is open at once, is announced, and is refunded once', async () => {
  const order = deliveredOrder();
  const line = order.fulfillments[0]?.fulfillmentLineItems[0]?.id ?? '';
  expect((await act(order, 'returns', { [line]: '1' })).status).toBe(303);
  const [made] = latest(order).returns;
  expect(made?.status).toBe('OPEN');
  const number = made?.id.split('/').pop();
  expect((await act(order, `returns/${number}/process`)).status).toBe(303);
  expect((await act(order, `returns/${number}/process`)).status).toBe(422);
  const back = world.ledger.movements().filter((each) => each.order === order.name && each.kind === 'refund');
  expect(back).toEqual([expect.objectContaining({ amount: '29.00', outcome: 'done' })]);
  expect(heard).toEqual(expect.arrayContaining(['returns/process', 'refunds/create']));
});

test('more units than were sent are refused with a reason and change nothing', async () => {
  const order = deliveredOrder();
  const line = order.fulfillments[0]?.fulfillmentLineItems[0]?.id ?? '';
  const answer = await act(order, 'returns', { [line]: '3' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('role="alert"');
  expect(latest(order).returns).toEqual([]);
});

test('an order is found by its name and by the number of its id; another is not there', async () => {
  const order = deliveredOrder();
  expect((await fetch(`${base}/${order.number}`)).status).toBe(200);
  expect((await fetch(`${base}/${order.id.split('/').pop()}`)).status).toBe(200);
  expect((await fetch(`${base}/99999`)).status).toBe(404);
});
