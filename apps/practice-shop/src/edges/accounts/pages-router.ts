// Where does a customer sign in to a shop, and out again? Pages a browser opens, so they stand at the practice port.
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import type { Customer } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { frontOf, handleOf, sendFront } from '../storefront/front-of.ts';
import type { ShopFront } from '../storefront/shop-front.ts';
import { readShopper, writeShopper } from '../storefront/shopper-cookie.ts';
import { issueCode, shopOfNumber } from './grants.ts';

type Input = { world: World; app: PracticeApp };
type Asked = { redirectUri: string; state: string; nonce: string | null; challenge: string };

/** `/authentication/{number of the shop}/…`. */
export function createAccountPages({ world, app }: Input): Router {
  const router = express.Router();
  const page =
    (show: (front: ShopFront, request: Request, response: Response) => void | Promise<void>) =>
    async (request: Request, response: Response, next: () => void) => {
      const shop = shopOfNumber(world, String(request.params.number));
      if (!shop) return next();
      request.params.shop = handleOf(shop);
      const front = frontOf({ world, appHandle: app.handle, themeExtension: app.themeExtension }, request);
      if (front) await show(front, request, response);
    };
  const forms = express.urlencoded({ extended: false, limit: '64kb' });
  const base = '/authentication/:number';
  router.get(
    `${base}/oauth/authorize`,
    page((front, ...rest) => authorize({ world, app }, front, ...rest)),
  );
  router.post(
    `${base}/oauth/authorize`,
    forms,
    page((front, ...rest) => signIn({ world, app }, front, ...rest)),
  );
  router.get(
    `${base}/logout`,
    page((_front, request, response) => leave(app, request, response)),
  );
  return router;
}

async function authorize(
  input: Input,
  front: ShopFront,
  request: Request,
  response: Response,
): Promise<void> {
  const asked = readAsked(input.app, request);
  if (!asked) return void response.status(400).type('text').send('invalid_request');
  const known = front.shop.customers.get(readShopper(request) ?? '');
  if (known) return sendBack(input, front, asked, known, response);
  await sendFront(response, front, 'Sign in', renderSignIn(request.originalUrl, null));
}

async function signIn(input: Input, front: ShopFront, request: Request, response: Response): Promise<void> {
  const asked = readAsked(input.app, request);
  if (!asked) return void response.status(400).type('text').send('invalid_request');
  const email = String((request.body as Record<string, unknown>)?.email ?? '')
    .trim()
    .toLowerCase();
  const customer = front.shop.customers.find((each) => each.email.toLowerCase() === email);
  if (!customer) return sendFront(response, front, 'Sign in', renderSignIn(request.originalUrl, email), 422);
  writeShopper(response, customer.id);
  sendBack(input, front, asked, customer, response);
}

function renderSignIn(action: string, unknown: string | null) {
  return html`<h1>Sign in</h1><p>There is no password in the practice shop: the address is enough.</p>
${unknown === null ? '' : html`<p role="alert">Nobody here has the address ${unknown}.</p>`}
<form method="post" action="${action}"><div class="field"><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="email" required value="${unknown ?? ''}"></div><button>Sign in</button></form>`;
}

function sendBack(
  { world }: Input,
  { shop }: ShopFront,
  asked: Asked,
  { id }: Customer,
  response: Response,
): void {
  const { redirectUri, nonce, challenge, state } = asked;
  const code = issueCode(world, { shop: shop.domain, customerId: id, nonce, challenge, redirectUri });
  const target = new URL(redirectUri);
  target.searchParams.set('code', code);
  target.searchParams.set('state', state);
  response.redirect(302, target.toString());
}

/** Null for what no client of ours would ask: it is not sent anywhere, least of all back. */
function readAsked(app: PracticeApp, request: Request): Asked | null {
  const query = new URL(request.originalUrl, 'http://practice.invalid').searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  const isAllowed =
    query.get('client_id') === app.apiKey &&
    app.accountRedirects.some((path) => redirectUri === `${app.url}${path}`) &&
    query.get('response_type') === 'code' &&
    query.get('code_challenge_method') === 'S256' &&
    (query.get('scope') ?? '').split(' ').includes('openid');
  const [challenge, state] = [query.get('code_challenge'), query.get('state')];
  if (!isAllowed || !challenge || !state) return null;
  return { redirectUri, state, nonce: query.get('nonce'), challenge };
}

function leave(app: PracticeApp, request: Request, response: Response): void {
  const query = new URL(request.originalUrl, 'http://practice.invalid').searchParams;
  const target = query.get('post_logout_redirect_uri') ?? '';
  if (!query.get('id_token_hint')) return void response.status(400).type('text').send('invalid_request');
  writeShopper(response, null);
  const isRegistered = app.accountLogouts.some((path) => target === `${app.url}${path}`);
  response.redirect(302, isRegistered ? target : '/');
}
