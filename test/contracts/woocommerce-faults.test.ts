// What does the WooCommerce adapter make of every fault a host, a gateway or WooCommerce itself is known for?
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { type Platform, PlatformError, type RefundCommand } from '../../packages/core/src/platform.ts';
import { createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { type ConnectedWoo, connectPracticeWoo } from '../support/practice-woocommerce.ts';
import { refundOf } from './shop-under-test.ts';

let connected: ConnectedWoo;
let platform: Platform;

beforeAll(async () => {
  connected = await connectPracticeWoo({ plugin: false }, 3000);
  platform = createWooCommercePlatform(connected.options);
});
afterEach(async () => {
  await connected.post('/faults', { clear: true });
  await connected.post('/woocommerce/plugin', { active: false });
});
afterAll(() => connected.close());

const strike = (name: string, more: object = {}) =>
  connected.post('/faults', { name, times: 1, hang: false, ...more });

async function place(): Promise<Order> {
  const made = (await connected.post('/orders', {
    lines: [{ title: 'Mug', unitPrice: '19.99', quantity: 2 }],
    shopper: { email: 'ada@example.com' },
    paid: true,
  })) as { id: string; name: string };
  await connected.post(`/orders/${made.name.slice(1)}/fulfillments`);
  const order = await platform.readOrder(made.id);
  if (order === null) throw new Error('the order is not there');
  return order;
}

/** How often money moved for an order, as its payment provider counts it. */
async function moved(order: Order): Promise<number> {
  const { movements } = (await connected.get('/ledger')) as {
    movements: { order: string; kind: string; outcome: string }[];
  };
  const own = movements.filter((each) => each.order === order.name && each.kind === 'refund');
  return own.filter((each) => each.outcome !== 'refused').length;
}

describe('reading survives', () => {
  test.each([
    ['a byte-order mark before the JSON', 'html', { mode: 'bom', times: null }],
    ["PHP's notices before the JSON", 'html', { mode: 'notice', times: null }],
    ['a maintenance page with 200 in its place', 'html', { mode: 'page' }],
    ["a firewall's page in its place", 'html', { mode: 'firewall' }],
    ['429', 'http-429', { seconds: 1 }],
    ['500', 'http-500', {}],
    ['502', 'http-502', {}],
    ['a reset connection', 'reset', {}],
    ['JSON cut short', 'truncated-json', {}],
    ['401 in the middle', 'unauthorized', {}],
    ['a missing field', 'missing-field', {}],
    ['a field of tomorrow', 'unknown-field', { times: null }],
    ['no permalinks', 'plain-permalinks', { times: null }],
  ])('%s', async (_, name, more) => {
    const order = await place();
    const fresh = createWooCommercePlatform(connected.options);
    await strike(name, more);
    expect(await fresh.readOrder(order.id)).toEqual(order);
    expect(await fresh.readExisting([order.id])).toEqual([{ orderId: order.id, refundIds: [] }]);
  });

  test('a firewall that stays is named by its page’s title', async () => {
    await strike('html', { mode: 'firewall', times: null });
    await expect(platform.readShop()).rejects.toThrow(
      'FIREWALL_ANSWERED {"status":"403","said":["Just a moment..."]}',
    );
  });
});

describe('lists', () => {
  test('rows of one second are brought once each, over several pages', async () => {
    const at = '2026-02-03T04:05:06Z';
    const before = '2026-02-03T04:05:05Z';
    const after = '2026-02-03T04:05:07Z';
    for (let made = 0; made < 110; made += 1)
      await connected.post('/orders', {
        lines: [{ title: 'Mug', unitPrice: '1.00', quantity: 1 }],
        shopper: { email: 'ada@example.com' },
        processedAt: at,
      });
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page = await platform.readOrdersUpdated({ from: at, to: after, after: next });
      seen.push(...page.orders.map((order) => order.id));
      next = page.next;
    } while (next !== null);
    expect(seen).toHaveLength(110);
    expect(new Set(seen).size).toBe(110);
    const none = await platform.readOrdersUpdated({ from: before, to: at, after: null });
    expect(none.orders).toEqual([]);
  });

  test('a deleted refund and a deleted order, which nobody announces, no longer stand', async () => {
    const order = await place();
    const command = refundOf(order, null, 'key-deleted');
    await platform.refundReturn(command);
    const [existing] = await platform.readExisting([order.id]);
    expect(existing?.refundIds).toHaveLength(1);
    const path = `/orders/${order.name.slice(1)}`;
    await remove(`${path}/refunds/${existing?.refundIds[0]}`);
    expect(await platform.readExisting([order.id])).toEqual([{ orderId: order.id, refundIds: [] }]);
    await remove(`${path}?force=true`);
    expect(await platform.readExisting([order.id])).toEqual([]);
    expect(await platform.readOrder(order.id)).toBeNull();
  });

  test('an order in the bin is none, and is one again when it is restored; a draft never was', async () => {
    const order = await place();
    await remove(`/orders/${order.name.slice(1)}`);
    expect(await platform.readOrder(order.id)).toBeNull();
    expect(await platform.readExisting([order.id])).toEqual([]);
    await connected.post(`/orders/${order.name.slice(1)}/restoration`);
    expect((await platform.readOrder(order.id))?.id).toBe(order.id);
    const draft = (await connected.post('/orders', {
      lines: [{ title: 'Mug', unitPrice: '1.00', quantity: 1 }],
      shopper: { email: 'ada@example.com' },
      status: 'checkout-draft',
      paid: false,
    })) as { id: string };
    expect(await platform.readOrder(draft.id)).toBeNull();
  });
});

