// Is the storefront's door to the app signed, cookie-free and otherwise transparent?
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { listenOnLoopback } from '../listening.ts';
import { installApp, uninstallApp } from '../oauth/installation.ts';
import { type AppStandIn, describeTestApp, type Reply, startAppStandIn } from '../testing/app-stand-in.ts';
import { createAppProxy, shopOfHandle } from './router.ts';

let world: World;
let standIn: AppStandIn;
let app: PracticeApp;
let server: Server;
let base: string;
let reply: Reply;

beforeEach(async () => {
  reply = { status: 200, body: 'hello' };
  world = await openWorld({ seeded: false });
  standIn = await startAppStandIn(() => reply);
  app = describeTestApp(standIn.url);
  installApp({ world, shop: world.defaultShop, app, scopes: app.scopes });
  const proxy = createAppProxy({ world, app, shopOf: (request) => shopOfHandle(world, request.params.shop) });
  server = createServer(express().use('/shop/:shop', proxy));
  base = `http://127.0.0.1:${await listenOnLoopback(server, 0)}/shop/practice/apps/returns`;
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await standIn.close();
});

test('the query is signed over its sorted pairs, repeated keys joined by a comma', async () => {
  await fetch(`${base}/find/order?extra=1&extra=2&z=a%20b`);
  const url = new URL(standIn.heard[0]?.path ?? '', standIn.url);
  expect(url.pathname).toBe('/proxy/find/order');
  const timestamp = url.searchParams.get('timestamp');
  const pairs = [
    'extra=1,2',
    'logged_in_customer_id=',
    'path_prefix=/shop/practice/apps/returns',
    'shop=practice.myshopify.com',
    `timestamp=${timestamp}`,
    'z=a b',
  ];
  const expected = createHmac('sha256', 'test-secret').update(pairs.join('')).digest('hex');
  expect(url.searchParams.get('signature')).toBe(expected);
  expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(5);
});

test('a visitor cannot bring along what only the platform may say', async () => {
  await fetch(
    `${base}/?shop=other.myshopify.com&logged_in_customer_id=7&signature=x&timestamp=1&path_prefix=/evil`,
  );
  const url = new URL(standIn.heard[0]?.path ?? '', standIn.url);
  expect(url.searchParams.getAll('shop')).toEqual(['practice.myshopify.com']);
  expect(url.searchParams.getAll('logged_in_customer_id')).toEqual(['']);
  expect(url.searchParams.getAll('path_prefix')).toEqual(['/shop/practice/apps/returns']);
});

test('the signed-in shopper is named by number', async () => {
  const cookie = `practice_shopper=${encodeURIComponent('gid://shopify/Customer/42')}`;
  await fetch(`${base}/`, { headers: { cookie } });
  expect(standIn.heard[0]?.path).toContain('logged_in_customer_id=42');
});

test('cookies pass in neither direction', async () => {
  reply = { status: 200, headers: { 'set-cookie': ['a=1', 'b=2'], 'x-kept': 'yes' } };
  const answer = await fetch(`${base}/`, { headers: { cookie: 'session=secret', 'x-mine': '1' } });
  expect(standIn.heard[0]?.headers.cookie).toBeUndefined();
  expect(standIn.heard[0]?.headers['x-mine']).toBe('1');
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(answer.headers.get('x-kept')).toBe('yes');
});

test('methods, bodies, statuses and redirects pass unchanged', async () => {
  reply = { status: 303, headers: { location: '/shop/practice/apps/returns/done' } };
  const body = new URLSearchParams({ number: '#1001' });
  const answer = await fetch(`${base}/find`, { method: 'POST', body, redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/shop/practice/apps/returns/done']);
  expect(standIn.heard[0]).toMatchObject({ method: 'POST', body: 'number=%231001' });
});

test('without the app installed, or in a shop nobody knows, there is no page', async () => {
  expect((await fetch(base.replace('/practice/', '/nobody/'))).status).toBe(404);
  uninstallApp({ world, shop: world.defaultShop, app });
  expect((await fetch(`${base}/`)).status).toBe(404);
  expect(standIn.heard).toEqual([]);
});

test('an app that does not answer is a page that says so', async () => {
  await standIn.close();
  expect((await fetch(`${base}/`)).status).toBe(502);
});
