// How does the money of a return go back? Once, by `returnProcess`, with the intent's key in the note.
import { tell } from '@aftercare/core/details/tell.ts';
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { PlatformError, type RefundOutcome } from '@aftercare/core/platform.ts';
import type { ReasonCode } from '@aftercare/core/returns/reasons.ts';
import { spreadOverPayments } from '@aftercare/core/returns/transfer.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { answerOf, userErrors } from '../client/user-errors.ts';
import { PROCESS_RETURN } from '../operations/returns.ts';
import { readOrder } from '../read/order.ts';
import type { ReturnRefund } from './command.ts';
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

/** Processes the lines and moves `amount`, of nothing only the lines. */
export async function refundReturn(client: ShopifyClient, command: ReturnRefund): Promise<RefundOutcome> {
  const transfer = await planTransfer(client, command);
  if (!transfer.ok) return { ...transfer, unsent: true };
  const goods = await readReverseGoods(client, command);
  // Reads lag: what isn't shown may come yet, so its absence refuses nothing.
  if (goods === null) throw new PlatformError(tell('RETURN_NOT_SHOWN', {}), notSent);
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
  if (!answered.ok) return { ...answered, unsent: false };
  const refund = answered.value.refunds.nodes.find((node) => node.note?.includes(command.key));
  return { ok: true, value: { refundId: refund?.id ?? null } };
}

type Transfer = { ok: true; value: { financialTransfer?: unknown } } | { ok: false; reasons: ReasonCode[] };

// Read fresh: what the order can still give back may have changed since the mirror's last look.
async function planTransfer(client: ShopifyClient, command: ReturnRefund): Promise<Transfer> {
  const { amount, orderId } = command;
  if (amount.minor === 0) return { ok: true, value: {} };
  const order = await readOrder(client, orderId);
  if (order === null) throw new PlatformError(tell('OLD_ORDER_NOT_SHOWN', { days: 60 }), notSent);
  const objection = objectionTo(command, order);
  if (objection !== null) return { ok: false, reasons: [objection] };
  const spread = spreadOverPayments(amount, order.transactions);
  if (!spread.ok) return { ok: false, reasons: [...spread.reasons] };
  const orderTransactions = spread.parts.map((part) => ({
    parentId: part.transactionId,
    transactionAmount: { amount: writeAmount(part.amount), currencyCode: part.amount.currency },
  }));
  return { ok: true, value: { financialTransfer: { issueRefund: { orderTransactions } } } };
}

// Shopify checks a return's own units alone: those refunded on the order since, without the return, it pays again.
function objectionTo({ platformReturnId, lines }: ReturnRefund, order: Order): ReasonCode | null {
  const theirs = order.returns.find((each) => each.id === platformReturnId);
  if (theirs === undefined) throw new PlatformError(tell('RETURN_NOT_SHOWN', {}), notSent);
  // A canceled return never opens again, so not even a reading that lags can be wrong about it.
  if (theirs.status === 'CANCELED') return 'ENDED_ON_PLATFORM';
  const asked = new Map<string, number>();
  for (const { platformLineId, quantity } of lines) {
    const lineId = theirs.lines.find((each) => each.id === platformLineId)?.lineId;
    if (lineId === undefined) throw new PlatformError(tell('RETURN_LINE_NOT_SHOWN', {}), notSent);
    asked.set(lineId, (asked.get(lineId) ?? 0) + quantity);
  }
  const hasAll = order.lines.every((line) => (asked.get(line.id) ?? 0) <= line.refundableQuantity);
  return hasAll ? null : 'REFUNDED_OUTSIDE';
}

const notSent = { retryable: true, doubtful: false };
