// What does the Shopify adapter say when Shopify fails: does it recover, refuse, or own that it doesn't know?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import {
  type Platform,
  PlatformError,
  type PlatformReturns,
  type ReturnRequest,
} from '../../packages/core/src/platform.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { type ConnectedShop, connectPracticeShopify, PLENTY } from '../support/practice-shopify.ts';
import { refundOf, returnsOf } from './shop-under-test.ts';

let connected: ConnectedShop;
let platform: Platform;
let returns: PlatformReturns;
beforeAll(async () => {
  connected = await connectPracticeShopify(1_200);
  platform = createShopifyPlatform(connected.options);
  returns = returnsOf({ platform });
});
afterAll(() => connected.close());
beforeEach(() => heal());

const heal = async () => {
  await connected.post('/faults', { clear: true });
  await connected.post('/faults', PLENTY);
};
const fault = (name: string, more: Record<string, unknown> = {}) =>
  connected.post('/faults', { name, ...more });

async function sentOrder(): Promise<Order> {
  const made = (await connected.post('/orders', {
    lines: [{ title: 'Cup', unitPrice: '12.50', quantity: 2 }],
    shopper: { email: 'ada@example.com' },
    paid: true,
  })) as { id: string; name: string };
  await connected.post(`/orders/${made.name.slice(1)}/fulfillments`);
  const order = await platform.readOrder(made.id);
  if (order === null) throw new Error('The order is gone');
  return order;
}

function requestFor(order: Order): ReturnRequest {
  const fulfillmentLineId = order.fulfillments[0]?.lines[0]?.id ?? '';
  const line = {
    fulfillmentLineId,
    quantity: 2,
    reason: 'OTHER' as const,
    note: '',
    restockingFeeBasisPoints: 0,
  };
  const returnShippingFee = { minor: 0, currency: order.presentmentCurrency };
  return { orderId: order.id, marker: `[m-${order.name}]`, lines: [line], returnShippingFee };
}

async function opened(order: Order): Promise<PlatformReturn> {
  const asked = await returns.request(requestFor(order));
  if (!asked.ok) throw new Error(asked.reasons.join());
  const open = await returns.approve(asked.value.id);
  if (!open.ok) throw new Error(open.reasons.join());
  return open.value;
}

const passing = [
  'http-500',
  'http-502',
  'internal-error',
  'timeout-before-commit',
  'reset',
  'truncated-json',
  'html',
];

test.each([...passing, 'throttle', 'http-429', 'unauthorized'])(
  'a read that meets %s once is tried again and succeeds',
  async (name) => {
    const order = await sentOrder();
    await fault(name, { times: 1, operation: 'order' });
    expect(await platform.readOrder(order.id)).toEqual(order);
    expect(await struck(name)).toBe(1);
  },
);

test.each(passing)('a read that meets %s for good fails as retryable and nothing else', async (name) => {
  const order = await sentOrder();
  await fault(name, { operation: 'order' });
  const error = await platform.readOrder(order.id).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlatformError);
  expect(error).toMatchObject({ retryable: true, doubtful: false });
});

test('an error page is told by its title', async () => {
  const order = await sentOrder();
  await fault('html', { operation: 'order' });
  await expect(platform.readOrder(order.id)).rejects.toThrow('Shopify');
});

test.each(['bom', 'prefix'])('a JSON answer behind a %s is read or refused, never misread', async (mode) => {
  const order = await sentOrder();
  await fault('html', { mode, operation: 'order', times: 1 });
  expect(await platform.readOrder(order.id)).toEqual(order);
});

test('a missing field names its place', async () => {
  const order = await sentOrder();
  await fault('missing-field', { operation: 'order' });
  await expect(platform.readOrder(order.id)).rejects.toThrow(/order\.|transactions/);
});

test('fields of tomorrow change nothing', async () => {
  const order = await sentOrder();
  await fault('unknown-field');
  expect(await platform.readOrder(order.id)).toEqual(order);
});

test('partial data with errors is no answer', async () => {
  const order = await sentOrder();
  await fault('partial-data', { operation: 'order' });
  await expect(platform.readOrder(order.id)).rejects.toThrow(PlatformError);
});

test('a shop busier than its points is waited for, and given up as retryable when it takes too long', async () => {
  const order = await sentOrder();
  await fault('throttle', { times: 2, operation: 'order' });
  expect(await platform.readOrder(order.id)).toEqual(order);
  expect(await struck('throttle')).toBe(2);
  await fault('throttle', { mode: '1/1', times: 0 });
  const error = await platform.readOrder(order.id).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ retryable: true, doubtful: false });
  expect((error as PlatformError).retryAfterMs).toBeGreaterThan(0);
});

