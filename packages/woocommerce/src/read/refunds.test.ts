// Does every order get all of its refunds, whichever lists a WooCommerce has?
import { expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop, wpError } from '../client/sample-transport.ts';
import { sampleAnswer } from '../translate/sample-answers.ts';
import { readRefunds, readRefundsOf } from './refunds.ts';

const refund = (id: number, parent_id?: number) => ({
  ...{
    id,
    ...(parent_id && { parent_id }),
    date_created_gmt: '2026-03-06T10:00:00',
    amount: '1',
    reason: '',
  },
  ...{ refunded_payment: true, line_items: [], shipping_lines: [], fee_lines: [], meta_data: [] },
});
const orders = [1, 2, 3].map((id) =>
  sampleAnswer({
    lines: [],
    total: '9',
    order: { id, refunds: id === 3 ? [] : [{ id: id * 10 }, { id: id * 10 + 1 }] },
  }),
);

function open(together: Parameters<typeof sampleShop>[0]) {
  const shop = sampleShop((call, sending) => {
    if (call === 'GET wc/v3/refunds') return together(call, sending);
    const id = Number(/orders\/(\d+)/.exec(call)?.[1]);
    return { json: [refund(id * 10 + 1), refund(id * 10)] };
  });
  const { transport } = shop;
  return {
    ...shop,
    client: createClient({ siteUrl: 'https://s.example', keys: sampleKeys, transport, timeoutMs: 9 }),
  };
}

const all = [refund(10, 1), refund(11, 1), refund(21, 2), refund(20, 2)];

test.each([
  ['one list over all orders', () => ({ json: all }), 1],
  ['a list that leaves one out', () => ({ json: all.slice(1) }), 2],
  ['no such list', () => wpError(404, 'rest_no_route'), 3],
])('with %s', async (_, together, calls) => {
  const shop = open(together);
  const found = await readRefundsOf(shop.client, orders);
  expect([...found].map(([id, refunds]) => [id, refunds.map((one) => one.id)]).toSorted()).toEqual([
    ['1', ['10', '11']],
    ['2', ['20', '21']],
  ]);
  expect(shop.asked).toHaveLength(calls);
});

test('a list that never ends is not read for ever', async () => {
  const page = Array.from({ length: 100 }, (_, index) => refund(index + 1));
  const shop = sampleShop(() => {
    if (shop.asked.length > 200) throw new Error('asked without end');
    return { json: page };
  });
  const client = createClient({
    ...{ siteUrl: 'https://s.example', keys: sampleKeys, timeoutMs: 9 },
    transport: shop.transport,
    sleep: async () => undefined,
  });
  await expect(readRefunds(client, '1')).rejects.toThrow('LIST_WITHOUT_END');
});
