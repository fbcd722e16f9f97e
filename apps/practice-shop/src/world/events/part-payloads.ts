// What does a webhook say of a fulfilment, a refund or a return?
import { refundTotalOf } from '../arithmetic/order-totals.ts';
import { numberOf } from '../ids.ts';
import type { Order } from '../order-types.ts';

type Body = Record<string, unknown>;

function partOf<P extends { id: string }>(parts: P[], id: string): P {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new Error(`${id} is announced but not there`);
  return part;
}

/** The body of fulfillments/create and update. */
export function writeFulfillment(order: Order, id: string): Body {
  const fulfillment = partOf(order.fulfillments, id);
  const [tracking] = fulfillment.trackingInfo;
  return {
    id: numberOf(fulfillment.id),
    admin_graphql_api_id: fulfillment.id,
    order_id: numberOf(order.id),
    name: fulfillment.name,
    status: fulfillment.status.toLowerCase(),
    created_at: fulfillment.createdAt,
    updated_at: fulfillment.updatedAt,
    shipment_status: fulfillment.events.at(-1)?.status.toLowerCase() ?? null,
    tracking_company: tracking?.company ?? null,
    tracking_number: tracking?.number ?? null,
    tracking_url: tracking?.url ?? null,
    line_items: fulfillment.fulfillmentLineItems.map((line) => ({
      id: numberOf(line.lineItemId),
      admin_graphql_api_id: line.lineItemId,
      quantity: line.quantity,
    })),
  };
}

/** The body of fulfillment_events/create. */
export function writeFulfillmentEvent(order: Order, fulfillmentId: string, eventId: string): Body {
  const event = partOf(partOf(order.fulfillments, fulfillmentId).events, eventId);
  return {
    id: numberOf(event.id),
    admin_graphql_api_id: event.id,
    fulfillment_id: numberOf(fulfillmentId),
    order_id: numberOf(order.id),
    status: event.status.toLowerCase(),
    message: event.message,
    happened_at: event.happenedAt,
    city: event.city,
    country: event.country,
    created_at: event.createdAt,
  };
}

/** The body of refunds/create. */
export function writeRefund(order: Order, id: string): Body {
  const refund = partOf(order.refunds, id);
  return {
    id: numberOf(refund.id),
    admin_graphql_api_id: refund.id,
    order_id: numberOf(order.id),
    created_at: refund.createdAt,
    note: refund.note,
    total: refundTotalOf(order, id).shopMoney.amount,
    return: refund.returnId && { id: numberOf(refund.returnId), admin_graphql_api_id: refund.returnId },
    refund_line_items: refund.refundLineItems.map((line) => ({
      id: numberOf(line.id),
      line_item_id: numberOf(line.lineItemId),
      quantity: line.quantity,
      restock_type: line.restockType.toLowerCase(),
      subtotal: line.subtotalSet.shopMoney.amount,
      total_tax: line.totalTaxSet.shopMoney.amount,
    })),
    transactions: order.transactions
      .filter((each) => each.refundId === id)
      .map((each) => ({
        id: numberOf(each.id),
        admin_graphql_api_id: each.id,
        kind: each.kind.toLowerCase(),
        status: each.status.toLowerCase(),
        amount: each.amountSet.presentmentMoney.amount,
        currency: each.amountSet.presentmentMoney.currencyCode,
        parent_id: each.parentId && numberOf(each.parentId),
      })),
  };
}

/** The body of returns/request, approve, decline, process … */
export function writeReturn(order: Order, id: string): Body {
  const found = partOf(order.returns, id);
  return {
    id: numberOf(found.id),
    admin_graphql_api_id: found.id,
    name: found.name,
    status: found.status.toLowerCase(),
    order_id: numberOf(order.id),
    order: { id: numberOf(order.id), admin_graphql_api_id: order.id },
    total_return_line_items: found.returnLineItems.length,
    decline: found.decline,
    return_line_items: found.returnLineItems.map((line) => ({
      id: numberOf(line.id),
      admin_graphql_api_id: line.id,
      quantity: line.quantity,
      return_reason: line.returnReason.toLowerCase(),
      return_reason_note: line.returnReasonNote,
      customer_note: line.customerNote,
      fulfillment_line_item: {
        id: numberOf(line.fulfillmentLineItemId),
        line_item: { id: numberOf(line.lineItemId) },
      },
    })),
  };
}
