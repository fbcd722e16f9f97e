// What does a return look like in this room's tests? Two units of one line, both received.
import type { Return } from '@aftercare/core/returns/return.ts';

const euro = (minor: number) => ({ minor, currency: 'EUR' });

/** Return "R-1" of two jumpers, received whole, with what is given in place of its own. */
export function sampleReturn(changes: Partial<Return> = {}): Return {
  return { ...sample, ...changes };
}

const sample: Return = {
  id: 'return-1',
  orderId: 'gid://shopify/Order/1',
  rmaNumber: 'R-1',
  platformReturnId: 'gid://shopify/Return/1',
  origin: 'portal',
  status: 'OPEN',
  createdAt: '2026-01-10T10:00:00.000Z',
  policyVersion: 1,
  reasons: [],
  declineReason: null,
  lines: [
    {
      id: 'return-1-line-1',
      lineId: '1',
      fulfillmentLineId: 'gid://shopify/FulfillmentLineItem/1',
      platformLineId: 'gid://shopify/ReturnLineItem/1',
      quantity: 2,
      reason: 'UNWANTED',
      note: '',
      received: [{ disposition: 'RESTOCKED', quantity: 2 }],
      reservedQuantity: 0,
      refundedQuantity: 0,
    },
  ],
  settlement: {
    lines: [
      {
        lineId: '1',
        quantity: 2,
        units: [0, 1],
        unitDues: [4900, 4900],
        goods: euro(9800),
        tax: euro(0),
        includedTax: euro(1960),
        restockingFee: euro(0),
        due: euro(9800),
      },
    ],
    returnShippingFee: euro(0),
    total: euro(9800),
  },
  revision: 0,
};
