// Which operations and types of Shopify's Admin schema does the practice shop keep?

/** Fields of QueryRoot that are kept; everything else of the root is left out. */
export const keptQueries = words(`
  app appInstallation currentAppInstallation bulkOperation bulkOperations currentBulkOperation customer
  customers customersCount customerByIdentifier
  fulfillment fulfillmentOrder fulfillmentOrders giftCard giftCards job location locations node nodes order orders ordersCount
  orderByIdentifier product productByIdentifier productVariant productVariants products productsCount
  publicApiVersions refund return returnCalculate returnReasonDefinitions returnableFulfillment
  returnableFulfillments reverseDelivery reverseFulfillmentOrder shop storeCreditAccount
  webhookSubscription webhookSubscriptions webhookSubscriptionsCount`);

/** Fields of Mutation that are kept, with everything their arguments and payloads need. */
export const keptMutations = words(`
  returnRequest returnApproveRequest returnDeclineRequest returnCreate returnProcess returnClose returnReopen
  returnCancel returnRefund removeFromReturn reverseFulfillmentOrderDispose reverseDeliveryCreateWithShipping
  refundCreate orderCancel orderUpdate storeCreditAccountCredit giftCardCreate fulfillmentEventCreate
  fulfillmentTrackingInfoUpdate webhookSubscriptionCreate webhookSubscriptionUpdate webhookSubscriptionDelete
  bulkOperationRunQuery bulkOperationCancel tagsAdd tagsRemove metafieldsSet metafieldsDelete
  customerRequestDataErasure customerCancelDataErasure`);

/** Objects, interfaces and unions kept whole; a field falls away only when its own type is not kept. */
export const keptTypes = new Set(
  words(`
  Node LegacyInteroperability HasMetafields HasStoreCreditAccounts HasCompareDigest PageInfo Count Job JobResult
  OrderCancelJobResult Attribute MoneyBag MoneyV2 Weight
  Order OrderApp OrderCancellation OrderPaymentCollectionDetails OrderAdjustment OrderRiskSummary
  OrderDisputeSummary CashRoundingAdjustment AdditionalFee LineItem LineItemGroup
  LineItemSellingPlan TaxLine ShippingLine Duty DiscountAllocation
  DiscountApplication AutomaticDiscountApplication DiscountCodeApplication ManualDiscountApplication
  ScriptDiscountApplication PricingValue PricingPercentageValue
  SalesAgreement OrderAgreement RefundAgreement ReturnAgreement Sale ProductSale ShippingLineSale FeeSale
  AdjustmentSale UnknownSale SaleTax
  Fulfillment FulfillmentLineItem FulfillmentEvent FulfillmentTrackingInfo FulfillmentService
  FulfillmentOriginAddress FulfillmentOrder FulfillmentOrderLineItem FulfillmentOrderAssignedLocation
  FulfillmentOrderDestination FulfillmentHold FulfillmentOrderSupportedAction DeliveryMethod
  Refund RefundLineItem RefundShippingLine RefundDuty ShippingRefund
  Return ReturnLineItemType ReturnLineItem UnverifiedReturnLineItem ReturnDecline ReturnShippingFee
  RestockingFee Fee ReturnReasonDefinition ExchangeLineItem
  ReturnableFulfillment ReturnableFulfillmentLineItem
  ReverseFulfillmentOrder ReverseFulfillmentOrderLineItem ReverseFulfillmentOrderDisposition
  ReverseFulfillmentOrderThirdPartyConfirmation ReverseDelivery ReverseDeliveryLineItem
  ReverseDeliveryDeliverable ReverseDeliveryShippingDeliverable ReverseDeliveryLabelV2 ReverseDeliveryTrackingV2
  SuggestedReturnFinancialOutcome ReturnOutcomeFinancialTransfer InvoiceReturnOutcome RefundReturnOutcome
  SuggestedReturnRefund SuggestedRefund SuggestedRefundMethod SuggestedStoreCreditRefund
  SuggestedOrderTransaction CalculatedReturn CalculatedReturnLineItem CalculatedExchangeLineItem
  CalculatedReturnFee CalculatedRestockingFee CalculatedReturnShippingFee
  OrderTransaction TransactionFee CurrencyExchangeAdjustment PaymentDetails CardPaymentDetails
  LocalPaymentMethodsPaymentDetails PaypalWalletPaymentDetails ShopPayInstallmentsPaymentDetails
  ShopifyPaymentsTransactionSet ShopifyPaymentsRefundSet ShopifyPaymentsExtendedAuthorization
  Customer CustomerEmailAddress CustomerPhoneNumber CustomerStatistics MailingAddress
  CustomerEmailMarketingConsentState CustomerSmsMarketingConsentState
  StoreCreditAccount StoreCreditAccountTransaction StoreCreditAccountCreditTransaction
  StoreCreditAccountDebitTransaction StoreCreditAccountDebitRevertTransaction
  StoreCreditAccountExpirationTransaction StoreCreditAccountTransactionOrigin
  GiftCard GiftCardRecipient GiftCardTransaction GiftCardCreditTransaction GiftCardDebitTransaction
  Product ProductVariant ProductOption ProductOptionValue SelectedOption InventoryItem InventoryItemMeasurement
  CountryHarmonizedSystemCode Image Media MediaImage MediaPreviewImage MediaError MediaWarning
  ProductPriceRangeV2 SEO Location LocationAddress Metafield EditableProperty
  Shop ShopAddress ShopPlan ShopPolicy ShopFeatures ShopResourceLimits Domain CurrencyFormats CurrencySetting
  CustomerAccountsV2 StaffMember
  App AppInstallation AccessScope AppSubscription AppSubscriptionLineItem AppPlanV2 AppPricingDetails
  AppRecurringPricing AppUsagePricing AppSubscriptionDiscount AppSubscriptionDiscountValue
  AppSubscriptionDiscountAmount AppSubscriptionDiscountPercentage ApiVersion
  BulkOperation WebhookSubscription WebhookSubscriptionEndpoint WebhookHttpEndpoint WebhookEventBridgeEndpoint
  WebhookPubSubEndpoint WebhookSubscriptionMetafieldIdentifier`),
);

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
