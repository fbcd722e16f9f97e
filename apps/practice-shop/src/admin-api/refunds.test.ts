import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Order } from '../world/order-types.ts';
import { deliveredOrder } from '../world/testing/small-world.ts';
import { startTestApi, type TestApi } from './testing/api.ts';

let api: TestApi;
let order: Order;
beforeEach(async () => {
  api = await startTestApi();
  order = deliveredOrder(api);
});
afterEach(() => api.close());

test('a refund without @idempotent is a top-level error and moves nothing', async () => {
  const reply = await api.ask(
    'mutation($i:RefundInput!){refundCreate(input:$i){refund{id} userErrors{message}}}',
    { i: inputOf('5.00') },
  );
  expect(reply.status).toBe(200);
  expect(reply.json.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  expect(reply.json.data).toEqual({ refundCreate: null });
  expect(refunds()).toEqual([]);
});

test('a key of blanks is no key', async () => {
  const { json } = await refund('  ', '5.00');
  expect(json.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
});

test('the same key gives the first refund again, and the ledger notes the repetition', async () => {
  const first = await refund('key-1', '5.00');
  const second = await refund('key-1', '5.00');
  expect(first.json.data.refundCreate).toMatchObject({
    order: { id: order.id, totalRefundedSet: { shopMoney: { amount: '5.0' } } },
    userErrors: [],
  });
  expect(second.json.data).toEqual(first.json.data);
  expect(refunds().map((each) => [each.outcome, each.key, each.amount])).toEqual([
    ['done', 'key-1', '5.00'],
    ['repeated', 'key-1', '5.00'],
  ]);
});

test('the same key with another input is refused', async () => {
  await refund('key-1', '5.00');
  const other = await refund('key-1', '6.00');
  expect(other.json.data.refundCreate.refund).toBeNull();
  expect(other.json.data.refundCreate.userErrors[0].message).toMatch(/same idempotency key/);
  expect(refunds().map((each) => each.outcome)).toEqual(['done', 'refused']);
});

test('a key that led to a refusal may be used again', async () => {
  const refused = await refund('key-1', '9999.00');
  expect(refused.json.data.refundCreate.userErrors).not.toEqual([]);
  const again = await refund('key-1', '5.00');
  expect(again.json.data.refundCreate.userErrors).toEqual([]);
});

test('another key is another refund', async () => {
  await refund('key-1', '5.00');
  await refund('key-2', '5.00');
  expect(refunds().filter((each) => each.outcome === 'done')).toHaveLength(2);
});

test('no other mutation honours a key: store credit is given twice', async () => {
  const credit = () =>
    api.ask(
      `mutation($id:ID!,$c:StoreCreditAccountCreditInput!){storeCreditAccountCredit(id:$id,creditInput:$c) @idempotent(key:"same"){storeCreditAccountTransaction{amount{amount} account{balance{amount}}} userErrors{message code}}}`,
      { id: order.customerId, c: { creditAmount: { amount: '10.00', currencyCode: 'EUR' } } },
    );
  await credit();
  const { json } = await credit();
  expect(json.data.storeCreditAccountCredit).toEqual({
    storeCreditAccountTransaction: { amount: { amount: '10.0' }, account: { balance: { amount: '20.0' } } },
    userErrors: [],
  });
});

test('an order that was sent cannot be cancelled, and the reason says so', async () => {
  const { json } = await api.ask(
    `mutation($o:ID!){orderCancel(orderId:$o,reason:CUSTOMER,restock:true,refundMethod:{originalPaymentMethodsRefund:true}){job{id done} orderCancelUserErrors{message code} userErrors{message}}}`,
    { o: order.id },
  );
  expect(json.data.orderCancel.job).toBeNull();
  expect(json.data.orderCancel.orderCancelUserErrors[0].message).toMatch(/fulfilled/);
});

test('a gift card tells its code once and shows only its end afterwards', async () => {
  const { json } = await api.ask(
    `mutation($i:GiftCardCreateInput!){giftCardCreate(input:$i){giftCard{lastCharacters maskedCode balance{amount}} giftCardCode userErrors{message}}}`,
    { i: { initialAmount: { amount: '25.00', currencyCode: 'EUR' } } },
  );
  const { giftCard, giftCardCode } = json.data.giftCardCreate;
  expect(giftCard.balance.amount).toBe('25.0');
  expect(giftCardCode.endsWith(giftCard.lastCharacters)).toBe(true);
  expect(giftCard.maskedCode).not.toContain(giftCardCode);
});

const refunds = () => api.world.ledger.movements().filter((each) => each.kind === 'refund');

function inputOf(amount: string) {
  const [payment] = order.transactions;
  const transaction = {
    orderId: order.id,
    parentId: payment?.id,
    amount,
    kind: 'REFUND',
    gateway: payment?.gateway,
  };
  return { orderId: order.id, note: 'Goodwill', transactions: [transaction] };
}

function refund(key: string, amount: string) {
  return api.ask(
    `mutation($i:RefundInput!,$k:String!){refundCreate(input:$i) @idempotent(key:$k){refund{id totalRefundedSet{shopMoney{amount}}} order{id totalRefundedSet{shopMoney{amount}}} userErrors{field message}}}`,
    { i: inputOf(amount), k: key },
  );
}
