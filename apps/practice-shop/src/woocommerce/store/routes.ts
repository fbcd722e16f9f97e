// Which requests does a shop's own cart and checkout make: the Store API, open to anybody with a token of a cart?
import { randomBytes } from 'node:crypto';
import { answerPage, readPage } from '../rest/paging.ts';
import type { Answer, Asked, Handler, Route } from '../rest/route.ts';
import { gatewayOf } from '../world/gateways.ts';
import { makeOrder } from '../world/make-order.ts';
import type { Site } from '../world/site.ts';
import type { BillingAddress, WooAddress, WooOrder, WooProduct } from '../world/site-types.ts';
import { currencyOf, writeCart, writePrices } from './cart-answer.ts';
import { cartAsked, inputOf, keepCart, keyOf, refusal, type StoreCart } from './cart-row.ts';

const at = '/wc/store/v1';
const open = (method: string, path: string, operation: string, handle: Handler): Route => ({
  ...{ method, path: `${at}/${path}`, operation: `store.${operation}`, handle },
  isPublic: true,
});

export const storeRoutes: Route[] = [
  open('GET', 'products', 'products', listProducts),
  open('GET', 'cart', 'cart', (asked) => answerCart(asked, keepCart(asked.site, cartAsked(asked)))),
  open('POST', 'cart/add-item', 'add-item', addItem),
  open('POST', 'cart/update-item', 'update-item', updateItem),
  open('POST', 'cart/remove-item', 'remove-item', updateItem),
  open('POST', 'cart/apply-coupon', 'apply-coupon', applyCoupon),
  open('POST', 'cart/update-customer', 'update-customer', updateCustomer),
  open('POST', 'cart/select-shipping-rate', 'select-shipping-rate', selectRate),
  open('GET', 'checkout', 'checkout.draft', draft),
  open('POST', 'checkout', 'checkout', checkOut),
];

function answerCart(asked: Asked, cart: StoreCart, status = 200): Answer {
  return { status, body: writeCart(asked.site, cart), headers: cartHeaders(cart) };
}

const cartHeaders = (cart: StoreCart): Record<string, string> => ({
  'cart-token': cart.id,
  nonce: randomBytes(5).toString('hex'),
  'nonce-timestamp': String(Math.floor(Date.now() / 1000)),
});

/** Whoever changes a cart shows its token, or a nonce of the site's own pages. */
function cartToChange(asked: Asked): StoreCart {
  if (!asked.headers['cart-token'] && !asked.headers.nonce)
    throw refusal(
      401,
      'woocommerce_rest_missing_nonce',
      'Missing the Nonce header. This endpoint requires a valid nonce.',
    );
  return cartAsked(asked);
}

function addItem(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const { site, body } = asked;
  const product = shapeOf(site, body);
  const quantity = Number(body.quantity ?? 1);
  if (!product || !(quantity >= 1))
    throw refusal(400, 'woocommerce_rest_cart_invalid_product', 'This product cannot be added to the cart.');
  const productId = Number(product.id);
  const before = cart.items.find((item) => item.productId === productId)?.quantity ?? 0;
  const others = cart.items.filter((item) => item.productId !== productId);
  const items = [...others, { key: keyOf(productId), productId, quantity: before + quantity }];
  return answerCart(asked, keepCart(site, { ...cart, items }), 201);
}

// By the id of a simple product or a variation, or by a variable product's and the attribute chosen.
function shapeOf(site: Site, body: Record<string, unknown>): WooProduct | undefined {
  const product = site.products.get(String(body.id));
  if (product?.type !== 'variable') return product;
  const chosen = Array.isArray(body.variation)
    ? (body.variation[0] as { value?: unknown } | undefined)
    : undefined;
  return site.products.find(
    (row) => row.parent_id === Number(product.id) && row.attribute?.option === chosen?.value,
  );
}

function updateItem(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const { key, quantity = 0 } = asked.body;
  if (!cart.items.some((item) => item.key === key))
    throw refusal(409, 'woocommerce_rest_cart_invalid_key', 'Cart item no longer exists or is invalid.');
  const items = cart.items
    .map((item) => (item.key === key ? { ...item, quantity: Number(quantity) || 0 } : item))
    .filter((item) => item.quantity > 0);
  return answerCart(asked, keepCart(asked.site, { ...cart, items }));
}

function applyCoupon(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const code = String(asked.body.code ?? '').toLowerCase();
  if (code !== 'welcome10')
    throw refusal(400, 'woocommerce_rest_cart_coupon_error', `Coupon "${code}" does not exist!`);
  return answerCart(asked, keepCart(asked.site, { ...cart, coupons: [code] }));
}

function addressFrom<A extends WooAddress>(before: A, given: unknown): A {
  if (typeof given !== 'object' || given === null) return before;
  const texts = Object.entries(given).filter(([name, value]) => name in before && typeof value === 'string');
  return { ...before, ...Object.fromEntries(texts) };
}

function updateCustomer(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const { billing_address, shipping_address } = asked.body;
  const billing: BillingAddress = addressFrom(cart.billing, billing_address);
  const { email: _email, ...asShipping } = billing;
  const shipping = shipping_address
    ? addressFrom(cart.shipping, shipping_address)
    : billing_address
      ? asShipping
      : cart.shipping;
  return answerCart(asked, keepCart(asked.site, { ...cart, billing, shipping }));
}

