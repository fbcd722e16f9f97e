// Which fields of each of Shopify's objects does the mirror hold? Every document is put together from these.

const MONEY = /* GraphQL */ `{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }`;
export const PAGE_INFO = /* GraphQL */ `pageInfo { hasNextPage endCursor }`;
const TAX_LINES = /* GraphQL */ `taxLines { title rate priceSet ${MONEY} }`;

const DISCOUNTS = /* GraphQL */ `discountAllocations {
  allocatedAmountSet ${MONEY}
  discountApplication {
    __typename allocationMethod targetSelection
    ... on AutomaticDiscountApplication { title }
    ... on DiscountCodeApplication { code }
    ... on ManualDiscountApplication { title }
    ... on ScriptDiscountApplication { title }
  }
}`;

export const LINE = /* GraphQL */ `
  id title variantTitle sku quantity currentQuantity refundableQuantity requiresShipping isGiftCard
  product { id tags } variant { id } image { url }
  originalUnitPriceSet ${MONEY}
  ${DISCOUNTS}
  ${TAX_LINES}`;

export const SHIPPING_LINE = /* GraphQL */ `
  id title originalPriceSet ${MONEY} discountedPriceSet ${MONEY} ${DISCOUNTS} ${TAX_LINES}`;

/** Without its lines: they are a connection, which a bulk query can't read inside a list. */
export const FULFILLMENT = /* GraphQL */ `
  id status displayStatus createdAt inTransitAt estimatedDeliveryAt deliveredAt
  trackingInfo(first: 10) { company number url }`;
export const FULFILLMENT_LINE = /* GraphQL */ `id quantity lineItem { id }`;

export const REFUND = /* GraphQL */ `
  id createdAt processedAt note return { id } totalRefundedSet ${MONEY}`;
export const REFUND_LINE = /* GraphQL */ `
  lineItem { id } quantity restockType subtotalSet ${MONEY} totalTaxSet ${MONEY}`;
export const REFUND_SHIPPING_LINE = /* GraphQL */ `
  shippingLine { id } subtotalAmountSet ${MONEY} taxAmountSet ${MONEY}`;
export const ORDER_ADJUSTMENT = /* GraphQL */ `reason amountSet ${MONEY} taxAmountSet ${MONEY}`;

export const RETURN = /* GraphQL */ `
  id name status createdAt decline { reason note } returnShippingFees { amountSet ${MONEY} }`;
export const RETURN_LINE = /* GraphQL */ `
  __typename id quantity processedQuantity refundedQuantity processableQuantity refundableQuantity
  customerNote returnReason returnReasonNote returnReasonDefinition { handle }
  ... on ReturnLineItem { fulfillmentLineItem { id lineItem { id } } restockingFee { amountSet ${MONEY} } }`;

export const TRANSACTION = /* GraphQL */ `
  id kind status gateway formattedGateway processedAt
  amountSet ${MONEY} parentTransaction { id }
  paymentDetails { __typename ... on CardPaymentDetails { company number } }`;

export const ORDER = /* GraphQL */ `
  id name email phone customerLocale createdAt processedAt updatedAt cancelledAt cancelReason test tags
  currencyCode presentmentCurrencyCode taxesIncluded
  displayFinancialStatus displayFulfillmentStatus returnStatus discountCodes
  customer { id firstName lastName locale tags defaultEmailAddress { emailAddress } }
  shippingAddress { name address1 address2 zip city province countryCodeV2 phone }
  subtotalPriceSet ${MONEY} totalShippingPriceSet ${MONEY} totalTaxSet ${MONEY} totalDiscountsSet ${MONEY}
  totalPriceSet ${MONEY} currentTotalPriceSet ${MONEY} totalReceivedSet ${MONEY} totalRefundedSet ${MONEY}`;
