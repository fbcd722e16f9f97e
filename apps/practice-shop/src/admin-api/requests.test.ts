import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../world/order-types.ts';
import { deliveredOrder } from '../world/testing/small-world.ts';
import { adminSchema, rootResolvers } from './resolvers.ts';
import { startTestApi, type TestApi } from './testing/api.ts';
import { wholeSelection } from './testing/whole-query.ts';

let api: TestApi;
let orders: Order[];
beforeAll(async () => {
  api = await startTestApi();
  api.world.faults.set({ name: 'throttle', mode: '100000/1000' });
  const at = (day: number) => `2026-0${day}-01T00:00:00Z`;
  orders = [3, 1, 2].map((day) => deliveredOrder(api, { processedAt: at(day) }));
});
afterAll(() => api.close());

test('orders are paged by cursor in the order of a date, both ways', async () => {
  const names = await pageThrough('sortKey:PROCESSED_AT');
  expect(names).toEqual([orders[1]?.name, orders[2]?.name, orders[0]?.name]);
  expect(await pageThrough('sortKey:PROCESSED_AT,reverse:true')).toEqual(names.toReversed());
});

test('a bound in the search holds, and the last page says that nothing follows', async () => {
  const query =
    '{orders(first:5,sortKey:PROCESSED_AT,query:"processed_at:>=2026-02-01T00:00:00Z"){nodes{name} pageInfo{hasNextPage}}}';
  expect((await api.ask(query)).json.data.orders).toEqual({
    nodes: [{ name: orders[2]?.name }, { name: orders[0]?.name }],
    pageInfo: { hasNextPage: false },
  });
});

test('an order is found by its name and by the shopper it belongs to', async () => {
  const name = orders[0]?.name ?? '';
  const query = 'query($q:String!){orders(first:5,query:$q){nodes{name}}}';
  expect((await api.ask(query, { q: `name:${name}` })).json.data.orders.nodes).toEqual([{ name }]);
  expect((await api.ask(query, { q: 'email:ada@example.com' })).json.data.orders.nodes).toHaveLength(3);
  expect((await api.ask(query, { q: 'email:nobody@example.com' })).json.data.orders.nodes).toEqual([]);
});

test('a query beyond 1,000 points is refused whatever the bucket holds', async () => {
  const deep =
    'orders(first:250){nodes{lineItems(first:250){nodes{product{variants(first:250){nodes{id}}}}}}}';
  const { json } = await api.ask(`{${deep}}`);
  expect(json.data).toBeUndefined();
  expect(json.errors?.[0]?.extensions).toMatchObject({ code: 'MAX_COST_EXCEEDED', maxCost: 1000 });
});

test.each([
  ['more than 250 of a page', '{orders(first:251){nodes{id}}}', {}, /cannot exceed 250/],
  ['a page of no size', '{orders{nodes{id}}}', {}, /one of first or last/],
  ['a forged cursor', '{orders(first:1,after:"nonsense"){nodes{id}}}', {}, /Invalid cursor/],
  ['an id of no shape', '{order(id:"1001"){id}}', {}, /Invalid global id/],
  ['an unknown field', '{orders(first:1){nodes{nonsense}}}', {}, /Cannot query field/],
  ['no query at all', '', {}, /Required parameter missing/],
  ['what is no GraphQL', '{', {}, /Syntax Error/],
  [
    '251 ids',
    'query($i:[ID!]!){nodes(ids:$i){id}}',
    { i: Array(251).fill('gid://shopify/Order/1') },
    /array size of 251/,
  ],
  [
    'a number that is none',
    'mutation($a:Decimal!){storeCreditAccountCredit(id:"x",creditInput:{creditAmount:{amount:$a,currencyCode:EUR}}){userErrors{message}}}',
    { a: 'ten' },
    /got invalid value|Decimal/,
  ],
])('%s is refused with a reason and a 200', async (_, query, variables, reason) => {
  const { status, json } = await api.ask(query, variables);
  expect(status).toBe(200);
  expect(json.errors?.[0]?.message).toMatch(reason);
});

test.each([
  ['malformed', '{"query":', 400],
  ['too large', JSON.stringify({ query: 'x'.repeat(3_000_000) }), 413],
])('a body that is %s is refused without a word of our insides', async (_, body, status) => {
  const reply = await api.post(body);
  expect([reply.status, JSON.parse(reply.text)]).toEqual([
    status,
    { errors: { query: 'Required parameter missing or invalid' } },
  ]);
});

test('an id of another kind, or of nothing, is nobody rather than an error', async () => {
  const { json } = await api.ask(
    '{order(id:"gid://shopify/Product/1"){id} node(id:"gid://shopify/Order/999"){id}}',
  );
  expect(json).toMatchObject({ data: { order: null, node: null } });
  expect(json.errors).toBeUndefined();
});

