// How does money go back where our plugin is not? Once, by WooCommerce's own API, with a mark left before.
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { RefundCommand, RefundOutcome } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { OrderAnswer } from '../answers/order.ts';
import { id } from '../answers/values.ts';
import { isDenial, type WooClient } from '../client/client.ts';
import { askedMethod, markKey, markOf } from '../translate/refund-status.ts';
import type { SplitLine } from './split.ts';

/** Whether this order was ever asked for it by WooCommerce's own API: then the plugin's book proves nothing of it. */
export function isMarked(order: Pick<OrderAnswer, 'meta_data'>, key: string): boolean {
  return markOf(order, key) !== undefined;
}

/** Marks the order, then asks for the refund; WooCommerce would do it again for every time it is asked. */
export async function refundPlainly(
  client: WooClient,
  command: RefundCommand,
  { order, lines }: { order: OrderAnswer; lines: readonly SplitLine[] },
): Promise<RefundOutcome> {
  const byMethod = command.amount.minor > 0 && (await canPayBack(client, order));
  const marked = await mark(client, command, byMethod);
  if (isDenial(marked)) return { ok: false, reasons: [marked.message], unsent: true };
  const answer = await client.act({
    method: 'POST',
    path: `wc/v3/orders/${order.id}/refunds`,
    body: bodyOf(command, lines, byMethod),
    shape: z.object({ id }),
    sendBy: command.sendBy,
  });
  // Such a no comes before WooCommerce begins; one that comes after is a 500, and thrown as doubtful.
  if (isDenial(answer)) return { ok: false, reasons: [answer.message], unsent: true };
  return { ok: true, value: { refundId: answer.id } };
}

/** The refund's key, on the order: from here on somebody may have been asked. */
function mark(client: WooClient, { orderId, key, sendBy }: RefundCommand, byMethod: boolean) {
  return client.act({
    method: 'PUT',
    path: `wc/v3/orders/${orderId}`,
    query: { _fields: 'id' },
    body: { meta_data: [{ key: `${markKey}${key}`, value: byMethod ? askedMethod : 'by-hand' }] },
    shape: z.object({ id }),
    sendBy,
    isHarmless: true,
  });
}

const gateway = z.object({ method_supports: z.array(z.string()).catch([]) });

/** Asked of a method that can't, WooCommerce would take the whole refund back. */
async function canPayBack(client: WooClient, { payment_method }: OrderAnswer): Promise<boolean> {
  if (!payment_method) return false;
  const path = `wc/v3/payment_gateways/${encodeURIComponent(payment_method)}`;
  return (await client.find({ path, shape: gateway }))?.method_supports.includes('refunds') ?? false;
}

function bodyOf(command: RefundCommand, lines: readonly SplitLine[], byMethod: boolean) {
  return {
    amount: writeAmount(command.amount),
    reason: `Return ${command.rmaNumber} [${command.key}]`,
    api_refund: byMethod,
    // All units or none: WooCommerce's own API knows no line by line.
    api_restock: lines.every((line) => line.restock === line.quantity),
    line_items: lines.map((line) => ({
      id: Number(line.lineId),
      quantity: line.quantity,
      refund_total: writeAmount(line.net),
      refund_tax: line.taxes.map((tax) => ({
        id: Number(tax.rateId),
        refund_total: writeAmount(tax.amount),
      })),
    })),
  };
}