async function remove(path: string): Promise<void> {
  const url = new URL(path, connected.shop.url);
  url.searchParams.set('shop', 'practice-woo.example');
  const answer = await fetch(url, { method: 'DELETE' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

/** What a worker learns of a refund it asked for: its answer, or that the answer is doubtful. */
async function ask(command: RefundCommand): Promise<'yes' | 'no' | 'doubtful' | 'not sent'> {
  try {
    return (await platform.refundReturn(command)).ok ? 'yes' : 'no';
  } catch (problem) {
    if (!(problem instanceof PlatformError)) throw problem;
    return problem.doubtful ? 'doubtful' : 'not sent';
  }
}

async function statusShown(command: RefundCommand): Promise<string> {
  const evidence = await platform.readEvidence(command);
  const own = evidence?.refunds.filter((refund) => refund.note?.includes(command.key)) ?? [];
  if (own.length > 1) return 'several';
  return own[0]?.transactions.map((each) => each.status).join() ?? evidence?.absence ?? 'gone';
}

const creating = { operation: 'refunds.create' };

describe('without the plugin, a refund', () => {
  test.each([
    ['whose answer is lost after it was made', 'timeout-after-commit', creating, 'doubtful', 'SUCCESS', 1],
    [
      'answered by an error after it was made',
      'internal-error-after-commit',
      creating,
      'doubtful',
      'SUCCESS',
      1,
    ],
    ['answered by cut JSON', 'truncated-json', creating, 'doubtful', 'SUCCESS', 1],
    ['answered by a page after it was made', 'html', { ...creating, mode: 'page' }, 'doubtful', 'SUCCESS', 1],
    ['lost before it was made', 'timeout-before-commit', creating, 'doubtful', 'no-proof', 0],
    ['killed before the payment', 'crash-before-payment', creating, 'doubtful', 'UNKNOWN', 0],
    ['killed after the payment', 'crash-after-payment', creating, 'doubtful', 'UNKNOWN', 1],
    [
      'whose row is taken back although it was paid',
      'throw-after-payment',
      creating,
      'doubtful',
      'no-proof',
      1,
    ],
    ['that the gateway refuses', 'gateway-error', creating, 'doubtful', 'no-proof', 0],
    ['held off by a limit', 'http-429', { ...creating, seconds: 0 }, 'yes', 'SUCCESS', 1],
    ['refused at the door', 'unauthorized', creating, 'not sent', 'no-proof', 0],
    ['whose mark fails', 'http-500', { operation: 'orders.update' }, 'not sent', 'no-proof', 0],
  ])(
    '%s moves money at most once, and is known for what it is',
    async (_, name, more, said, shown, times) => {
      const order = await place();
      const command = refundOf(order, null, 'key-fault');
      await strike(name, more);
      expect(await ask(command)).toBe(said);
      expect(await statusShown(command)).toBe(shown);
      expect(await moved(order)).toBe(times);
    },
  );

  test('proves nothing once the plugin comes, for the plugin was never asked', async () => {
    const order = await place();
    const command = refundOf(order, null, 'key-before-plugin');
    await strike('throw-after-payment', creating);
    expect(await ask(command)).toBe('doubtful');
    await connected.post('/woocommerce/plugin', { active: true });
    expect(await statusShown(command)).toBe('no-proof');
    expect(await statusShown({ ...command, key: 'key-never-asked' })).toBe('proof');
  });

  test('to a payment method that can’t give back is booked, and a person pays', async () => {
    const made = (await connected.post('/orders', {
      lines: [{ title: 'Mug', unitPrice: '19.99', quantity: 1 }],
      shopper: { email: 'ada@example.com' },
      payment: 'bacs',
      paid: true,
    })) as { id: string; name: string };
    await connected.post(`/orders/${made.name.slice(1)}/fulfillments`);
    const order = await platform.readOrder(made.id);
    if (order === null) throw new Error('gone');
    const command = refundOf(order, null, 'key-bacs');
    expect(await ask(command)).toBe('yes');
    expect(await statusShown(command)).toBe('BY_HAND');
    expect(await moved(order)).toBe(0);
  });
});

describe('with the plugin, a refund', () => {
  const refunding = { operation: 'plugin.refunds' };
  test.each([
    ['whose answer is lost after it was made', 'timeout-after-commit', 'doubtful', 'SUCCESS', 1],
    ['lost before it was made', 'timeout-before-commit', 'doubtful', 'proof', 0],
    ['killed after the payment', 'crash-after-payment', 'doubtful', 'UNKNOWN', 1],
    ['whose books fail after it was paid', 'throw-after-payment', 'yes', 'SUCCESS', 1],
    ['that the gateway refuses', 'gateway-error', 'no', 'proof', 0],
  ])('%s moves money at most once, however often it is asked', async (_, name, said, shown, times) => {
    await connected.post('/woocommerce/plugin', { active: true });
    const order = await place();
    const command = refundOf(order, null, 'key-safe');
    await strike(name, refunding);
    expect(await ask(command)).toBe(said);
    expect(await statusShown(command)).toBe(shown);
    expect(await moved(order)).toBe(times);
    if (times === 1) {
      await ask(command);
      expect(await moved(order)).toBe(1);
    }
  });

  test('asked by ten at once moves money once', async () => {
    await connected.post('/woocommerce/plugin', { active: true });
    const order = await place();
    const command = refundOf(order, null, 'key-ten');
    await Promise.all(Array.from({ length: 10 }, () => ask(command)));
    expect(await moved(order)).toBe(1);
    expect(await statusShown(command)).toBe('SUCCESS');
  });
});

describe('the pace', () => {
  test('an import never asks more of a host than it may', async () => {
    await connected.post('/woocommerce/host', { capacity: 2, baseMs: 20 });
    const own = createWooCommercePlatform({ ...connected.options, mostAtATime: 4 });
    let orders = 0;
    for (let round = 0; round < 3; round += 1)
      for await (const batch of own.readImport('', { after: null, batch: 500 }))
        orders += batch.orders.length;
    const { most } = (await connected.get('/woocommerce/host')) as { most: number };
    await connected.post('/woocommerce/host', { capacity: null, baseMs: 0 });
    expect(orders).toBeGreaterThan(300);
    expect(most).toBeLessThanOrEqual(4);
  });
});
