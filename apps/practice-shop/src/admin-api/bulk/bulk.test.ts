import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateOrders } from '../../world/operations/generate-orders.ts';
import { deliveredOrder } from '../../world/testing/small-world.ts';
import { startTestApi, type TestApi } from '../testing/api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await startTestApi();
});
afterEach(() => api.close());

const ORDERS =
  '{orders{edges{node{id name lineItems{edges{node{sku quantity}}} totalPriceSet{shopMoney{amount}}}}}}';

test('every order is a line, its pages are lines that name their parent, and the counts agree', async () => {
  const orders = [deliveredOrder(api), deliveredOrder(api)];
  const done = await finish(await start(ORDERS));
  expect(done).toMatchObject({
    status: 'COMPLETED',
    errorCode: null,
    rootObjectCount: '2',
    objectCount: '6',
  });
  const lines = await linesAt(done.url);
  const parents = lines.filter((line) => line.__parentId === undefined);
  expect(parents.map((line) => line.name).toSorted()).toEqual(orders.map((order) => order.name).toSorted());
  expect(parents[0]).toHaveProperty('totalPriceSet.shopMoney.amount');
  expect(parents[0]).not.toHaveProperty('lineItems');
  const children = lines.filter((line) => line.__parentId === orders[0]?.id);
  expect(children.map((line) => line.quantity)).toEqual([3, 2]);
});

test('the lines of parcels are reached from the other side, each level naming the one above', async () => {
  const order = deliveredOrder(api);
  const page = (name: string, inner: string) => `${name}{edges{node{id ${inner}}}}`;
  const lines = page('fulfillmentLineItems', 'quantity lineItem{id}');
  const query = `{${page('fulfillmentOrders(includeClosed:true)', page('fulfillments', lines))}}`;
  const found = await linesAt((await finish(await start(query))).url);
  const [parcel] = order.fulfillments;
  expect(found.filter((line) => line.__parentId === parcel?.id)).toEqual(
    parcel?.fulfillmentLineItems.map(({ id, quantity, lineItemId }) => ({
      id,
      quantity,
      lineItem: { id: lineItemId },
      __parentId: parcel.id,
    })),
  );
  expect(found.find((line) => line.id === parcel?.id)?.__parentId).toMatch(/FulfillmentOrder/);
});

test('a search narrows what is exported', async () => {
  deliveredOrder(api, { processedAt: '2026-01-01T00:00:00Z' });
  const kept = deliveredOrder(api, { processedAt: '2026-06-01T00:00:00Z' });
  const query = `{orders(query:"processed_at:>=2026-05-01"){edges{node{name}}}}`;
  const done = await finish(await start(query));
  expect(await linesAt(done.url)).toEqual([{ name: kept.name }]);
});

test('nothing found is completed without a file', async () => {
  expect(await finish(await start(ORDERS))).toMatchObject({
    status: 'COMPLETED',
    objectCount: '0',
    url: null,
  });
});

test('one runs at a time; the second is refused with OPERATION_IN_PROGRESS', async () => {
  generateOrders(api.world, api.shop, { count: 3000, seed: 1, days: 30 });
  const first = await start(ORDERS);
  const second = await ask(ORDERS);
  expect(second.bulkOperation).toBeNull();
  expect(second.userErrors[0].code).toBe('OPERATION_IN_PROGRESS');
  await finish(first);
  expect((await ask(ORDERS)).userErrors).toEqual([]);
});

test('a cancelled operation ends without a file', async () => {
  generateOrders(api.world, api.shop, { count: 3000, seed: 1, days: 30 });
  const id = await start(ORDERS);
  await api.ask('mutation($id:ID!){bulkOperationCancel(id:$id){bulkOperation{status} userErrors{message}}}', {
    id,
  });
  expect(await finish(id)).toMatchObject({ status: 'CANCELED', url: null });
});

test('the file is kept for seven days by the clock of the shop', async () => {
  deliveredOrder(api);
  const id = await start(ORDERS);
  const { url } = await finish(id);
  api.world.setClock({ advance: 8 * 86_400 });
  expect(await finish(id)).toMatchObject({ status: 'EXPIRED', url: null });
  expect((await api.get(new URL(url).pathname)).status).toBe(404);
});

test('a failure of the platform gives what was written so far as partial data', async () => {
  generateOrders(api.world, api.shop, { count: 200, seed: 1, days: 30 });
  api.world.faults.set({ name: 'bulk-partial', times: 1 });
  const done = await finish(await start(ORDERS));
  expect(done).toMatchObject({ status: 'FAILED', errorCode: 'TIMEOUT', url: null, rootObjectCount: '50' });
  expect((await linesAt(done.partialDataUrl)).length).toBe(Number(done.objectCount));
  api.world.faults.set({ name: 'bulk-failed', times: 1 });
  const failed = await finish(await start(ORDERS));
  expect(failed).toMatchObject({
    status: 'FAILED',
    errorCode: 'INTERNAL_SERVER_ERROR',
    partialDataUrl: null,
  });
});

test('what the app may not read fails the operation with ACCESS_DENIED', async () => {
  deliveredOrder(api);
  const token = api.token(['read_orders']);
  const query = '{orders{edges{node{id customer{id}}}}}';
  const done = await finish((await ask(query, token)).bulkOperation.id);
  expect(done).toMatchObject({ status: 'FAILED', errorCode: 'ACCESS_DENIED' });
});

test('its end is announced', async () => {
  const topics: string[] = [];
  api.world.on('event', (event) => topics.push(event.topic));
  await finish(await start(ORDERS));
  expect(topics).toEqual(['bulk_operations/finish']);
});

async function ask(q: string, token?: string) {
  const text =
    'mutation($q:String!){bulkOperationRunQuery(query:$q){bulkOperation{id status} userErrors{code message}}}';
  return (await api.ask(text, { q }, token)).json.data.bulkOperationRunQuery;
}

async function start(query: string): Promise<string> {
  const answer = await ask(query);
  expect(answer).toMatchObject({ bulkOperation: { status: 'CREATED' }, userErrors: [] });
  return answer.bulkOperation.id;
}

async function finish(id: string) {
  const fields = 'status errorCode objectCount rootObjectCount fileSize url partialDataUrl';
  for (;;) {
    const { json } = await api.ask(`query($id:ID!){bulkOperation(id:$id){${fields}}}`, { id });
    const row = json.data.bulkOperation;
    if (!['CREATED', 'RUNNING', 'CANCELING'].includes(row.status)) return row;
  }
}

async function linesAt(url: string): Promise<Record<string, unknown>[]> {
  const { status, text } = await api.get(new URL(url).pathname);
  expect(status).toBe(200);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
