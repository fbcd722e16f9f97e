// Which fields of an order does Shopify show that the mirror deliberately does not hold, and why?

const said = 'said by fields that are compared: a sum, a count, another form, a way back to them';
const books = 'how the shop keeps its books of it; the units and the money this leads to are compared';
const rights = 'what the shop may still do with it, which is asked when it is to be done';
const shopsOwn = 'words and marks of the shop’s own, which no rule of a return reads';
const shopper = 'the shopper’s, and nothing that a return needs: what we don’t hold can’t leak';
const selling = 'how it came to be sold, through which channel and by whom';
const sending = 'how it is to be sent or from where; what was sent stands in its parcels';
const gateway = 'between the shop and its payment provider; what was paid and given back is compared';
const others = 'has an area of its own that the line from order to refund does not touch';
const unmatched = 'goods that Shopify itself could not match to the order; no return of ours holds them';

type Reasons = Readonly<Record<string, string>>;

/** Type → reason → fields. A field of Shopify's that is neither compared nor here fails the test. */
export const notMirrored: Readonly<Record<string, Reasons>> = {
  Order: {
    [said]:
      'billingAddressMatchesShippingAddress cartDiscountAmountSet ' +
      'currentCartDiscountAmountSet currentShippingPriceSet currentSubtotalLineItemsQuantity ' +
      'currentSubtotalPriceSet currentTaxLines currentTotalDiscountsSet currentTotalTaxSet discountApplications ' +
      'discountCode displayAddress fulfillmentOrders fulfillmentsCount fullyPaid legacyResourceId netPaymentSet ' +
      'nonFulfillableLineItems number originalTotalPriceSet refundDiscrepancySet requiresShipping shippingLine ' +
      'subtotalLineItemsQuantity taxLines totalOutstandingSet totalRefundedShippingSet transactionsCount unpaid',
    [books]: 'agreements cancellation closed closedAt confirmed edited totalCashRoundingAdjustment',
    [rights]:
      'canMarkAsPaid canNotifyCustomer capturable fulfillable merchantEditable merchantEditableErrors refundable ' +
      'restockable suggestedRefund totalCapturableSet',
    [shopsOwn]: 'customAttributes hasTimelineComment metafield metafields note poNumber staffMember',
    [shopper]: 'billingAddress clientIp customerAcceptsMarketing statusPageUrl',
    [selling]:
      'app cartToken checkoutToken confirmationNumber merchantOfRecordApp productNetwork registeredSourceUrl ' +
      'retailLocation sourceIdentifier sourceName',
    [sending]: 'currentTotalWeight totalWeight',
    [gateway]: 'disputes paymentCollectionDetails paymentGatewayNames risk',
    [others]:
      'additionalFees currentTotalAdditionalFeesSet currentTotalDutiesSet dutiesIncluded estimatedTaxes ' +
      'originalTotalAdditionalFeesSet originalTotalDutiesSet taxExempt totalTipReceivedSet',
  },
  LineItem: {
    [said]:
      'name discountedTotalSet discountedUnitPriceSet discountedUnitPriceAfterAllDiscountsSet totalDiscountSet ' +
      'priceAfterAllDiscountsBeforeTaxesSet unfulfilledDiscountedTotalSet unfulfilledOriginalTotalSet ' +
      'unfulfilledQuantity nonFulfillableQuantity',
    [rights]: 'merchantEditable restockable suggestedReturnReasonDefinitions',
    [shopsOwn]: 'customAttributes vendor',
    [selling]: 'lineItemGroup sellingPlan staffMember',
    [sending]: 'weight',
    [others]: 'duties taxable',
  },
  DiscountApplication: { [said]: 'index targetType value' },
  DiscountCodeApplication: { [said]: 'index targetType value' },
  ManualDiscountApplication: { [said]: 'index targetType value', [shopsOwn]: 'description' },
  AutomaticDiscountApplication: { [said]: 'index targetType value' },
  ScriptDiscountApplication: { [said]: 'index targetType value' },
  TaxLine: { [said]: 'ratePercentage', [others]: 'channelLiable source' },
  ShippingLine: {
    [said]: 'currentDiscountedPriceSet',
    [books]: 'isRemoved',
    [shopper]: 'phone',
    [sending]: 'carrierIdentifier code custom deliveryCategory shippingRateHandle source',
  },
  Fulfillment: {
    [said]: 'legacyResourceId name order requiresShipping totalQuantity updatedAt fulfillmentOrders events',
    [sending]: 'location originAddress service',
  },
  FulfillmentLineItem: { [said]: 'discountedTotalSet originalTotalSet' },
  Refund: {
    [said]: 'legacyResourceId order updatedAt',
    [shopsOwn]: 'staffMember',
    [others]: 'duties',
  },
  RefundLineItem: { [said]: 'id priceSet restocked', [sending]: 'location' },
  RefundShippingLine: { [said]: 'id' },
  OrderAdjustment: { [said]: 'id' },
  Return: {
    [said]: 'order refunds totalQuantity transactions',
    [books]: 'closedAt requestApprovedAt',
    [rights]: 'suggestedFinancialOutcome',
    [shopsOwn]: 'staffMember',
    [sending]: 'reverseFulfillmentOrders',
    [others]: 'exchangeLineItems',
  },
  ReturnShippingFee: { [said]: 'id' },
  RestockingFee: { [said]: 'id percentage' },
  ReturnLineItemType: { [said]: 'unprocessedQuantity', [rights]: 'processableQuantity refundableQuantity' },
  ReturnLineItem: {
    [said]: 'unprocessedQuantity withCodeDiscountedTotalPriceSet',
    [rights]: 'processableQuantity refundableQuantity',
    [sending]: 'totalWeight',
  },
  UnverifiedReturnLineItem: {
    [said]: 'unprocessedQuantity',
    [rights]: 'processableQuantity refundableQuantity',
    [unmatched]: 'unitPrice',
  },
  OrderTransaction: {
    [said]: 'createdAt order test totalUnsettledSet',
    [rights]: 'manuallyCapturable maximumRefundableV2 multiCapturable',
    [shopsOwn]: 'location paymentIcon user',
    [gateway]:
      'accountNumber amountRoundingSet authorizationExpiresAt currencyExchangeAdjustment errorCode fees ' +
      'manualPaymentGateway paymentId receiptJson settlementCurrency settlementCurrencyRate shopifyPaymentsSet',
  },
  CardPaymentDetails: {
    [gateway]: 'avsResultCode bin cvvResultCode paymentMethodName wallet',
    [shopper]: 'expirationMonth expirationYear name',
  },
  MailingAddress: {
    [said]: 'country firstName lastName formatted formattedArea id provinceCode',
    [shopper]: 'company latitude longitude',
    [sending]: 'coordinatesValidated timeZone validationResultSummary',
  },
};

/** Things of their own, of which an order only says which one it is about, and how it is called or shown. */
export const notOfAnOrder: readonly string[] = [
  ...['Customer', 'CustomerEmailAddress', 'Image', 'Product', 'ProductVariant', 'ReturnReasonDefinition'],
];

/** Read, and yet a change of it alone is no difference. */
export const notCompared: Reasons = {
  'lineItems.product.tags': 'the mirror keeps the tags a line was sold with (ADR 12)',
  'refunds.processedAt': 'stands in for a `createdAt` that is missing, and no refund here lacks one',
  'returns.returnLineItems.returnReason':
    'stands in for a `returnReasonDefinition` that is missing, and no return here lacks one',
};
