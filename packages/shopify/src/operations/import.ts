// Which bulk queries export a shop's orders within Shopify's limits: five connections, two deep, none in a list?
import {
  FULFILLMENT,
  FULFILLMENT_LINE,
  LINE,
  ORDER,
  RETURN,
  RETURN_LINE,
  SHIPPING_LINE,
  TRANSACTION,
} from './selections.ts';

/** Orders with lines and returns: five connections, two below the root, as many as may be. What hangs in lists (parcels, refunds) comes without its own lines. */
export const EXPORT_ORDERS = /* GraphQL */ `
{
  orders {
    edges { node {
      ${ORDER}
      fulfillments { ${FULFILLMENT} }
      refunds { id }
      transactions { ${TRANSACTION} }
      lineItems { edges { node { __typename ${LINE} } } }
      shippingLines { edges { node { __typename ${SHIPPING_LINE} } } }
      returns { edges { node { __typename ${RETURN} returnLineItems { edges { node { ${RETURN_LINE} } } } } } }
    } }
  }
}`;

/** The parcels' lines, which an order can't show in bulk, reached from the other side. */
export const EXPORT_FULFILLMENT_LINES = /* GraphQL */ `
{
  fulfillmentOrders(includeClosed: true) {
    edges { node {
      id
      fulfillments { edges { node {
        id
        fulfillmentLineItems { edges { node { __typename ${FULFILLMENT_LINE} } } }
      } } }
    } }
  }
}`;

const BULK = /* GraphQL */ `{ id status errorCode objectCount rootObjectCount url partialDataUrl query createdAt }`;

/** Ungrouped: grouping children below their parents makes large exports time out. */
export const START_BULK = /* GraphQL */ `
mutation StartBulk($query: String!) {
  bulkOperationRunQuery(query: $query, groupObjects: false) {
    bulkOperation ${BULK}
    userErrors { field message code }
  }
}`;

export const READ_BULK = /* GraphQL */ `query ReadBulk($id: ID!) { bulkOperation(id: $id) ${BULK} }`;

export const LIST_BULK = /* GraphQL */ `
query ListBulk { bulkOperations(first: 10, sortKey: CREATED_AT, reverse: true) { nodes ${BULK} } }`;
