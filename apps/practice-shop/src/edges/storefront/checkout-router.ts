// How does a cart become an order?
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { createOrder } from '../../world/operations/create-order.ts';
import { knownLines } from './cart-page.ts';
import { findProblems, type Problem, readForm } from './checkout-form.ts';
import { renderCheckout, totalShown } from './checkout-page.ts';
import { type Storefront, sendFront } from './front-of.ts';
import { describeOrder, quoteOrder } from './quote.ts';
import type { ShopFront } from './shop-front.ts';
import { readCart, readShopper, writeCart } from './shopper-cookie.ts';

type Wrap = (
  show: (front: ShopFront, request: Request, response: Response) => void | Promise<void>,
) => RequestHandler;

/** The two requests of the checkout: look at it, and post it. */
export function createCheckoutRouter(storefront: Storefront, page: Wrap, forms: RequestHandler): Router {
  const router = express.Router();
  const at = '/shop/:shop/checkout';
  router.get(
    at,
    page((front, request, response) => showCheckout({ storefront, front, request, response })),
  );
  router.post(
    at,
    forms,
    page((front, request, response) => postCheckout({ storefront, front, request, response })),
  );
  return router;
}

type Visit = { storefront: Storefront; front: ShopFront; request: Request; response: Response };

async function showCheckout(visit: Visit, problems: Problem[] = []): Promise<void> {
  const { storefront, front, request, response } = visit;
  const lines = knownLines(front.shop, readCart(request));
  if (lines.length === 0) return response.redirect(303, `${front.base}/cart`);
  const form = readForm(request.body, front.shop.customers.get(readShopper(request) ?? ''));
  const wish = { lines, country: form.country, shippingCode: form.shipping, discountCode: form.discount };
  const quote = quoteOrder(storefront.world, front.shop, wish);
  const title = problems.length > 0 ? 'Error: Checkout' : 'Checkout';
  await sendFront(response, front, title, renderCheckout({ front, form, lines, quote, problems }));
}

async function postCheckout(visit: Visit): Promise<void> {
  const { storefront, front, request, response } = visit;
  const body = (request.body ?? {}) as Record<string, unknown>;
  const lines = knownLines(front.shop, readCart(request));
  const form = readForm(body);
  if (body.update !== undefined || lines.length === 0) return showCheckout(visit);
  const problems = findProblems(form);
  const wish = { lines, country: form.country, shippingCode: form.shipping, discountCode: form.discount };
  const total = totalShown(quoteOrder(storefront.world, front.shop, wish)).amount;
  if (problems.length === 0 && body.shown !== total)
    problems.push({ field: 'card', message: 'The sum has changed. Look at it again, then pay' });
  if (problems.length > 0) return showCheckout(visit, problems);
  const { email, firstName, lastName, address1, zip, city, country } = form;
  const shippingAddress = { firstName, lastName, address1, zip, city, countryCode: country };
  const shopper = { email, firstName, lastName };
  const outcome = createOrder(storefront.world, front.shop, {
    ...describeOrder(front.shop, wish),
    shopper,
    shippingAddress,
  });
  if (!outcome.ok)
    return showCheckout(
      visit,
      outcome.userErrors.map(({ message }) => ({ field: 'card' as const, message })),
    );
  writeCart(response, []);
  response.redirect(303, `${front.base}/orders/${outcome.value.number}`);
}
