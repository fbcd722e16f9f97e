// How does an order or a refund look in the REST, with so many digits behind the point?
import { big, write } from '../world/decimal.ts';
import { toLocal } from '../world/moments.ts';
import { refundsOf } from '../world/save-order.ts';
import type { Site } from '../world/site.ts';
import type * as T from '../world/site-types.ts';
import { orderAsRead, refundAsRead } from './as-read.ts';

export const WC_VERSION = '10.2.4';
const SYMBOLS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', CAD: '$' };

type Digits = number;

const money = (value: string, dp: Digits): string => (value === '' ? '' : write(value, dp));

function writeSums<L extends Record<string, unknown>>(line: L, names: readonly string[], dp: Digits): L {
  const written = names.map((name) => [name, money(String(line[name] ?? ''), dp)]);
  return { ...line, ...Object.fromEntries(written) };
}

const writeTaxes = (taxes: T.AppliedTax[], dp: Digits) =>
  taxes.map((tax) => writeSums(tax, ['total', 'subtotal'], dp));

/** Meta of items is shown twice: as kept, and as people read it. */
/** WordPress keeps lists as text and shows them as lists. */
const unserialized = (meta: T.Meta) =>
  /^\[\{/.test(meta.value) ? { ...meta, value: JSON.parse(meta.value) as unknown } : meta;

const shownMeta = (meta: T.Meta[]) =>
  meta.map((each) => ({
    ...each,
    display_key: each.key.includes('_') ? each.key : each.key[0]?.toUpperCase() + each.key.slice(1),
    display_value: each.value,
  }));

/** A browser must find it, and no browser knows this shop's domain. A variation without one of its own shows its product's. */
function pictureOf({ world, products, domain }: Site, line: T.LineItem) {
  const slug = line.product_id === 0 ? undefined : products.get(String(line.product_id))?.slug;
  if (world.address !== null && slug !== undefined)
    return { id: line.product_id, src: `${world.address}/site/${domain}/product/${slug}/image.svg` };
  return { id: line.variation_id || line.product_id === 0 ? 0 : '', src: '' };
}

function writeLine(site: Site, line: T.LineItem, dp: Digits) {
  const { sku, parent_name, ...rest } = line;
  const sums = writeSums(rest, ['subtotal', 'subtotal_tax', 'total', 'total_tax'], dp);
  return {
    ...sums,
    taxes: writeTaxes(line.taxes, dp),
    meta_data: shownMeta(line.meta_data),
    // Of what is no product of the shop, nothing is known.
    ...(line.product_id === 0 ? { sku: null, global_unique_id: null } : { sku, global_unique_id: '' }),
    price: line.quantity === 0 ? 0 : big(line.total).div(line.quantity).toNumber(),
    image: pictureOf(site, line),
    parent_name,
  };
}

const writeTaxLine = (line: T.TaxLine, dp: Digits) =>
  writeSums(line, ['tax_total', 'shipping_tax_total'], dp);

const writeFurther = <L extends { taxes: T.AppliedTax[]; meta_data: T.Meta[] }>(line: L, dp: Digits) => ({
  ...writeSums(line, ['total', 'total_tax'], dp),
  taxes: writeTaxes(line.taxes, dp),
  meta_data: shownMeta(line.meta_data),
});

const BILLING = ['first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode', 'country', 'email', 'phone'] as const; // biome-ignore format: a row of words

const writeBilling = (billing: T.BillingAddress) =>
  Object.fromEntries(BILLING.map((name) => [name, billing[name]]));

const hints = (allow: string[]) => ({ targetHints: { allow } });
const ALL = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Where a resource stands, as WordPress links it. */
export function linksOf(site: Site, path: string, id: number, allow = ALL) {
  const base = `${site.url}/wp-json/wc/v3/${path}`;
  return { self: [{ href: `${base}/${id}`, ...hints(allow) }], collection: [{ href: base }] };
}

function orderLinks(site: Site, order: T.WooOrder) {
  const base = `${site.url}/wp-json/wc/v3`;
  const templates = `${base}/orders/${order.id}/actions/email_templates`;
  return {
    ...linksOf(site, 'orders', Number(order.id)),
    email_templates: [{ embeddable: true, href: templates }],
    ...(order.customer_id > 0 && { customer: [{ href: `${base}/customers/${order.customer_id}` }] }),
  };
}

/** The whole order. */
export function writeOrder(site: Site, kept: T.WooOrder, dp = 2) {
  const order = orderAsRead(site, kept);
  const local = (gmt: string | null) => toLocal(gmt, site.info.timezone);
  const sums = [
    'discount_total',
    'discount_tax',
    'shipping_total',
    'shipping_tax',
    'cart_tax',
    'total',
    'total_tax',
  ];
  const isUnpaid = order.status === 'pending' || order.status === 'failed';
  return {
    id: Number(order.id),
    parent_id: 0,
    status: order.status,
    currency: order.currency,
    version: WC_VERSION,
    prices_include_tax: order.prices_include_tax,
    date_created: local(order.created),
    date_modified: local(order.modified),
    ...Object.fromEntries(sums.map((name) => [name, money(order[name as keyof T.OrderSums], dp)])),
    customer_id: order.customer_id,
    order_key: order.order_key,
    billing: writeBilling(order.billing),
    shipping: order.shipping,
    payment_method: order.payment_method,
    payment_method_title: order.payment_method_title,
    transaction_id: order.transaction_id,
    customer_ip_address: order.customer_ip_address,
    customer_user_agent: order.customer_user_agent,
    created_via: order.created_via,
    customer_note: order.customer_note,
    date_completed: local(order.completed),
    date_paid: local(order.paid),
    cart_hash: order.cart_hash,
    number: order.number,
    meta_data: order.meta_data.map(unserialized),
    line_items: order.line_items.map((line) => writeLine(site, line, dp)),
    tax_lines: order.tax_lines.map((line) => writeTaxLine(line, dp)),
    shipping_lines: order.shipping_lines.map((line) => writeFurther(line, dp)),
    fee_lines: order.fee_lines.map((line) => writeFurther(line, dp)),
    coupon_lines: order.coupon_lines.map((line) => ({ ...line, meta_data: shownMeta(line.meta_data) })),
    refunds: refundsOf(site, Number(order.id)).map(({ id, reason, amount }) => ({
      id: Number(id),
      reason,
      total: `-${money(amount, dp)}`,
    })),
    payment_url: `${site.url}/checkout/order-pay/${order.id}/?pay_for_order=true&key=${order.order_key}`,
    is_editable: ['pending', 'on-hold', 'auto-draft', 'checkout-draft'].includes(order.status),
    needs_payment: isUnpaid && big(order.total).gt(0),
    needs_processing: order.line_items.some((line) => !isVirtual(site, line)),
    date_created_gmt: order.created,
    date_modified_gmt: order.modified,
    date_completed_gmt: order.completed,
    date_paid_gmt: order.paid,
    currency_symbol: SYMBOLS[order.currency] ?? order.currency,
    _links: orderLinks(site, order),
  };
}

const isVirtual = (site: Site, line: T.LineItem): boolean =>
  site.products.get(String(line.variation_id || line.product_id))?.virtual ?? false;

/** One refund with its lines. */
export function writeRefund(site: Site, kept: T.WooRefund, dp = 2) {
  const refund = refundAsRead(site, kept);
  const path = `orders/${refund.order_id}/refunds`;
  return {
    id: Number(refund.id),
    date_created: toLocal(refund.created, site.info.timezone),
    date_created_gmt: refund.created,
    amount: money(refund.amount, dp),
    reason: refund.reason,
    refunded_by: refund.refunded_by,
    refunded_payment: refund.refunded_payment,
    meta_data: refund.meta_data,
    line_items: refund.line_items.map((line) => writeLine(site, line, dp)),
    shipping_lines: refund.shipping_lines.map((line) => writeFurther(line, dp)),
    tax_lines: refund.tax_lines.map((line) => writeTaxLine(line, dp)),
    fee_lines: refund.fee_lines.map((line) => writeFurther(line, dp)),
    _links: {
      ...linksOf(site, path, Number(refund.id), ['GET', 'DELETE']),
      up: [{ href: `${site.url}/wp-json/wc/v3/orders/${refund.order_id}` }],
    },
  };
}
