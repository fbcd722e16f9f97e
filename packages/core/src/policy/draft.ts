// What does a shop promise before its merchant has changed anything?
import { zero } from '../money/arithmetic.ts';
import type { Policy } from './policy.ts';

/** A cautious first policy: 30 days, free of fees, every return looked at by a person. */
export function draftPolicy(shop: { readonly name: string; readonly currency: string }): Policy {
  return {
    merchantReturnDays: 30,
    countedFrom: 'DELIVERY',
    assumedDeliveryDays: 7,
    finalSaleTag: 'final-sale',
    restockingFeeBasisPoints: 0,
    returnFees: 'ReturnFeesCustomerResponsibility',
    returnShippingFee: zero(shop.currency),
    autoApproveBelow: zero(shop.currency),
    answerWithinDays: 2,
    sendWithinDays: 14,
    refundWithinDays: 14,
    returnAddress: shop.name,
    instructions: '',
    rules: [],
  };
}
