// Is the reason of a return's line taken from wherever Shopify has written it?
import { expect, test } from 'vitest';
import { toReturn } from './return.ts';

const head: Parameters<typeof toReturn>[0] = {
  id: 'gid://shopify/Return/1',
  name: '#1001-R1',
  status: 'REQUESTED',
  createdAt: '2026-05-10T10:00:00Z',
  returnShippingFees: [],
  decline: null,
};
const line = {
  id: 'gid://shopify/ReturnLineItem/1',
  quantity: 1,
  processedQuantity: 0,
  refundedQuantity: 0,
  processableQuantity: 1,
  refundableQuantity: 1,
  customerNote: null,
  returnReason: 'OTHER',
  returnReasonNote: '',
  returnReasonDefinition: null,
  fulfillmentLineItem: { id: 'F1', lineItem: { id: 'L1' } },
};

test.each([
  ['its definition', { returnReasonDefinition: { handle: 'size-too-small' } }, 'SIZE_TOO_SMALL'],
  ['the older word where there is none', { returnReason: 'DEFECTIVE' }, 'DEFECTIVE'],
  [
    'the definition before the word',
    { returnReason: 'DEFECTIVE', returnReasonDefinition: { handle: 'style' } },
    'STYLE',
  ],
  ['a word of neither list', { returnReason: 'UNKNOWN' }, 'OTHER'],
])('%s', (_, more, reason) => {
  expect(toReturn(head, [{ ...line, ...more }]).lines[0]?.reason).toBe(reason);
});
