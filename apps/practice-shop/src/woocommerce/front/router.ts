// Over which addresses does one walk through the shop's own site?
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import { drawProduct } from '../../world/seed/pictures.ts';
import type { OpenSite } from '../open-site.ts';
import { completeOrder, payOrder } from '../world/change-order.ts';
import { productBySku } from '../world/seed-products.ts';
import type { WooOrder } from '../world/site-types.ts';
import { ordersOf, renderAccount, renderOrder } from './account.ts';
import { renderCart, renderCatalogue, renderProduct } from './catalogue.ts';
import { placeOrder, readTill, renderCheckout } from './checkout.ts';
import { type Front, frontOf, sendFront, writeCart, writeShopper } from './front.ts';
import { showReturns } from './page-mode.ts';
import { renderTerms } from './terms.ts';

type Show = (front: Front, request: Request, response: Response) => void | Promise<void>;
const MOST_UNITS = 20;

/** Products, cart, checkout, account, and the page the portal stands on. */
export function createFront(open: () => OpenSite): Router {
  const router = express.Router();
  const page = (show: Show) => (request: Request, response: Response) =>
    show(frontOf(open(), request), request, response);
  const forms = express.urlencoded({ extended: false, limit: '64kb' });
  router.get(
    '/',
    page((front, _request, response) =>
      sendFront(response, front, { title: 'Shop', main: renderCatalogue(front) }),
    ),
  );
  router.get('/product/:slug', page(showProduct));
  router.get('/product/:slug/image.svg', page(showPicture));
  router.get(
    '/cart',
    page((front, _request, response) =>
      sendFront(response, front, { title: 'Cart', main: renderCart(front) }),
    ),
  );
  router.post('/cart', forms, page(changeCart));
  router.get('/checkout', page(showCheckout));
  router.post('/checkout', forms, page(checkOut));
  router.get('/checkout/order-received/:id', page(showThanks));
  router.post('/practice/pay/:id', page(pay));
  router.post('/practice/complete/:id', page(complete));
  router.get(
    '/my-account',
    page((front, _request, response) =>
      sendFront(response, front, { title: 'My account', main: renderAccount(front) }),
    ),
  );
  router.post('/my-account', forms, page(signIn));
  router.get('/my-account/view-order/:id', page(showOwn));
  const asText = express.text({ type: 'application/x-www-form-urlencoded', limit: '100kb' });
  router.get('/returns{/*path}', page(showReturns));
  router.post('/returns{/*path}', asText, page(showReturns));
  return router;
}

const missing = (front: Front, response: Response): Promise<void> =>
  sendFront(response, front, {
    title: 'Not found',
    main: html`<h1>That page can’t be found.</h1>`,
    status: 404,
  });

function listed({ open }: Front, request: Request) {
  return open.site.products.find((row) => row.slug === request.params.slug && row.type !== 'variation');
}

function showProduct(front: Front, request: Request, response: Response): Promise<void> {
  const product = listed(front, request);
  if (!product) return missing(front, response);
  const { country } = request.query;
  // A real shop knows it by the shopper's session, or by their address: here the page's address says it.
  const sentTo =
    typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : front.open.site.info.country;
  const terms = renderTerms(front, product, sentTo);
  return sendFront(response, front, { title: product.name, main: renderProduct(front, product, terms) });
}

function showPicture(front: Front, request: Request, response: Response): void {
  const product = listed(front, request);
  if (!product) return void response.status(404).end();
  response.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.set('cache-control', 'public, max-age=3600').type('image/svg+xml');
  response.send(drawProduct({ title: product.name, picture: product.picture }));
}

const fieldsOf = (request: Request): Record<string, unknown> =>
  (request.body ?? {}) as Record<string, unknown>;

function changeCart(front: Front, request: Request, response: Response): void {
  const { sku, quantity, set } = fieldsOf(request);
  const count = Number(quantity ?? '1');
  const isPossible = typeof sku === 'string' && productBySku(front.open.site, sku) && Number.isInteger(count);
  if (isPossible && count >= 0 && count <= MOST_UNITS) {
    const before = front.cart.find((line) => line.sku === sku)?.quantity ?? 0;
    const others = front.cart.filter((line) => line.sku !== sku);
    writeCart(response, [...others, { sku, quantity: set ? count : before + count }]);
  }
  response.redirect(303, `${front.base}/cart/`);
}

function showCheckout(front: Front, _request: Request, response: Response): void | Promise<void> {
  if (front.cart.length === 0) return response.redirect(303, `${front.base}/cart/`);
  return sendFront(response, front, { title: 'Checkout', main: renderCheckout(front, readTill(front, {})) });
}

function checkOut(front: Front, request: Request, response: Response): void | Promise<void> {
  const body = fieldsOf(request);
  const till = readTill(front, body);
  const end =
    body.update !== undefined || front.cart.length === 0 ? { problems: [] } : placeOrder(front, till);
  if ('problems' in end)
    return sendFront(response, front, {
      title: 'Checkout',
      main: renderCheckout(front, { ...till, ...end }),
    });
  writeCart(response, []);
  if (end.owner) writeShopper(response, end.owner.id);
  const { id, order_key } = end.order;
  response.redirect(303, `${front.base}/checkout/order-received/${id}/?key=${order_key}`);
}

/** An order by its id and its key, which nobody guesses. */
function keyedOrder({ open }: Front, request: Request): WooOrder | undefined {
  const order = open.site.orders.get(String(request.params.id));
  return order && request.query.key === order.order_key ? order : undefined;
}

function showThanks(front: Front, request: Request, response: Response): Promise<void> {
  const order = keyedOrder(front, request);
  if (!order) return missing(front, response);
  return sendFront(response, front, { title: 'Order received', main: renderOrder(front, order) });
}

function pay(front: Front, request: Request, response: Response): void | Promise<void> {
  const order = keyedOrder(front, request);
  if (!order) return missing(front, response);
  if (order.status === 'on-hold') payOrder(front.open.site, order);
  response.redirect(303, `${front.base}/checkout/order-received/${order.id}/?key=${order.order_key}`);
}

function complete(front: Front, request: Request, response: Response): void | Promise<void> {
  const order = keyedOrder(front, request);
  if (!order) return missing(front, response);
  if (order.status === 'processing') completeOrder(front.open.site, order);
  response.redirect(303, `${front.base}/checkout/order-received/${order.id}/?key=${order.order_key}`);
}

function signIn(front: Front, request: Request, response: Response): void {
  const { shopper } = fieldsOf(request);
  writeShopper(response, typeof shopper === 'string' && shopper !== '' ? shopper : null);
  response.redirect(303, `${front.base}/my-account/`);
}

function showOwn(front: Front, request: Request, response: Response): Promise<void> {
  const order = ordersOf(front).find((each) => each.id === request.params.id);
  if (!order) return missing(front, response);
  return sendFront(response, front, { title: `Order #${order.number}`, main: renderOrder(front, order) });
}
