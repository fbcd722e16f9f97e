// What does a shop's webhook look like on the wire? Deliveries of "orders/updated", each signed, each its own event.
import { createHmac } from 'node:crypto';
import { SECRET } from '../environment.ts';

export interface Delivery {
  /** The head up to the ids that differ in every request. */
  readonly head: string;
  readonly body: string;
}

const money = (amount: string) => ({
  shop_money: { amount, currency_code: 'EUR' },
  presentment_money: { amount, currency_code: 'EUR' },
});

const line = (id: number, title: string, price: string) => ({
  id,
  admin_graphql_api_id: `gid://shopify/LineItem/${id}`,
  title,
  sku: `SKU-${id}`,
  quantity: 1,
  current_quantity: 1,
  variant_id: id + 1,
  product_id: id + 2,
  price,
  price_set: money(price),
  tax_lines: [{ title: 'VAT', rate: 0.25, price: '9.80', price_set: money('9.80') }],
});

/** The payload of an order of two lines, a few fields of Shopify's many. */
export function bodyOf(order: number): string {
  return JSON.stringify({
    id: order,
    admin_graphql_api_id: `gid://shopify/Order/${order}`,
    name: `#${order % 100_000}`,
    email: `shopper-${order % 997}@example.com`,
    created_at: '2026-01-05T10:00:00+01:00',
    updated_at: '2026-01-06T10:00:00+01:00',
    currency: 'EUR',
    financial_status: 'paid',
    fulfillment_status: 'fulfilled',
    total_price: '68.00',
    total_price_set: money('68.00'),
    line_items: [line(order * 10, 'Jumper', '49.00'), line(order * 10 + 1, 'Scarf', '19.00')],
  });
}

/** So many different deliveries, ready to be sent to this path. */
export function makeDeliveries(count: number, path: string): Delivery[] {
  return Array.from({ length: count }, (_, index) => {
    const body = bodyOf(5_000_000_000 + index);
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: 127.0.0.1',
      'user-agent: Shopify-Captain-Hook',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'x-shopify-topic: orders/updated',
      `x-shopify-shop-domain: shop-${index % 100}.myshopify.com`,
      'x-shopify-api-version: 2026-10',
      `x-shopify-hmac-sha256: ${createHmac('sha256', SECRET).update(body).digest('base64')}`,
      'x-shopify-triggered-at: 2026-01-06T10:00:00.000000000Z',
    ];
    return { head: `${head.join('\r\n')}\r\n`, body };
  });
}
