// Over which addresses does one walk through the shop?
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import { deliver, fulfill } from '../../world/operations/fulfillment.ts';
import type { Order } from '../../world/order-types.ts';
import { drawProduct } from '../../world/seed/pictures.ts';
import type { Shop } from '../../world/shop.ts';
import { knownLines, renderCart } from './cart-page.ts';
import { renderCatalogue, renderProduct } from './catalogue-pages.ts';
import { createCheckoutRouter } from './checkout-router.ts';
import { frontOf, handleOf, type Storefront, sendFront } from './front-of.ts';
import { renderAccount, renderOrder } from './order-page.ts';
import { listProducts, type ShopFront } from './shop-front.ts';
import { readCart, readShopper, writeCart, writeShopper } from './shopper-cookie.ts';

type Page = (front: ShopFront, request: Request, response: Response) => void | Promise<void>;

/** `/shop/{handle}` and everything under it; `/shop` is the default shop's. */
export function createStorefront(storefront: Storefront): Router {
  const router = express.Router();
  const page = (show: Page) => async (request: Request, response: Response, next: () => void) => {
    const front = frontOf(storefront, request);
    if (front) await show(front, request, response);
    else next();
  };
  const forms = express.urlencoded({ extended: false, limit: '64kb' });
  router.get('/shop', (_request, response) =>
    response.redirect(302, `/shop/${handleOf(storefront.world.defaultShop)}`),
  );
  router.get('/shop/:shop', page(showCatalogue));
  router.get('/shop/:shop/products/:handle', page(showProduct));
  router.get('/shop/:shop/products/:handle/image.svg', page(showPicture));
  router.get('/shop/:shop/cart', page(showCart));
  router.post('/shop/:shop/cart/lines', forms, page(addLine));
  router.post('/shop/:shop/cart/lines/:sku', forms, page(changeLine));
  router.use(createCheckoutRouter(storefront, page, forms));
  router.get('/shop/:shop/orders/:number', page(showOrder));
  router.post(
    '/shop/:shop/orders/:number/:step',
    page((front, request, response) => moveOrder(storefront, front, request, response)),
  );
  router.get('/shop/:shop/account', page(showAccount));
  router.post('/shop/:shop/account', forms, page(changeShopper));
  return router;
}

async function showCatalogue(front: ShopFront, request: Request, response: Response): Promise<void> {
  const { kind } = request.query;
  await sendFront(
    response,
    front,
    'Everything',
    renderCatalogue(front, typeof kind === 'string' ? kind : null),
  );
}

async function showProduct(front: ShopFront, request: Request, response: Response): Promise<void> {
  const product = listProducts(front.shop).find((each) => each.handle === request.params.handle);
  if (!product) return sendMissing(response, front);
  await sendFront(response, front, product.title, renderProduct(front, product));
}

function showPicture(front: ShopFront, request: Request, response: Response): void {
  sendPicture(front.shop, String(request.params.handle), response);
}

/** A product's drawing, also at the shop's own host. */
export function sendPicture(shop: Shop, handle: string, response: Response): void {
  const product = shop.products.find((each) => each.handle === handle);
  if (!product) return void response.status(404).end();
  response.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.set('cache-control', 'public, max-age=3600').type('image/svg+xml').send(drawProduct(product));
}

async function showCart(front: ShopFront, request: Request, response: Response): Promise<void> {
  await sendFront(response, front, 'Cart', renderCart(front, knownLines(front.shop, readCart(request))));
}

function addLine(front: ShopFront, request: Request, response: Response): void {
  const { sku, quantity } = fieldsOf(request);
  const count = Number(quantity ?? '1');
  const lines = readCart(request);
  const isPossible = sku && front.shop.variant(sku) && Number.isInteger(count) && count > 0 && count <= 20;
  if (!isPossible) {
    response.redirect(303, front.base);
    return;
  }
  const before = lines.find((line) => line.sku === sku);
  const rest = lines.filter((line) => line !== before);
  writeCart(response, [...rest, { sku, quantity: count + (before?.quantity ?? 0) }]);
  response.redirect(303, `${front.base}/cart`);
}

function changeLine(front: ShopFront, request: Request, response: Response): void {
  const count = Number(fieldsOf(request).quantity ?? '');
  const isCount = Number.isInteger(count) && count >= 0;
  const change = (line: { sku: string; quantity: number }) =>
    line.sku === request.params.sku && isCount ? { ...line, quantity: count } : line;
  writeCart(response, readCart(request).map(change));
  response.redirect(303, `${front.base}/cart`);
}

async function showOrder(front: ShopFront, request: Request, response: Response): Promise<void> {
  const order = front.shop.orders.byName(String(request.params.number));
  if (!order) return sendMissing(response, front);
  await sendFront(response, front, `Order ${order.name}`, renderOrder(front, order));
}

function moveOrder({ world }: Storefront, front: ShopFront, request: Request, response: Response): void {
  const { number, step } = request.params;
  const order = front.shop.orders.byName(String(number));
  if (!order) return void response.status(404).end();
  if (step === 'shipped' || step === 'arrived') fulfill(world, front.shop, order);
  const latest = front.shop.orders.get(order.id) ?? order;
  if (step === 'delivered' || step === 'arrived') deliver(world, front.shop, latest);
  response.redirect(303, `${front.base}/orders/${order.number}`);
}

async function showAccount(front: ShopFront, request: Request, response: Response): Promise<void> {
  const people = front.shop.customers
    .filter(() => true)
    .map(({ id, firstName, lastName, email }) => {
      return { id, name: `${firstName} ${lastName}`, email };
    });
  const mine = latestOrdersOf(front.shop, readShopper(request));
  await sendFront(response, front, 'Account', renderAccount(front, people, mine));
}

function latestOrdersOf(shop: Shop, customerId: string | undefined): Order[] {
  const mine: Order[] = [];
  let seen = 0;
  if (!customerId) return mine;
  for (const found of shop.orders.scan({ sortKey: 'PROCESSED_AT', reverse: true })) {
    const order = found.order();
    if (order.customerId === customerId) mine.push(order);
    if (mine.length === 20 || ++seen === 2000) break;
  }
  return mine;
}

function changeShopper(front: ShopFront, request: Request, response: Response): void {
  const customer = front.shop.customers.get(fieldsOf(request).shopper ?? '');
  writeShopper(response, customer?.id ?? null);
  response.redirect(303, `${front.base}/account`);
}

async function sendMissing(response: Response, front: ShopFront): Promise<void> {
  const main = html`<h1>This page is not here</h1><p><a href="${front.base}">See everything we have</a></p>`;
  await sendFront(response, front, 'Not here', main, 404);
}

function fieldsOf(request: Request): Partial<Record<string, string>> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
