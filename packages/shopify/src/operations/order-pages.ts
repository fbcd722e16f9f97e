// How is the rest of a long connection read? One document a connection, all of one form.
import {
  FULFILLMENT_LINE,
  LINE,
  ORDER_ADJUSTMENT,
  PAGE_INFO,
  REFUND_LINE,
  REFUND_SHIPPING_LINE,
  RETURN,
  RETURN_LINE,
  SHIPPING_LINE,
} from './selections.ts';

/** A connection of an object, and how its next page is asked for. */
export interface PageQuery {
  readonly field: string;
  readonly document: string;
}

function pages(type: string, field: string, size: number, selection: string): PageQuery {
  const document = /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) {
    ... on ${type} { ${field}(first: ${size}, after: $after) { ${PAGE_INFO} nodes { ${selection} } } }
  }
}`;
  return { field, document };
}

export const LINE_PAGES = pages('Order', 'lineItems', 40, LINE);
export const SHIPPING_LINE_PAGES = pages('Order', 'shippingLines', 40, SHIPPING_LINE);
export const RETURN_PAGES = pages(
  'Order',
  'returns',
  15,
  `${RETURN} returnLineItems(first: 10) { ${PAGE_INFO} nodes { ${RETURN_LINE} } }`,
);
export const FULFILLMENT_LINE_PAGES = pages('Fulfillment', 'fulfillmentLineItems', 200, FULFILLMENT_LINE);
export const REFUND_LINE_PAGES = pages('Refund', 'refundLineItems', 80, REFUND_LINE);
export const ORDER_ADJUSTMENT_PAGES = pages('Refund', 'orderAdjustments', 80, ORDER_ADJUSTMENT);
export const REFUND_SHIPPING_LINE_PAGES = pages('Refund', 'refundShippingLines', 80, REFUND_SHIPPING_LINE);
export const REFUND_TRANSACTION_PAGES = pages('Refund', 'transactions', 200, 'id');
export const RETURN_LINE_PAGES = pages('Return', 'returnLineItems', 100, RETURN_LINE);