function selectRate(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const rate = typeof asked.body.rate_id === 'string' ? asked.body.rate_id : cart.rate;
  return answerCart(asked, keepCart(asked.site, { ...cart, rate }));
}

/** Looking at the checkout makes a draft order: a trap for whoever only wanted to know what it costs. */
function draft(asked: Asked): Answer {
  const cart = cartAsked(asked);
  const order = asked.site.orders.get(cart.orderId ?? '') ?? place(asked.site, cart, 'bacs', true);
  keepCart(asked.site, { ...cart, orderId: order.id });
  return { body: writeCheckout(asked.site, order), headers: cartHeaders(cart) };
}

function checkOut(asked: Asked): Answer {
  const cart = cartToChange(asked);
  const { site, body } = asked;
  if (cart.items.length === 0)
    throw refusal(400, 'woocommerce_rest_cart_empty', 'Cannot place an order, your cart is empty.');
  const billing = addressFrom(cart.billing, body.billing_address);
  const shipping = addressFrom(cart.shipping, body.shipping_address ?? body.billing_address);
  if (!billing.email || !billing.country)
    throw refusal(400, 'rest_invalid_param', 'Invalid parameter(s): billing_address');
  const payment = String(body.payment_method ?? '');
  if (!gatewayOf(payment))
    throw refusal(400, 'woocommerce_rest_checkout_missing_payment_method', 'No payment method provided.');
  const filled = { ...cart, billing, shipping };
  if (cart.orderId) site.orders.delete(cart.orderId);
  const order = place(site, filled, payment, false);
  keepCart(site, { ...filled, items: [], coupons: [], orderId: null });
  return { body: writeCheckout(site, order), headers: cartHeaders(cart) };
}

function place(site: Site, cart: StoreCart, payment: string, isDraft: boolean): WooOrder {
  const isPaid = !isDraft && payment === 'practice_card';
  return makeOrder(site, {
    ...inputOf(site, cart),
    ...{
      billing: cart.billing,
      shippingAddress: cart.shipping,
      payment,
      paid: isPaid,
      createdVia: 'store-api',
    },
    customerId: Number(site.customers.find((row) => row.email === cart.billing.email)?.id ?? 0),
    ...(isDraft && { status: 'checkout-draft' as const }),
  });
}

function writeCheckout(site: Site, order: WooOrder) {
  const isPlaced = order.status !== 'checkout-draft';
  const redirect = isPlaced ? `${site.url}/checkout/order-received/${order.id}/?key=${order.order_key}` : '';
  const details = [
    { key: 'result', value: 'success' },
    { key: 'redirect', value: redirect },
  ];
  return {
    ...{
      order_id: Number(order.id),
      status: order.status,
      order_key: order.order_key,
      order_number: order.number,
    },
    ...{ customer_note: order.customer_note, customer_id: order.customer_id },
    ...{
      billing_address: order.billing,
      shipping_address: order.shipping,
      payment_method: order.payment_method,
    },
    payment_result: {
      payment_status: isPlaced ? 'success' : '',
      payment_details: isPlaced ? details : [],
      redirect_url: redirect,
    },
    ...{ additional_fields: {}, __experimentalCart: null, extensions: {} },
  };
}

function listProducts(asked: Asked): Answer {
  const { site } = asked;
  const rows = site.products
    .filter((row) => row.type !== 'variation')
    .sort((a, b) => Number(b.id) - Number(a.id));
  return answerPage(asked, rows, readPage(asked), (row) => writeListed(site, row));
}

function writeListed(site: Site, row: WooProduct) {
  const isIn = row.stock_quantity === null || row.stock_quantity > 0;
  const button = row.type === 'variable' ? 'Select options' : 'Add to cart';
  return {
    ...{ id: Number(row.id), name: row.name, slug: row.slug, parent: 0, type: row.type, variation: '' },
    ...{
      permalink: `${site.url}/product/${row.slug}/`,
      sku: row.sku,
      short_description: '',
      description: row.description,
    },
    ...{
      on_sale: false,
      prices: writePrices(site, row),
      price_html: `${currencyOf(site).currency_prefix}${row.price}`,
    },
    ...{
      average_rating: '0',
      review_count: 0,
      images: [],
      categories: row.categories,
      tags: row.tags,
      brands: [],
    },
    attributes: [],
    variations: row.variations.map((id) => ({ id, attributes: [] })),
    ...{
      grouped_products: [],
      has_options: row.type === 'variable',
      is_purchasable: true,
      is_in_stock: isIn,
    },
    ...{ is_on_backorder: false, low_stock_remaining: null },
    stock_availability: { text: isIn ? '' : 'Out of stock', class: isIn ? 'in-stock' : 'out-of-stock' },
    sold_individually: false,
    add_to_cart: {
      ...{
        text: button,
        description: `${button}: ${row.name}`,
        url: `/product/${row.slug}/`,
        single_text: 'Add to cart',
      },
      ...{ minimum: 1, maximum: row.stock_quantity ?? 9999, multiple_of: 1 },
    },
    extensions: {},
  };
}
