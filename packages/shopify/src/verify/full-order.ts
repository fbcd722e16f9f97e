// What does Shopify itself show of an order? Written out apart from the sync's selections, so that a field they
// forget is missed here. What stands neither here nor among the fields left out on purpose fails a test that walks
// Shopify's own schema.

const BAG = /* GraphQL */ `{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }`;
const TURN = /* GraphQL */ `pageInfo { hasNextPage endCursor }`;
const TAX = /* GraphQL */ `{ title rate priceSet ${BAG} }`;
const DISCOUNTS = /* GraphQL */ `discountAllocations {
  allocatedAmountSet ${BAG}
  discountApplication {
    allocationMethod targetSelection
    ... on DiscountCodeApplication { name: code }
    ... on ManualDiscountApplication { name: title }
    ... on AutomaticDiscountApplication { name: title }
    ... on ScriptDiscountApplication { name: title }
  }
}`;

export const FULL_LINE = /* GraphQL */ `
  id title variantTitle sku quantity currentQuantity refundableQuantity requiresShipping isGiftCard
  originalUnitPriceSet ${BAG} originalTotalSet ${BAG}
  ${DISCOUNTS}
  taxLines ${TAX} image { url } variant { id } product { id tags }`;

export const FULL_SHIPPING_LINE = /* GraphQL */ `
  id title originalPriceSet ${BAG} discountedPriceSet ${BAG} ${DISCOUNTS} taxLines ${TAX}`;
export const FULL_FULFILLMENT_LINE = /* GraphQL */ `id quantity lineItem { id }`;
export const FULL_REFUND_LINE = /* GraphQL */ `
  quantity restockType subtotalSet ${BAG} totalTaxSet ${BAG} lineItem { id }`;
export const FULL_REFUND_SHIPPING = /* GraphQL */ `
  subtotalAmountSet ${BAG} taxAmountSet ${BAG} shippingLine { id }`;
export const FULL_ADJUSTMENT = /* GraphQL */ `reason amountSet ${BAG} taxAmountSet ${BAG}`;
export const FULL_RETURN_LINE = /* GraphQL */ `
  id quantity processedQuantity refundedQuantity customerNote
  returnReason returnReasonNote returnReasonDefinition { handle }
  ... on ReturnLineItem { restockingFee { amountSet ${BAG} } fulfillmentLineItem { id lineItem { id } } }`;

const FULL_FULFILLMENT = /* GraphQL */ `
  id status displayStatus createdAt inTransitAt estimatedDeliveryAt deliveredAt
  trackingInfo { company number url }
  fulfillmentLineItems(first: 7) { ${TURN} nodes { ${FULL_FULFILLMENT_LINE} } }`;
const FULL_TRANSACTION = /* GraphQL */ `
  id kind status gateway processedAt amountSet ${BAG} parentTransaction { id }
  formattedGateway paymentDetails { ... on CardPaymentDetails { company number } }`;
const FULL_REFUND = /* GraphQL */ `
  id createdAt processedAt note totalRefundedSet ${BAG} return { id }
  refundLineItems(first: 4) { ${TURN} nodes { ${FULL_REFUND_LINE} } }
  refundShippingLines(first: 1) { ${TURN} nodes { ${FULL_REFUND_SHIPPING} } }
  orderAdjustments(first: 1) { ${TURN} nodes { ${FULL_ADJUSTMENT} } }
  transactions(first: 2) { ${TURN} nodes { id } }`;
export const FULL_RETURN = /* GraphQL */ `
  id name status createdAt decline { reason note } returnShippingFees { amountSet ${BAG} }
  returnLineItems(first: 4) { ${TURN} nodes { ${FULL_RETURN_LINE} } }`;

const HEAD = /* GraphQL */ `
  id name email phone customerLocale test tags discountCodes taxesIncluded cancelReason
  createdAt processedAt updatedAt cancelledAt currencyCode presentmentCurrencyCode
  displayFinancialStatus displayFulfillmentStatus returnStatus
  subtotalPriceSet ${BAG} totalShippingPriceSet ${BAG} totalTaxSet ${BAG} totalDiscountsSet ${BAG}
  totalPriceSet ${BAG} currentTotalPriceSet ${BAG} totalReceivedSet ${BAG} totalRefundedSet ${BAG}
  customer { id firstName lastName locale tags defaultEmailAddress { emailAddress } }
  shippingAddress { name address1 address2 zip city province countryCodeV2 phone }`;

const FULL_ORDER = /* GraphQL */ `
  ${HEAD}
  lineItems(first: 7) { ${TURN} nodes { ${FULL_LINE} } }
  shippingLines(first: 2) { ${TURN} nodes { ${FULL_SHIPPING_LINE} } }
  fulfillments(first: 50) { ${FULL_FULFILLMENT} }
  refunds(first: 50) { ${FULL_REFUND} }
  returns(first: 2) { ${TURN} nodes { ${FULL_RETURN} } }
  transactions(first: 250) { ${FULL_TRANSACTION} }`;

/** Orders by id; lists are asked for whole, connections are paged on. */
export const READ_FULL_ORDERS = /* GraphQL */ `
query ReadFullOrders($ids: [ID!]!) { nodes(ids: $ids) { ... on Order { ${FULL_ORDER} } } }`;
/** Of several orders' worth, under 1,000 points. */
export const FULL_ORDERS_A_QUERY = 8;

/** All orders, the newest first: a page costs a seventh of what its orders would cost by id. */
export const LIST_FULL_ORDERS = /* GraphQL */ `
query ListFullOrders($search: String, $after: String) {
  orders(first: 45, after: $after, query: $search, sortKey: ID, reverse: true) { ${TURN} nodes { ${FULL_ORDER} } }
}`;
/** Shopify turns no more pages than hold 25,000 objects: https://shopify.dev/docs/api/usage/limits */
export const PAGES_A_LISTING = 500;

/** Of these ids, those that name an order we may see. */
export const FIND_ORDERS = /* GraphQL */ `
query FindOrders($ids: [ID!]!) { nodes(ids: $ids) { ... on Order { id } } }`;
export const FOUND_A_QUERY = 250;
