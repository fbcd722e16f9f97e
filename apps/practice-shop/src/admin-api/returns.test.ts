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

test('a return lives from the wish over approval and processing with its refund to its close', async () => {
  const returnId = await request(2);
  expect(await lineOf(returnId)).toMatchObject({
    processableQuantity: 0,
    quantity: 2,
    refundableQuantity: 0,
  });
  const approved = await api.ask(
    'mutation($i:ReturnApproveRequestInput!){returnApproveRequest(input:$i){return{status} userErrors{message}}}',
    { i: { id: returnId } },
  );
  expect(approved.json.data.returnApproveRequest).toEqual({ return: { status: 'OPEN' }, userErrors: [] });
  const line = await lineOf(returnId);
  expect(line).toMatchObject({ processableQuantity: 2, unprocessedQuantity: 2, refundableQuantity: 2 });

  const suggestion = await suggest(returnId, line.id, 2);
  const processed = await process(returnId, line.id, 2, suggestion);
  expect(processed.userErrors).toEqual([]);
  expect(processed.return.refunds.nodes).toMatchObject([{ note: 'intent 7' }]);
  expect(await lineOf(returnId)).toMatchObject({
    processableQuantity: 0,
    processedQuantity: 2,
    refundedQuantity: 2,
  });

  const closed = await api.ask(
    'mutation($id:ID!){returnClose(id:$id){return{status closedAt} userErrors{message}}}',
    {
      id: returnId,
    },
  );
  expect(closed.json.data.returnClose.return.status).toBe('CLOSED');
  const refunds = api.world.ledger.movements().filter((each) => each.kind === 'refund');
  expect(refunds).toMatchObject([{ order: order.name, outcome: 'done', key: null }]);
  expect(Number(refunds[0]?.amount)).toBe(Number(suggestion.amount));
});

test('a unit that a return already asks for cannot be asked for a second time', async () => {
  await request(3);
  const again = await ask(1);
  expect(again.return).toBeNull();
  expect(again.userErrors[0].field).toEqual(['input', 'returnLineItems', '0', 'quantity']);
});

test('processing more than is left is refused, and the refused money stands in the ledger', async () => {
  const { returnId, lineId } = await openReturn(2);
  const money = await suggest(returnId, lineId, 2);
  const tooMany = await process(returnId, lineId, 3, money);
  expect(tooMany.return).toBeNull();
  expect(tooMany.userErrors).not.toEqual([]);
  expect(api.world.ledger.movements().at(-1)).toMatchObject({ kind: 'refund', outcome: 'refused' });
});

test('the same processing sent twice moves money once, for nothing processable is left', async () => {
  const { returnId, lineId } = await openReturn(2);
  const money = await suggest(returnId, lineId, 2);
  await process(returnId, lineId, 2, money);
  const second = await process(returnId, lineId, 2, money);
  expect(second.userErrors).not.toEqual([]);
  const done = api.world.ledger
    .movements()
    .filter((each) => each.kind === 'refund' && each.outcome === 'done');
  expect(done).toHaveLength(1);
});

test('with the over-refund check switched off the same processing moves money twice', async () => {
  api.world.faults.set({ name: 'over-refund-check-off' });
  const { returnId, lineId } = await openReturn(2);
  const money = await suggest(returnId, lineId, 2);
  await process(returnId, lineId, 2, money);
  await process(returnId, lineId, 2, money);
  const done = api.world.ledger
    .movements()
    .filter((each) => each.kind === 'refund' && each.outcome === 'done');
  expect(done).toHaveLength(2);
});

test("an amount in another currency than the order's is refused", async () => {
  const { returnId, lineId } = await openReturn(1);
  const refused = await process(returnId, lineId, 1, { amount: '1.00', currencyCode: 'SEK' });
  expect(refused.userErrors).not.toEqual([]);
  expect(
    api.world.ledger.movements().filter((each) => each.outcome === 'done' && each.kind === 'refund'),
  ).toEqual([]);
});

test('a declined return frees its units and says why it was declined', async () => {
  const id = await request(3);
  const declined = await api.ask(
    `mutation($i:ReturnDeclineRequestInput!){returnDeclineRequest(input:$i){return{status decline{reason note}} userErrors{message}}}`,
    { i: { id, declineReason: 'FINAL_SALE', declineNote: 'Sold as final' } },
  );
  expect(declined.json.data.returnDeclineRequest.return).toEqual({
    status: 'DECLINED',
    decline: { reason: 'FINAL_SALE', note: 'Sold as final' },
  });
  expect((await ask(3)).userErrors).toEqual([]);
});

