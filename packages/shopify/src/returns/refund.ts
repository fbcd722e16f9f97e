// How does the money of a return go back? Once, by `returnProcess`, with the intent's key in the note.
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { type PlatformAnswer, PlatformError, type RefundCommand } from '@aftercare/core/platform.ts';
import { spreadOverPayments } from '@aftercare/core/returns/transfer.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { answerOf, userErrors } from '../client/user-errors.ts';
import { PROCESS_RETURN } from '../operations/returns.ts';
import { readOrder } from '../read/order.ts';
import { planDispositions } from './dispositions.ts';
import { readReverseGoods } from './reverse-goods.ts';

const shape = z.object({
  answer: z
    .object({
      return: z
        .object({
          refunds: z.object({ nodes: z.array(z.object({ id: z.string(), note: z.string().nullable() })) }),
        })
        .nullable(),
      userErrors,
    })
    .nullable(),
});

type Refunded = PlatformAnswer<{ refundId: string | null }>;

/** Processes the lines and moves `amount`, of nothing only the lines. */
export async function refundReturn(client: ShopifyClient, command: RefundCommand): Promise<Refunded> {
  const transfer = await planTransfer(client, command);
  if (!transfer.ok) return transfer;
  const goods = await readReverseGoods(client, command);
  // Reads lag: what isn't shown may come yet, so its absence refuses nothing.
  if (goods === null) throw new PlatformError('Shopify does not show the return', notSent);
  const input = {
    returnId: command.platformReturnId,
    note: `Aftercare ${command.key}`,
    notifyCustomer: false,
    returnLineItems: planDispositions(command, goods),
    ...transfer.value,
  };
  const { answer } = await client.mutate({
    document: PROCESS_RETURN,
    variables: { input },
    shape,
    sendBy: command.sendBy,
  });
  const answered = answerOf(answer?.return ?? null, answer?.userErrors ?? []);
  if (!answered.ok) return answered;
  const refund = answered.value.refunds.nodes.find((node) => node.note?.includes(command.key));
  return { ok: true, value: { refundId: refund?.id ?? null } };
}

type Transfer = PlatformAnswer<{ financialTransfer?: unknown }>;

// Read fresh: what a payment can still give back may have changed since the mirror's last look.
async function planTransfer(client: ShopifyClient, { amount, orderId }: RefundCommand): Promise<Transfer> {
  if (amount.minor === 0) return { ok: true, value: {} };
  const order = await readOrder(client, orderId);
  if (order === null) throw new PlatformError('Shopify does not show the order of the return', notSent);
  const spread = spreadOverPayments(amount, order.transactions);
  if (!spread.ok) return { ok: false, reasons: [...spread.reasons] };
  const orderTransactions = spread.parts.map((part) => ({
    parentId: part.transactionId,
    transactionAmount: { amount: writeAmount(part.amount), currencyCode: part.amount.currency },
  }));
  return { ok: true, value: { financialTransfer: { issueRefund: { orderTransactions } } } };
}

const notSent = { retryable: true, doubtful: false };
