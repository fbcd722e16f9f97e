// Does an import ask a shop for no more than it must, and keep the host busy while it waits?
import { expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { createPace, type Pace } from '../client/pace.ts';
import { pacedTransport } from '../client/paced.ts';
import { sampleKeys, sampleShop } from '../client/sample-transport.ts';
import type { Transport } from '../client/transport.ts';
import { createWooCommercePlatform } from '../platform.ts';
import { createCatalogue } from '../read/products.ts';
import { sampleJson } from '../translate/sample-answers.ts';
import { readImport } from './read-import.ts';

/** A shop of so many orders, every tenth of them refunded. */
function shopOf(count: number) {
  return sampleShop((call, { url }) => {
    if (call === 'GET wc/v3/refunds') return { json: refundsNamed(url) };
    const offset = Number(url.searchParams.get('offset'));
    const most = Number(url.searchParams.get('per_page'));
    const length = Math.max(0, Math.min(most, count - offset));
    const rows = Array.from({ length }, (_, index) => rowOf(offset + index + 1));
    return { json: rows, headers: { 'x-wp-total': String(count) } };
  });
}

function rowOf(id: number) {
  const refunds = id % 10 === 0 ? [{ id: 100_000 + id }] : [];
  return sampleJson({ lines: [], total: '9', order: { id, number: String(id), refunds } });
}

function refundsNamed(url: URL) {
  const ids = (url.searchParams.get('include') ?? '').split(',').map(Number);
  const empty = { line_items: [], shipping_lines: [], fee_lines: [], meta_data: [] };
  return ids.map((id) => ({
    ...{ id, parent_id: id - 100_000, amount: '1', reason: '', refunded_payment: true, ...empty },
    date_created_gmt: '2026-03-06T10:00:00',
  }));
}

function openImport(transport: Transport, pace: Pace) {
  const paced = pacedTransport(transport, pace);
  const client = createClient({
    siteUrl: 'https://s.example',
    keys: sampleKeys,
    transport: paced,
    timeoutMs: 9,
  });
  return readImport({ client, catalogue: createCatalogue() }, pace, { after: null, batch: 500 });
}

/** Lets as many go at once as are asked for. */
const freely: Pace = {
  run: (task) => task(),
  runBeside: (task) => task(),
  slowDown: () => undefined,
  width: () => 2,
  isNew: () => false,
};

test('nothing is asked for behind the last order, and the refunds of a batch at once', async () => {
  const shop = shopOf(1080);
  const batches = [];
  for await (const { orders } of openImport(shop.transport, freely)) batches.push(orders);
  expect(batches.map((orders) => orders.length)).toEqual([500, 500, 80]);
  expect(batches.flat().filter(({ refunds }) => refunds.length === 1)).toHaveLength(108);
  const asked = (call: string) => shop.calls().filter((each) => each === call).length;
  expect(asked('GET wc/v3/orders')).toBe(11);
  expect(asked('GET wc/v3/refunds')).toBe(3);
});

test('what the host bears is found out in small pages; from then on they are full', async () => {
  const shop = shopOf(2000);
  const transport: Transport = async (sending) => {
    await new Promise((resume) => setTimeout(resume, Number(sending.url.searchParams.get('per_page')) / 2));
    return shop.transport(sending);
  };
  const ids = [];
  for await (const { orders } of openImport(transport, createPace({ most: 4 })))
    ids.push(...orders.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2000);
  const pages = shop.asked.filter(({ url }) => url.pathname.endsWith('/orders'));
  const sizes = pages.map(({ url }) => Number(url.searchParams.get('per_page')));
  const few = sizes.filter((size) => size === 20).length;
  expect(few).toBeGreaterThan(0);
  expect(sizes.length).toBeGreaterThan(few);
  expect(sizes.slice(few).every((size) => size === 100)).toBe(true);
});

test('a slow page doesn’t stop those behind it', async () => {
  const shop = shopOf(1000);
  let release = () => {};
  const slow = new Promise<void>((resume) => {
    release = resume;
  });
  const transport: Transport = async (sending) => {
    const answer = await shop.transport(sending);
    if (sending.url.searchParams.get('offset') === '0') await slow;
    return answer;
  };
  const first = openImport(transport, freely).next();
  await new Promise((resume) => setTimeout(resume, 20));
  expect(shop.asked.map(({ url }) => url.searchParams.get('offset'))).toEqual([
    '0',
    '99',
    '198',
    '297',
    '396',
    '495',
  ]);
  release();
  expect((await first).value?.orders[0]?.id).toBe('1');
});

/** A shop of so many orders that notes how many calls were under way at most. */
function busyShop(count: number) {
  const shop = shopOf(count);
  let under = 0;
  let most = 0;
  const transport: Transport = async (sending) => {
    most = Math.max(most, ++under);
    await new Promise((resume) => setTimeout(resume, 2));
    under -= 1;
    return shop.transport(sending);
  };
  return { transport, most: () => most };
}

async function readAll(batches: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of batches);
}

test('refunds wait for room as pages do', async () => {
  const { transport, most } = busyShop(700);
  await readAll(openImport(transport, createPace({ most: 1 })));
  expect(most()).toBe(1);
});

test('two imports of one shop share what its host bears', async () => {
  const { transport, most } = busyShop(700);
  const options = { siteUrl: 'https://s.example', keys: sampleKeys, transport, mostAtATime: 1 };
  const { readImport } = createWooCommercePlatform(options);
  const read = () => readAll(readImport('', { after: null, batch: 500 }));
  await Promise.all([read(), read()]);
  expect(most()).toBe(1);
});