test('sums are written as Shopify writes them', async () => {
  const { json } = await api.ask(
    'query($id:ID!){order(id:$id){totalShippingPriceSet{shopMoney{amount currencyCode}}}}',
    {
      id: orders[0]?.id,
    },
  );
  expect(json.data.order.totalShippingPriceSet.shopMoney).toEqual({ amount: '5.9', currencyCode: 'EUR' });
});

test('every root field of the schema is answered by a resolver of its own', () => {
  const schema = adminSchema();
  const answered = (type: string) => Object.keys(rootResolvers[type] ?? {}).toSorted();
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    expect(answered(type?.name ?? '')).toEqual(Object.keys(type?.getFields() ?? {}).toSorted());
  }
});

test('an order answers every field it has, to two objects deep', async () => {
  const schema = adminSchema();
  const type = schema.getType('Order');
  if (!isObjectType(type)) throw new Error('Order is an object');
  const fields = Object.values(type.getFields()).filter((field) =>
    field.args.every((arg) => arg.name !== 'id'),
  );
  expect(fields.length).toBeGreaterThan(100);
  for (const field of fields) {
    const named = getNamedType(field.type);
    const first = field.args.some((arg) => arg.name === 'first') ? '(first:2)' : '';
    if (field.args.some((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined)) continue;
    const query = `query($id:ID!){order(id:$id){${field.name}${first}${wholeSelection(schema, named, 1)}}}`;
    const { json } = await api.ask(query, { id: orders[0]?.id });
    expect([field.name, json.errors]).toEqual([field.name, undefined]);
  }
});

test('a subscription is made, changed and deleted, and belongs to its app alone', async () => {
  const make = (topic: string, uri: string) =>
    api.ask(
      `mutation($t:WebhookSubscriptionTopic!,$w:WebhookSubscriptionInput!){webhookSubscriptionCreate(topic:$t,webhookSubscription:$w){webhookSubscription{id topic uri apiVersion{handle}} userErrors{message}}}`,
      { t: topic, w: { uri } },
    );
  const made = (await make('FULFILLMENT_EVENTS_CREATE', 'https://app.example/hooks')).json.data
    .webhookSubscriptionCreate;
  expect(made.webhookSubscription).toMatchObject({
    topic: 'FULFILLMENT_EVENTS_CREATE',
    apiVersion: { handle: '2026-10' },
  });
  expect(api.shop.webhookSubscriptions.get(made.webhookSubscription.id)?.topic).toBe(
    'fulfillment_events/create',
  );
  const twice = (await make('FULFILLMENT_EVENTS_CREATE', 'https://app.example/hooks')).json.data
    .webhookSubscriptionCreate;
  expect(twice.userErrors[0].message).toMatch(/already been taken/);
  const remove =
    'mutation($id:ID!){webhookSubscriptionDelete(id:$id){deletedWebhookSubscriptionId userErrors{message}}}';
  const other = api.token(['read_orders'], { apiKey: 'other-app' });
  const refused = await api.ask(remove, { id: made.webhookSubscription.id }, other);
  expect(refused.json.data.webhookSubscriptionDelete.deletedWebhookSubscriptionId).toBeNull();
  const removed = await api.ask(remove, { id: made.webhookSubscription.id });
  expect(removed.json.data.webhookSubscriptionDelete.userErrors).toEqual([]);
});

test('metafields are written all or none, and a stale one is refused', async () => {
  const set = (m: Record<string, unknown>[]) =>
    api.ask(
      'mutation($m:[MetafieldsSetInput!]!){metafieldsSet(metafields:$m){metafields{value compareDigest} userErrors{field code}}}',
      { m },
    );
  const field = { ownerId: orders[0]?.id, namespace: 'a', key: 'b', type: 'json', value: '{"n":1}' };
  const first = await set([field]);
  expect(first.json.data.metafieldsSet.userErrors).toEqual([]);
  const [made] = first.json.data.metafieldsSet.metafields;
  const changed = await set([{ ...field, value: '{"n":2}', compareDigest: made.compareDigest }]);
  expect(changed.json.data.metafieldsSet.userErrors).toEqual([]);
  const stale = await set([
    { ...field, key: 'c' },
    { ...field, compareDigest: made.compareDigest },
  ]);
  expect(stale.json.data.metafieldsSet).toEqual({
    metafields: null,
    userErrors: [{ field: ['metafields', '1', 'compareDigest'], code: 'STALE_OBJECT' }],
  });
  const read = await api.ask(
    'query($id:ID!){order(id:$id){metafield(namespace:"a",key:"b"){jsonValue ownerType} metafields(first:5){nodes{key}}}}',
    { id: orders[0]?.id },
  );
  expect(read.json.data.order).toEqual({
    metafield: { jsonValue: { n: 2 }, ownerType: 'ORDER' },
    metafields: { nodes: [{ key: 'b' }] },
  });
});

async function pageThrough(args: string): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const query = `query($a:String){orders(first:1,after:$a,${args}){nodes{name} pageInfo{hasNextPage endCursor}}}`;
    const { json } = await api.ask(query, { a: after });
    const { nodes, pageInfo } = json.data.orders;
    names.push(nodes[0].name);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return names;
}
