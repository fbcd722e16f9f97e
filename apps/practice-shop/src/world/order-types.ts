// What is an order in the practice shop, as it is kept?

import type { Return } from './return-types.ts';
import type { Address, MoneyBag } from './types.ts';

export type TaxLine = { title: string; rate: number; priceSet: MoneyBag };

/** `index` points into `order.discountApplications`. */
export type DiscountAllocation = { index: number; allocatedAmountSet: MoneyBag };

export type DiscountApplication = {
  kind: 'code' | 'manual' | 'automatic';
  code: string | null;
  title: string;
  /** `ACROSS` spreads over all lines, `EACH` belongs to chosen lines. */
  allocationMethod: 'ACROSS' | 'EACH' | 'ONE';
  targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  targetSelection: 'ALL' | 'ENTITLED' | 'EXPLICIT';
  value: { percentage: number } | { amount: string; currencyCode: string };
};

export type LineItem = {
  id: string;
  title: string;
  variantTitle: string | null;
  name: string;
  sku: string | null;
  vendor: string | null;
  variantId: string | null;
  productId: string | null;
  quantity: number;
  requiresShipping: boolean;
  taxable: boolean;
  isGiftCard: boolean;
  originalUnitPriceSet: MoneyBag;
  originalTotalSet: MoneyBag;
  /** All allocations, of line and of order discounts. */
  discountAllocations: DiscountAllocation[];
  /** After discounts that belong to the line alone. */
  discountedTotalSet: MoneyBag;
  /** After every discount, the order's share too: the T of a partial return. */
  totalAfterAllDiscountsSet: MoneyBag;
  taxLines: TaxLine[];
  customAttributes: { key: string; value: string }[];
};

export type ShippingLine = {
  id: string;
  title: string;
  code: string;
  originalPriceSet: MoneyBag;
  discountedPriceSet: MoneyBag;
  discountAllocations: DiscountAllocation[];
  taxLines: TaxLine[];
};

export type OrderTransaction = {
  id: string;
  kind: 'SALE' | 'AUTHORIZATION' | 'CAPTURE' | 'REFUND' | 'VOID';
  /** What the shop shows now; see `settlesAs` for a gateway that lies. */
  status: 'SUCCESS' | 'FAILURE' | 'PENDING' | 'ERROR';
  /** A lying gateway: from `at` on, reads show this status instead. */
  settlesAs: { status: 'FAILURE'; at: string } | null;
  gateway: string;
  formattedGateway: string;
  amountSet: MoneyBag;
  parentId: string | null;
  refundId: string | null;
  giftCardId: string | null;
  createdAt: string;
  processedAt: string;
  errorCode: string | null;
  test: boolean;
};

/** What may befall a parcel on its way; its display status is the newest of them, by the same name. */
export const PARCEL_EVENTS = [
  'ATTEMPTED_DELIVERY',
  'CARRIER_PICKED_UP',
  'CONFIRMED',
  'DELAYED',
  'DELIVERED',
  'FAILURE',
  'IN_TRANSIT',
  'LABEL_PRINTED',
  'LABEL_PURCHASED',
  'OUT_FOR_DELIVERY',
  'READY_FOR_PICKUP',
] as const;
export type ParcelEvent = (typeof PARCEL_EVENTS)[number];

export type FulfillmentEvent = {
  id: string;
  status: ParcelEvent;
  happenedAt: string;
  createdAt: string;
  message: string | null;
  city: string | null;
  country: string | null;
  estimatedDeliveryAt: string | null;
};

export type TrackingInfo = { company: string | null; number: string | null; url: string | null };

export type Fulfillment = {
  id: string;
  name: string;
  status: 'SUCCESS' | 'CANCELLED';
  createdAt: string;
  updatedAt: string;
  deliveredAt: string | null;
  inTransitAt: string | null;
  estimatedDeliveryAt: string | null;
  trackingInfo: TrackingInfo[];
  events: FulfillmentEvent[];
  fulfillmentLineItems: { id: string; lineItemId: string; quantity: number }[];
};

export type RefundLineItem = {
  id: string;
  lineItemId: string;
  quantity: number;
  restockType: 'RETURN' | 'CANCEL' | 'NO_RESTOCK' | 'LEGACY_RESTOCK';
  restocked: boolean;
  locationId: string | null;
  subtotalSet: MoneyBag;
  totalTaxSet: MoneyBag;
};

export type RefundShippingLine = {
  id: string;
  shippingLineId: string;
  subtotalAmountSet: MoneyBag;
  taxAmountSet: MoneyBag;
};

/** Where the money given back differs from the worth of the lines (fees, goodwill). */
export type OrderAdjustment = { id: string; reason: string; amountSet: MoneyBag; taxAmountSet: MoneyBag };

export type Refund = {
  id: string;
  createdAt: string;
  updatedAt: string;
  note: string | null;
  returnId: string | null;
  refundLineItems: RefundLineItem[];
  refundShippingLines: RefundShippingLine[];
  orderAdjustments: OrderAdjustment[];
  transactionIds: string[];
  /** The part given as store credit, not through a transaction's gateway. */
  storeCreditSet: MoneyBag | null;
};

export type Order = {
  id: string;
  /** The number within the shop: 1001 of "#1001". */
  number: number;
  name: string;
  email: string;
  phone: string | null;
  note: string | null;
  tags: string[];
  customAttributes: { key: string; value: string }[];
  customerId: string | null;
  customerLocale: string;
  createdAt: string;
  processedAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason: 'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF' | null;
  closedAt: string | null;
  test: boolean;
  taxesIncluded: boolean;
  currencyCode: string;
  presentmentCurrencyCode: string;
  /** How many of the presentment currency one unit of the shop's buys. */
  rate: string;
  shippingAddress: Address | null;
  billingAddress: Address | null;
  discountApplications: DiscountApplication[];
  discountCodes: string[];
  lineItems: LineItem[];
  shippingLines: ShippingLine[];
  transactions: OrderTransaction[];
  fulfillments: Fulfillment[];
  refunds: Refund[];
  returns: Return[];
  /** The next number of each kind of child id. */
  nextChild: Record<string, number>;
};
