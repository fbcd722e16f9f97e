// Does a refund leave once, and is what is shown afterwards judged for what it proves?
import { PlatformError } from '@aftercare/core/platform.ts';
import { describe, expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop, wpError } from '../client/sample-transport.ts';
import order from '../fixtures/order-with-refunds.json' with { type: 'json' };
import { readEvidence } from './evidence.ts';
import { refundReturn } from './refund.ts';

type Reply = ReturnType<Parameters<typeof sampleShop>[0]>;
type Table = Readonly<Record<string, (sending: { body?: string }) => Reply>>;

const name = { orderId: '22', platformReturnId: null, key: 'key-12345678' };
const usd = (minor: number) => ({ minor, currency: 'USD' });
const command = {
  ...name,
  rmaNumber: 'R-1001',
  amount: usd(3320),
  sendBy: '2100-01-01T00:00:00Z',
  lines: [
    {
      platformLineId: null,
      lineId: '1',
      quantity: 1,
      amount: usd(3320),
      dispositions: [{ disposition: 'RESTOCKED' as const, quantity: 1 }],
    },
  ],
};
const plain = { ...order, refunds: [], meta_data: [] as { key: string; value: unknown }[] };
const noPlugin = () => wpError(404, 'rest_no_route');
const plugin = () => ({ json: { plugin: '1.0.0', booksSince: '2026-11-01T00:00:00Z' } });
const said = (state: string, refundId: number | null = null, message: string | null = null) => ({
  json: { key: name.key, state, refundId, message, gateway: 'Card', at: '2026-01-01T00:00:00Z' },
});
const gateway = (supports: string[]) => () => ({ json: { id: 'cod', method_supports: supports } });

function open(table: Table) {
  const shop = sampleShop((call, sending) => {
    const answer = table[call];
    if (answer === undefined) throw new Error(`nobody answers ${call}`);
    return answer(sending);
  });
  const { transport } = shop;
  const sleep = async () => undefined;
  const keys = sampleKeys;
  return {
    ...shop,
    client: createClient({ siteUrl: 'https://s.example', keys, transport, timeoutMs: 9, sleep }),
  };
}

const connection = 'GET wc-aftercare/v1/connection';
const posting = 'POST wc/v3/orders/22/refunds';
const marking = 'PUT wc/v3/orders/22';
const bodyOf = (sending: { body?: string } | undefined) => JSON.parse(sending?.body ?? 'null');

