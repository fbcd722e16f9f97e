// What does an order look like in this room's tests and measurements? One small order, changed as needed.
import type { Order } from '@aftercare/core/order/order.ts';

const euro = (minor: number) => ({
  shop: { minor, currency: 'EUR' },
  presentment: { minor, currency: 'EUR' },
});

/** Order "#1001" of Anna Berg, two lines paid and sent, with what is given in place of its own. */
export function sampleOrder(changes: Partial<Order> = {}): Order {
  return { ...sample, ...changes };
}

const line = (id: string, title: string, minor: number): Order['lines'][number] => ({
  id,
  title,
  variantTitle: null,
  sku: `SKU-${id}`,
  productId: `gid://shopify/Product/${id}`,
  variantId: `gid://shopify/ProductVariant/${id}`,
  productTags: ['knitwear'],
  imageUrl: null,
  quantity: 2,
  currentQuantity: 2,
  refundableQuantity: 2,
  requiresShipping: true,
  isGiftCard: false,
  unitPrice: euro(minor),
  discountedTotal: euro(minor * 2),
  discounts: [],
  taxes: [{ title: 'VAT', rate: 0.25, amount: euro(Math.round(minor * 0.4)) }],
});

const sample: Order = {
  id: 'gid://shopify/Order/1',
  name: '#1001',
  email: 'anna.berg@example.com',
  phone: null,
  locale: 'sv',
  createdAt: '2026-01-05T10:00:00Z',
  processedAt: '2026-01-05T10:00:00Z',
  updatedAt: '2026-01-06T10:00:00Z',
  cancelledAt: null,
  cancelReason: null,
  test: false,
  tags: [],
  currency: 'EUR',
  presentmentCurrency: 'EUR',
  taxesIncluded: true,
  financialStatus: 'PAID',
  fulfillmentStatus: 'FULFILLED',
  returnStatus: 'NO_RETURN',
  customer: {
    id: 'gid://shopify/Customer/1',
    email: 'anna.berg@example.com',
    firstName: 'Anna',
    lastName: 'Berg',
    locale: 'sv',
    tags: ['vip'],
  },
  shippingAddress: null,
  discountCodes: [],
  lines: [line('1', 'Jumper', 4900), line('2', 'Scarf', 1900)],
  shippingLines: [],
  fulfillments: [],
  refunds: [],
  returns: [],
  transactions: [],
  totals: {
    subtotal: euro(13600),
    shipping: euro(0),
    tax: euro(2720),
    discounts: euro(0),
    total: euro(13600),
    currentTotal: euro(13600),
    received: euro(13600),
    refunded: euro(0),
  },
};
