// What does Shopify show of a return's money, whatever it answered before?

import { returnStatusSchema } from '@aftercare/core/order/order.ts';
import type { ReturnEvidence } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { moneyBag } from '../answers/money.ts';
import { transactionStatus } from '../answers/movement.ts';
import { returnLineAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import { RETURN_LINE_PAGES } from '../operations/order-pages.ts';
import { EVIDENCE_REFUND_PAGES, EVIDENCE_TRANSACTION_PAGES, READ_EVIDENCE } from '../operations/returns.ts';
import { drain } from '../read/pages.ts';
import { inOrder } from '../read/parts.ts';

const transaction = z.object({ status: transactionStatus, amountSet: moneyBag });
const refund = z.object({
  id: z.string(),
  note: z.string().nullable(),
  totalRefundedSet: moneyBag,
  transactions: connection(transaction),
});
const shape = z.object({
  return: z
    .object({
      id: z.string(),
      status: returnStatusSchema,
      returnLineItems: connection(returnLineAnswer),
      refunds: connection(refund),
    })
    .nullable(),
});

/** Quantities, refunds and their payments, in the shopper's currency; null when the return is gone. */
export async function readEvidence(client: ShopifyClient, id: string): Promise<ReturnEvidence | null> {
  const answer = await client.query({ document: READ_EVIDENCE, variables: { id }, shape });
  if (answer.return === null) return null;
  const { status, returnLineItems, refunds } = answer.return;
  const lines = { id, pages: RETURN_LINE_PAGES, node: returnLineAnswer, first: returnLineItems };
  const all = await drain(client, { id, pages: EVIDENCE_REFUND_PAGES, node: refund, first: refunds });
  return {
    status,
    absence: 'units',
    stock: { restocks: 'each', counted: null },
    lines: (await drain(client, lines)).map((line) => ({
      platformLineId: line.id,
      quantity: line.quantity,
      processableQuantity: line.processableQuantity,
      refundableQuantity: line.refundableQuantity,
      refundedQuantity: line.refundedQuantity,
    })),
    refunds: await inOrder(all, (each) => completeRefund(client, each)),
  };
}

async function completeRefund(
  client: ShopifyClient,
  { id, note, totalRefundedSet, transactions }: z.infer<typeof refund>,
): Promise<ReturnEvidence['refunds'][number]> {
  const query = { id, pages: EVIDENCE_TRANSACTION_PAGES, node: transaction, first: transactions };
  return {
    id,
    note,
    total: totalRefundedSet.presentment,
    transactions: (await drain(client, query)).map((each) => ({
      status: each.status,
      amount: each.amountSet.presentment,
    })),
  };
}
