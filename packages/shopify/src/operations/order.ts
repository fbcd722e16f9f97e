// Which queries read an order whole, however long? Sizes keep each under Shopify's 1,000 points.
import {
  FULFILLMENT,
  FULFILLMENT_LINE,
  LINE,
  ORDER,
  ORDER_ADJUSTMENT,
  PAGE_INFO,
  REFUND,
  REFUND_LINE,
  REFUND_SHIPPING_LINE,
  RETURN,
  RETURN_LINE,
  SHIPPING_LINE,
  TRANSACTION,
} from './selections.ts';

/** How many entries the first query takes of lists that have no cursor; more are read by id. */
export const FIRST_FULFILLMENTS = 5;
export const FIRST_TRANSACTIONS = 10;
export const FIRST_REFUNDS = 50;
/** No list of Shopify's gives more: https://shopify.dev/docs/api/usage/limits */
export const LIST_LIMIT = 250;
/** Objects one query reads by id. */
export const FULFILLMENTS_A_QUERY = 30;
export const REFUNDS_A_QUERY = 12;
export const TRANSACTIONS_A_QUERY = 80;
export const EXISTING_A_QUERY = 100;

const fulfillmentLines = (size: number) =>
  `fulfillmentLineItems(first: ${size}) { ${PAGE_INFO} nodes { ${FULFILLMENT_LINE} } }`;
const returnLines = (size: number) =>
  `returnLineItems(first: ${size}) { ${PAGE_INFO} nodes { ${RETURN_LINE} } }`;

const WHOLE_ORDER = /* GraphQL */ `
  ${ORDER}
  lineItems(first: 7) { ${PAGE_INFO} nodes { ${LINE} } }
  shippingLines(first: 2) { ${PAGE_INFO} nodes { ${SHIPPING_LINE} } }
  fulfillments(first: ${FIRST_FULFILLMENTS}) { ${FULFILLMENT} ${fulfillmentLines(7)} }
  refunds(first: ${FIRST_REFUNDS}) { id }
  returns(first: 2) { ${PAGE_INFO} nodes { ${RETURN} ${returnLines(4)} } }
  transactions(first: ${FIRST_TRANSACTIONS}) { ${TRANSACTION} }`;

/**
 * Pages hold what most orders have, since their size is paid for before it is known: some 80 points asked, half of
 * them given back. A longer order costs further pages.
 */
export const READ_ORDER = /* GraphQL */ `
query ReadOrder($id: ID!) { order(id: $id) { ${WHOLE_ORDER} } }`;

/** Every entry of an order's lists, when there are more than the first query took. */
export const LIST_ORDER_PARTS = /* GraphQL */ `
query ListOrderParts($id: ID!) {
  order(id: $id) {
    fulfillments(first: ${LIST_LIMIT}) { id }
    refunds(first: ${LIST_LIMIT}) { id }
    transactions(first: ${LIST_LIMIT}) { id }
  }
}`;

export const READ_FULFILLMENTS = /* GraphQL */ `
query ReadFulfillments($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Fulfillment { ${FULFILLMENT} ${fulfillmentLines(10)} } }
}`;

export const READ_REFUNDS = /* GraphQL */ `
query ReadRefunds($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Refund {
      ${REFUND}
      refundLineItems(first: 4) { ${PAGE_INFO} nodes { ${REFUND_LINE} } }
      refundShippingLines(first: 1) { ${PAGE_INFO} nodes { ${REFUND_SHIPPING_LINE} } }
      orderAdjustments(first: 2) { ${PAGE_INFO} nodes { ${ORDER_ADJUSTMENT} } }
      transactions(first: 2) { ${PAGE_INFO} nodes { id } }
    }
  }
}`;

export const READ_TRANSACTIONS = /* GraphQL */ `
query ReadTransactions($ids: [ID!]!) {
  nodes(ids: $ids) { ... on OrderTransaction { ${TRANSACTION} } }
}`;

/** Whether orders are there, and with which refunds. */
export const READ_EXISTING = /* GraphQL */ `
query ReadExisting($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Order { id refunds(first: ${LIST_LIMIT}) { id } } }
}`;

/** A page of whole orders costs a fifth of what they would cost one by one. */
export const LIST_UPDATED_ORDERS = /* GraphQL */ `
query ListUpdatedOrders($search: String!, $after: String) {
  orders(first: 25, after: $after, query: $search, sortKey: UPDATED_AT) { ${PAGE_INFO} nodes { ${WHOLE_ORDER} } }
}`;
