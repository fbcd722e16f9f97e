// How does Shopify's return become ours, and how do reasons go both ways?
import type { PlatformReturn } from '@aftercare/core/order/order.ts';
import { type ReturnReason, returnReasonSchema } from '@aftercare/core/returns/return.ts';
import type { ReturnHead, ReturnLineAnswer } from '../answers/return.ts';

/** A return with its lines; goods that Shopify itself could not match to the order are left out. */
export function toReturn(head: ReturnHead, lines: readonly ReturnLineAnswer[]): PlatformReturn {
  return {
    id: head.id,
    name: head.name,
    status: head.status,
    createdAt: head.createdAt,
    decline: head.decline,
    lines: lines.flatMap((line) => toReturnLine(line)),
    returnShippingFees: head.returnShippingFees.map((fee) => fee.amountSet),
  };
}

function toReturnLine(line: ReturnLineAnswer): PlatformReturn['lines'] {
  if (line.fulfillmentLineItem === undefined) return [];
  return [
    {
      id: line.id,
      fulfillmentLineId: line.fulfillmentLineItem.id,
      lineId: line.fulfillmentLineItem.lineItem.id,
      quantity: line.quantity,
      processedQuantity: line.processedQuantity,
      refundedQuantity: line.refundedQuantity,
      reason: toReason(line.returnReasonDefinition?.handle ?? line.returnReason),
      note: line.customerNote || line.returnReasonNote || null,
      restockingFee: line.restockingFee?.amountSet ?? null,
    },
  ];
}

/** "size-too-small" → SIZE_TOO_SMALL; reasons of a shop's own are OTHER. */
export function toReason(handle: string): ReturnReason {
  const word = handle.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  return returnReasonSchema.safeParse(word).data ?? 'OTHER';
}
