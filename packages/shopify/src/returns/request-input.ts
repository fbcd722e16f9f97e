// How is our request for a return written in Shopify's form?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { ReturnRequest } from '@aftercare/core/platform.ts';
import type { ReasonId } from './reasons.ts';

/** Shopify takes no longer note of a shopper's. */
const LONGEST_NOTE = 300;

/** The input of `returnRequest`; fees are left out when there are none. */
export function toRequestInput(request: ReturnRequest, reasonId: ReasonId): Record<string, unknown> {
  const { orderId, marker, lines, returnShippingFee } = request;
  const amount = { amount: writeAmount(returnShippingFee), currencyCode: returnShippingFee.currency };
  return {
    orderId,
    returnLineItems: lines.map((line) => ({
      fulfillmentLineItemId: line.fulfillmentLineId,
      quantity: line.quantity,
      customerNote: markedNote(line.note, marker),
      ...present('returnReasonDefinitionId', reasonId(line.reason)),
      ...present('restockingFee', feeOf(line.restockingFeeBasisPoints)),
    })),
    ...present('returnShippingFee', returnShippingFee.minor > 0 ? { amount } : null),
  };
}

/** The shopper's words, shortened if need be, then the marker, which is never cut and always last. */
export function markedNote(note: string, marker: string): string {
  const words = note.trim().slice(0, LONGEST_NOTE - marker.length - 1);
  // A cut through an emoji would leave half a character.
  const whole = words.replace(/[\uD800-\uDBFF]$/, '');
  return whole === '' ? marker : `${whole} ${marker}`;
}

function feeOf(basisPoints: number): { percentage: number } | null {
  return basisPoints > 0 ? { percentage: basisPoints / 100 } : null;
}

function present<K extends string, V>(key: K, value: V | null): Record<K, V> | Record<string, never> {
  return value === null ? {} : ({ [key]: value } as Record<K, V>);
}
