// How is a pattern of an order paid and delivered without touching ledger or journal?
import { totalOf } from '../arithmetic/order-totals.ts';
import { nextChildId } from '../ids.ts';
import type { Order } from '../order-types.ts';

/** Adds the payment of the whole. */
export function paidAs(draft: Order, at: string): void {
  draft.transactions.push({
    id: nextChildId(draft, 'OrderTransaction'),
    kind: 'SALE',
    status: 'SUCCESS',
    settlesAs: null,
    gateway: 'practice_pay',
    formattedGateway: 'Practice Pay',
    amountSet: totalOf(draft),
    parentId: null,
    refundId: null,
    giftCardId: null,
    createdAt: at,
    processedAt: at,
    errorCode: null,
    test: false,
  });
}

/** Adds one parcel with everything, sent and there. */
export function deliveredAs(draft: Order, at: { sent: string; there: string }): void {
  draft.fulfillments.push({
    id: nextChildId(draft, 'Fulfillment'),
    name: `${draft.name}-F1`,
    status: 'SUCCESS',
    createdAt: at.sent,
    updatedAt: at.there,
    deliveredAt: at.there,
    inTransitAt: at.sent,
    estimatedDeliveryAt: null,
    trackingInfo: [{ company: 'Practice Post', number: `PP${draft.number}1`, url: null }],
    events: [
      {
        id: nextChildId(draft, 'FulfillmentEvent'),
        status: 'DELIVERED',
        happenedAt: at.there,
        createdAt: at.there,
        message: 'Handed to the recipient',
        city: null,
        country: null,
        estimatedDeliveryAt: null,
      },
    ],
    fulfillmentLineItems: draft.lineItems.map((line) => ({
      id: nextChildId(draft, 'FulfillmentLineItem'),
      lineItemId: line.id,
      quantity: line.quantity,
    })),
  });
}