test.each(['timeout-after-commit', 'internal-error-after-commit', 'truncated-json', 'html'])(
  'a refund whose answer is lost by %s is doubtful, was sent once, and its evidence stands',
  async (name) => {
    const order = await sentOrder();
    const own = await opened(order);
    const command = refundOf(order, own, `key-${name}`);
    await fault(name, { operation: 'returnProcess' });
    const error = await platform.refundReturn(command).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'PlatformError', doubtful: true });
    await heal();
    const evidence = await platform.readEvidence({
      orderId: order.id,
      platformReturnId: own.id,
      key: 'none',
    });
    expect(evidence?.refunds.filter((refund) => refund.note?.includes(command.key))).toHaveLength(1);
    expect(await attempts(order)).toEqual(['done']);
  },
);

test.each(['timeout-before-commit', 'http-500', 'reset', 'internal-error'])(
  'a refund that %s kept from running is doubtful all the same, and not repeated',
  async (name) => {
    const order = await sentOrder();
    const own = await opened(order);
    await fault(name, { operation: 'returnProcess' });
    const error = await platform.refundReturn(refundOf(order, own, 'key')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'PlatformError', doubtful: true });
    expect(await attempts(order)).toEqual([]);
    await heal();
    const evidence = await platform.readEvidence({
      orderId: order.id,
      platformReturnId: own.id,
      key: 'none',
    });
    expect(evidence?.lines).toMatchObject([{ processableQuantity: 2, refundedQuantity: 0 }]);
  },
);

/** Shopify's own word for each is that the request was not accepted; for how long, `Retry-After` says, if it is there. */
test.each([
  ['throttle', null],
  ['http-429', 0.2],
  ['http-429', null],
  ['unauthorized', null],
])(
  'a refund held back by %s (%s s) did not begin, so it is sent again and done once',
  async (name, seconds) => {
    const order = await sentOrder();
    const own = await opened(order);
    await fault(name, { operation: 'returnProcess', times: 2 - Number(name === 'unauthorized'), seconds });
    expect((await platform.refundReturn(refundOf(order, own, 'key'))).ok).toBe(true);
    expect(await struck(name)).toBe(2 - Number(name === 'unauthorized'));
    expect(await attempts(order)).toEqual(['done']);
  },
);

test('a refund told to come back later than anyone waits is not sent, nothing is doubtful, and the hour is handed on', async () => {
  const order = await sentOrder();
  const own = await opened(order);
  await fault('http-429', { operation: 'returnProcess', seconds: 3600 });
  const error = await platform.refundReturn(refundOf(order, own, 'key')).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ retryable: true, doubtful: false, retryAfterMs: 3_600_000 });
  expect(await attempts(order)).toEqual([]);
});

test('userErrors are a refusal in words', async () => {
  const order = await sentOrder();
  const own = await opened(order);
  await fault('user-errors', { operation: 'returnProcess' });
  const answer = await platform.refundReturn(refundOf(order, own, 'key'));
  expect(answer.ok).toBe(false);
  expect(await attempts(order)).not.toContain('done');
});

test('a failed export is told with whether to try again', async () => {
  await fault('bulk-failed');
  let progress = await platform.startImport();
  for (let looks = 0; progress.state === 'running' && looks < 100; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    progress = await platform.importProgress(progress.handle);
  }
  expect(progress).toMatchObject({ state: 'failed', retryable: true });
});

/** How often the fault for one operation has struck. */
async function struck(name: string): Promise<number> {
  const { faults } = (await connected.get('/faults')) as {
    faults: { name: string; operation: string | null; struck: number }[];
  };
  return faults.find((each) => each.name === name && each.operation !== null)?.struck ?? 0;
}

async function attempts(order: Order): Promise<string[]> {
  const { movements } = (await connected.get('/ledger')) as {
    movements: { order: string; kind: string; outcome: string }[];
  };
  return movements
    .filter((each) => each.kind === 'refund' && each.order === order.name)
    .map((each) => each.outcome);
}

test('a refund that can no longer leave in time is not sent, and nothing is doubtful', async () => {
  const order = await sentOrder();
  const late = {
    ...refundOf(order, await opened(order), 'key-late'),
    sendBy: new Date(Date.now() - 1).toISOString(),
  };
  const error = await platform.refundReturn(late).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ retryable: true, doubtful: false });
  expect(await attempts(order)).toEqual([]);
});