describe('with the plugin', () => {
  const shop = (reply: () => Reply) =>
    open({
      'GET wc/v3/orders/22': () => ({ json: plain }),
      [connection]: plugin,
      'POST wc-aftercare/v1/refunds': reply,
    });

  test('a refund is asked of it, line by line, with the tax of each rate', async () => {
    const { client, asked } = shop(() => said('done', 55));
    expect(await refundReturn(client, command)).toEqual({ ok: true, value: { refundId: '55' } });
    expect(bodyOf(asked.at(-1))).toEqual({
      key: name.key,
      orderId: 22,
      amount: '33.20',
      currency: 'USD',
      reason: 'Return R-1001',
      lines: [{ lineId: 1, quantity: 1, total: '30.60', taxes: { 1: '2.60' }, restock: 1 }],
    });
  });

  test('its words are told: booked by hand is done there, refused is a no, doubt is thrown', async () => {
    expect(await refundReturn(shop(() => said('by-hand', 56)).client, command)).toMatchObject({ ok: true });
    expect(await refundReturn(shop(() => said('refused', null, 'Card expired')).client, command)).toEqual({
      ok: false,
      reasons: ['Card expired'],
      unsent: false,
    });
    const doubtful = refundReturn(shop(() => said('doubtful')).client, command);
    await expect(doubtful).rejects.toMatchObject({ doubtful: true });
    const reused = refundReturn(shop(() => wpError(409, 'aftercare_key_reused')).client, command);
    await expect(reused).rejects.toMatchObject({ doubtful: true });
  });

  test.each([
    ['done', 55, 'SUCCESS'],
    ['by-hand', 55, 'BY_HAND'],
    ['doubtful', 55, 'UNKNOWN'],
    ['doubtful', null, 'UNKNOWN'],
    ['done', null, 'UNKNOWN'],
  ])('evidence of %s with the row %s shows %s', async (state, refundId, status) => {
    const row = { ...refundRow, id: 55, reason: 'Return R-1001', refunded_payment: false };
    const { client } = open({
      [connection]: plugin,
      'GET wc-aftercare/v1/refunds/key-12345678': () => said(state, refundId),
      'GET wc/v3/orders/22': () => ({ json: { ...plain, refunds: refundId ? [{ id: 55 }] : [] } }),
      'GET wc/v3/orders/22/refunds': () => ({ json: [row] }),
    });
    const evidence = await readEvidence(client, name);
    const own = evidence?.refunds.filter((refund) => refund.note?.includes(name.key));
    expect(own?.map((refund) => refund.transactions.map((each) => each.status))).toEqual([[status]]);
  });

  test('a key it never heard of is proof, unless the order was asked for it without the plugin', async () => {
    const of = (meta_data: unknown[]) =>
      open({
        [connection]: plugin,
        'GET wc-aftercare/v1/refunds/key-12345678': () => wpError(404, 'aftercare_unknown_key'),
        'GET wc/v3/orders/22': () => ({ json: { ...plain, meta_data } }),
      }).client;
    expect(await readEvidence(of([]), name)).toMatchObject({ absence: 'proof', refunds: [], status: null });
    const mark = { key: `_aftercare_asked_${name.key}`, value: 'payment-method' };
    expect(await readEvidence(of([mark]), name)).toMatchObject({ absence: 'no-proof' });
  });

  test.each([
    ['2026-11-02T00:00:00.000Z', '2026-11-01T00:00:00Z', 'proof'],
    ['2026-10-31T23:59:59.999Z', '2026-11-01T00:00:00Z', 'no-proof'],
    ['2026-11-02T00:00:00.000Z', null, 'no-proof'],
  ])('asked at %s, a book kept since %s has %s that it never was', async (sentAt, booksSince, absence) => {
    const { client } = open({
      [connection]: () => ({ json: { plugin: '1.0.0', booksSince } }),
      'GET wc-aftercare/v1/refunds/key-12345678': () => wpError(404, 'aftercare_unknown_key'),
      'GET wc/v3/orders/22': () => ({ json: plain }),
    });
    expect(await readEvidence(client, { ...name, sentAt })).toMatchObject({ absence });
  });
});

const refundRow = {
  id: 60,
  date_created_gmt: '2026-11-23T06:37:18',
  amount: '33.20',
  reason: `Return R-1001 [${name.key}]`,
  refunded_payment: true,
  line_items: [],
  shipping_lines: [],
  fee_lines: [],
  meta_data: [],
};

