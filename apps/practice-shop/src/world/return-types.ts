// What is a return in the practice shop, as it is kept?
import type { MoneyBag } from './types.ts';

export type ReturnStatus = 'REQUESTED' | 'OPEN' | 'DECLINED' | 'CLOSED' | 'CANCELED';
export type DispositionType = 'RESTOCKED' | 'PROCESSING_REQUIRED' | 'NOT_RESTOCKED' | 'MISSING';

export type ReturnLine = {
  id: string;
  fulfillmentLineItemId: string;
  lineItemId: string;
  quantity: number;
  /** Taken out of the return again before it was processed. */
  removedQuantity: number;
  processedQuantity: number;
  refundedQuantity: number;
  restockingFee: { id: string; percentage: number; amountSet: MoneyBag } | null;
  returnReason: string;
  returnReasonDefinitionId: string | null;
  returnReasonNote: string;
  customerNote: string | null;
};

export type ExchangeLine = {
  id: string;
  variantId: string | null;
  quantity: number;
  processedQuantity: number;
  removedQuantity: number;
  /** The order line made when the exchange was processed. */
  lineItemIds: string[];
};

export type Disposition = {
  id: string;
  type: DispositionType;
  quantity: number;
  locationId: string | null;
  createdAt: string;
};

export type ReverseDelivery = {
  id: string;
  lines: { id: string; reverseFulfillmentOrderLineItemId: string; quantity: number }[];
  tracking: { carrierName: string | null; number: string | null; url: string | null } | null;
  label: { publicFileUrl: string; createdAt: string } | null;
};

export type ReverseFulfillmentOrderLine = {
  id: string;
  returnLineItemId: string;
  fulfillmentLineItemId: string;
  totalQuantity: number;
  dispositions: Disposition[];
};

export type ReverseFulfillmentOrder = {
  id: string;
  status: 'OPEN' | 'CLOSED' | 'CANCELED';
  lineItems: ReverseFulfillmentOrderLine[];
  reverseDeliveries: ReverseDelivery[];
};

export type Return = {
  id: string;
  /** "#1001-R1" */
  name: string;
  status: ReturnStatus;
  createdAt: string;
  requestApprovedAt: string | null;
  closedAt: string | null;
  decline: { reason: string; note: string | null } | null;
  returnLineItems: ReturnLine[];
  exchangeLineItems: ExchangeLine[];
  /** `isTaken`: kept back from a refund already. */
  returnShippingFee: { id: string; amountSet: MoneyBag; isTaken: boolean } | null;
  reverseFulfillmentOrders: ReverseFulfillmentOrder[];
  refundIds: string[];
};