test('the way back is told line by line, with its label and each disposition', async () => {
  const { returnId } = await openReturn(2);
  const asked = await api.ask(
    `query($id:ID!){return(id:$id){reverseFulfillmentOrders(first:1){nodes{id lineItems(first:5){nodes{id totalQuantity}}}}}}`,
    { id: returnId },
  );
  const [rfo] = asked.json.data.return.reverseFulfillmentOrders.nodes;
  const sent = await api.ask(
    `mutation($r:ID!,$t:ReverseDeliveryTrackingInput,$l:ReverseDeliveryLabelInput){reverseDeliveryCreateWithShipping(reverseFulfillmentOrderId:$r,reverseDeliveryLineItems:[],trackingInput:$t,labelInput:$l){reverseDelivery{deliverable{...on ReverseDeliveryShippingDeliverable{tracking{number} label{publicFileUrl}}}} userErrors{message}}}`,
    { r: rfo.id, t: { number: 'RX1' }, l: { fileUrl: 'https://labels.example/1.pdf' } },
  );
  expect(sent.json.data.reverseDeliveryCreateWithShipping.reverseDelivery.deliverable).toEqual({
    tracking: { number: 'RX1' },
    label: { publicFileUrl: 'https://labels.example/1.pdf' },
  });
  const input = {
    reverseFulfillmentOrderLineItemId: rfo.lineItems.nodes[0].id,
    quantity: 1,
    dispositionType: 'RESTOCKED',
  };
  const disposed = await api.ask(
    `mutation($d:[ReverseFulfillmentOrderDisposeInput!]!){reverseFulfillmentOrderDispose(dispositionInputs:$d){reverseFulfillmentOrderLineItems{dispositions{type quantity}} userErrors{message}}}`,
    { d: [{ ...input, locationId: api.shop.info.locationId }] },
  );
  expect(disposed.json.data.reverseFulfillmentOrderDispose.reverseFulfillmentOrderLineItems).toEqual([
    { dispositions: [{ type: 'RESTOCKED', quantity: 1 }] },
  ]);
});

async function ask(quantity: number) {
  const fulfillmentLineItemId = order.fulfillments[0]?.fulfillmentLineItems[0]?.id;
  const i = {
    orderId: order.id,
    returnLineItems: [{ fulfillmentLineItemId, quantity, returnReason: 'UNWANTED' }],
  };
  const reply = await api.ask(
    'mutation($i:ReturnRequestInput!){returnRequest(input:$i){return{id status} userErrors{field message code}}}',
    { i },
  );
  return reply.json.data.returnRequest;
}

async function request(quantity: number): Promise<string> {
  const asked = await ask(quantity);
  expect(asked).toMatchObject({ return: { status: 'REQUESTED' }, userErrors: [] });
  return asked.return.id;
}

async function openReturn(quantity: number): Promise<{ returnId: string; lineId: string }> {
  const returnId = await request(quantity);
  await api.ask(
    'mutation($i:ReturnApproveRequestInput!){returnApproveRequest(input:$i){userErrors{message}}}',
    {
      i: { id: returnId },
    },
  );
  return { returnId, lineId: (await lineOf(returnId)).id };
}

async function lineOf(returnId: string) {
  const reply = await api.ask(
    `query($id:ID!){return(id:$id){returnLineItems(first:5){nodes{id quantity processableQuantity processedQuantity unprocessedQuantity refundableQuantity refundedQuantity}}}}`,
    { id: returnId },
  );
  return reply.json.data.return.returnLineItems.nodes[0];
}

type Sum = { amount: string; currencyCode: string };

async function suggest(id: string, lineId: string, quantity: number): Promise<Sum> {
  const reply = await api.ask(
    `query($id:ID!,$r:[SuggestedOutcomeReturnLineItemInput!]!){return(id:$id){suggestedFinancialOutcome(returnLineItems:$r,exchangeLineItems:[]){financialTransfer{...on RefundReturnOutcome{amount{presentmentMoney{amount currencyCode}}}}}}}`,
    { id, r: [{ id: lineId, quantity }] },
  );
  return reply.json.data.return.suggestedFinancialOutcome.financialTransfer.amount.presentmentMoney;
}

async function process(returnId: string, id: string, quantity: number, transactionAmount: Sum) {
  const parentId = order.transactions[0]?.id;
  const reply = await api.ask(
    `mutation($i:ReturnProcessInput!){returnProcess(input:$i){return{status refunds(first:5){nodes{id note}}} userErrors{field message code}}}`,
    {
      i: {
        returnId,
        note: 'intent 7',
        returnLineItems: [{ id, quantity }],
        financialTransfer: { issueRefund: { orderTransactions: [{ parentId, transactionAmount }] } },
      },
    },
  );
  return reply.json.data.returnProcess;
}