describe('without the plugin', () => {
  const shop = (refund: () => Reply, supports = ['refunds']) =>
    open({
      'GET wc/v3/orders/22': () => ({ json: plain }),
      [connection]: noPlugin,
      'GET wc/v3/payment_gateways/cod': gateway(supports),
      [marking]: () => ({ json: { id: 22 } }),
      [posting]: refund,
    });

  test('the order is marked, then asked once, with the key in the reason', async () => {
    const { client, asked, calls } = shop(() => ({ status: 201, json: { id: 60 } }));
    expect(await refundReturn(client, command)).toEqual({ ok: true, value: { refundId: '60' } });
    expect(calls().slice(-2)).toEqual([marking, posting]);
    expect(bodyOf(asked.at(-2))).toEqual({
      meta_data: [{ key: `_aftercare_asked_${name.key}`, value: 'payment-method' }],
    });
    expect(bodyOf(asked.at(-1))).toEqual({
      amount: '33.20',
      reason: `Return R-1001 [${name.key}]`,
      api_refund: true,
      api_restock: true,
      line_items: [
        { id: 1, quantity: 1, refund_total: '30.60', refund_tax: [{ id: 1, refund_total: '2.60' }] },
      ],
    });
  });

  test('a payment method that can’t is not asked, and stock goes back whole or not at all', async () => {
    const { client, asked } = shop(() => ({ json: { id: 60 } }), ['products']);
    const dispositions = [{ disposition: 'NOT_RESTOCKED' as const, quantity: 1 }];
    await refundReturn(client, { ...command, lines: command.lines.map((one) => ({ ...one, dispositions })) });
    expect(bodyOf(asked.at(-1))).toMatchObject({ api_refund: false, api_restock: false });
    expect(bodyOf(asked.at(-2)).meta_data[0].value).toBe('by-hand');
  });

  test.each([
    [
      'an error, which WooCommerce also gives after the money went',
      () => wpError(500, 'woocommerce_rest_cannot_create_order_refund'),
    ],
    ['a time-out', () => ({ throws: new DOMException('late', 'TimeoutError') })],
    ['an empty answer', () => ({ text: '' })],
  ])('%s is doubtful, and not asked again', async (_, reply) => {
    const { client, calls } = shop(reply);
    await expect(refundReturn(client, command)).rejects.toMatchObject({ doubtful: true });
    expect(calls().filter((call) => call === posting)).toHaveLength(1);
  });

  test('a mark that can’t be left is no doubt, and nothing is asked', async () => {
    const table = { 'GET wc/v3/orders/22': () => ({ json: plain }), [connection]: noPlugin };
    const failing = () => ({ status: 502, text: '<title>Bad gateway</title>' });
    const more = { 'GET wc/v3/payment_gateways/cod': gateway([]), [marking]: failing };
    const { client, calls } = open({ ...table, ...more });
    const problem = await refundReturn(client, command).catch((thrown) => thrown);
    expect(problem).toBeInstanceOf(PlatformError);
    expect(problem).toMatchObject({ doubtful: false, retryable: true });
    expect(calls()).not.toContain(posting);
  });

  test('units that are gone are refused before anything is asked', async () => {
    const units = command.lines.map((one) => ({ ...one, quantity: 3 }));
    const { client, calls } = shop(() => ({ json: { id: 60 } }));
    expect(await refundReturn(client, { ...command, lines: units })).toMatchObject({
      ok: false,
      unsent: true,
    });
    expect(calls()).not.toContain(posting);
  });

  const evidenceOf = (row: object, mark: string) => {
    const meta_data = [{ key: `_aftercare_asked_${name.key}`, value: mark }];
    const { client } = open({
      [connection]: noPlugin,
      'GET wc/v3/orders/22': () => ({ json: { ...plain, refunds: [{ id: 60 }], meta_data } }),
      'GET wc/v3/orders/22/refunds': () => ({ json: [row] }),
    });
    return readEvidence(client, name);
  };

  test('a refund the payment method paid is shown so, and one booked by hand too', async () => {
    const shown = { note: refundRow.reason, total: usd(3320) };
    const paid = await evidenceOf(refundRow, 'payment-method');
    expect(paid?.refunds).toMatchObject([{ ...shown, transactions: [{ status: 'SUCCESS' }] }]);
    const booked = await evidenceOf({ ...refundRow, refunded_payment: false }, 'by-hand');
    expect(booked?.refunds).toMatchObject([{ ...shown, transactions: [{ status: 'BY_HAND' }] }]);
  });

  test('a row left behind by a process that died over the payment is not known, and never to be paid by hand', async () => {
    const left = await evidenceOf({ ...refundRow, refunded_payment: false }, 'payment-method');
    expect(left?.refunds).toMatchObject([{ transactions: [{ status: 'UNKNOWN' }] }]);
  });

  test('its goods came back all or none, and a line that took something off the shelf is counted', async () => {
    expect(await evidenceOf(refundRow, 'payment-method')).toMatchObject({
      stock: { restocks: 'all-or-none', counted: ['1', '2'] },
    });
  });

  test('no refund with the key proves nothing, and an order that is gone is gone', async () => {
    const { client } = open({ [connection]: noPlugin, 'GET wc/v3/orders/22': () => ({ json: plain }) });
    expect(await readEvidence(client, name)).toMatchObject({ absence: 'no-proof', refunds: [] });
    const gone = () => wpError(404, 'woocommerce_rest_shop_order_invalid_id');
    expect(
      await readEvidence(open({ [connection]: noPlugin, 'GET wc/v3/orders/22': gone }).client, name),
    ).toBeNull();
  });
});
