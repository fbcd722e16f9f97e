// Over which addresses does the merchant work in the shop's own admin, and open the app in it?
import { readFileSync } from 'node:fs';
import express, { type Request, type Response, type Router } from 'express';
import type { Order } from '../../world/order-types.ts';
import type { Shop } from '../../world/shop.ts';
import { installApp, uninstallApp } from '../oauth/installation.ts';
import { signSessionToken } from '../oauth/session-token.ts';
import { STAFF_COOKIE, staffById, staffOf } from '../oauth/staff.ts';
import { sendPage } from '../pages/html.ts';
import { renderApp, renderConsent } from './app-page.ts';
import { launchAddress } from './launch.ts';
import { createOrderActions } from './order-actions.ts';
import { renderOrders } from './orders-page.ts';
import type { AdminView } from './shell.ts';
import { adminStyles } from './styles.ts';
import { createThemeEditor } from './theme-editor.ts';
import { type AdminFrame, viewOf, viewOfDomain } from './view.ts';

const PAGE = 30;
const SCANNED = 5_000;
const script = (name: string) => readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8');
const scripts = { bridge: script('app-bridge.js'), frame: script('frame.js') };

/** `/admin/store/{handle}/…`, `/admin-frame/…` and the stand-in of App Bridge. */
export function createAdminFrame(frame: AdminFrame): Router {
  const router = express.Router();
  const handle = frame.world.defaultShop.domain.replace('.myshopify.com', '');
  const page = (show: (view: AdminView, request: Request, response: Response) => Promise<void>) => {
    return async (request: Request, response: Response, next: () => void) => {
      const view = viewOf(frame, request.params.shop);
      if (view) await show({ ...view, staff: staffOf(request) }, request, response);
      else next();
    };
  };
  router.get('/admin', (_request, response) => response.redirect(302, `/admin/store/${handle}/orders`));
  router.get('/admin/store/:shop', (request, response) =>
    response.redirect(302, `/admin/store/${request.params.shop}/orders`),
  );
  router.get('/admin/store/:shop/orders', page(showOrders));
  router.use(createOrderActions(frame));
  router.use(createThemeEditor(frame));
  router.get('/admin/store/:shop/apps/:app{/*path}', page(showApp));
  router.get('/app-bridge.js', (_request, response) => sendScript(response, scripts.bridge));
  router.get('/admin-frame/frame.js', (_request, response) => sendScript(response, scripts.frame));
  router.use('/admin-frame', createFrameApi(frame));
  return router;
}

/** What the frame, the consent page and tests ask for: a session token, install, uninstall. */
function createFrameApi(frame: AdminFrame): Router {
  const router = express.Router();
  const bodies = [express.urlencoded({ extended: false }), express.json()];
  router.get('/session-token', async (request, response) => {
    const view = viewOfDomain(frame, request);
    if (!view?.isInstalled)
      return void response.status(404).json({ error: 'the app is not installed there' });
    const staff = staffOf(request);
    response.json({ token: await signSessionToken(view.shop.domain, frame.app, { staff }) });
  });
  router.post('/staff', ...bodies, (request, response) => {
    const { staff, page } = (request.body ?? {}) as Record<string, unknown>;
    const chosen = staffById(staff);
    if (chosen) response.cookie(STAFF_COOKIE, String(chosen.id), { sameSite: 'lax', path: '/' });
    const back = typeof page === 'string' && page.startsWith('/admin/') ? page : '/admin';
    response.redirect(303, back);
  });
  router.post('/install', ...bodies, (request, response) => {
    const view = viewOfDomain(frame, request);
    if (!view) return void response.status(404).json({ error: 'no such shop' });
    const { scopes } = (request.body ?? {}) as { scopes?: unknown };
    const wanted = Array.isArray(scopes) ? scopes.map(String) : frame.app.scopes;
    installApp({ ...frame, shop: view.shop, scopes: wanted });
    answer(request, response, `${view.base}/apps/${frame.app.handle}`);
  });
  router.post('/uninstall', ...bodies, (request, response) => {
    const view = viewOfDomain(frame, request);
    if (!view) return void response.status(404).json({ error: 'no such shop' });
    uninstallApp({ ...frame, shop: view.shop });
    answer(request, response, `${view.base}/apps/${frame.app.handle}`);
  });
  return router;
}

function answer(request: Request, response: Response, page: string): void {
  if (request.is('json')) response.json({ ok: true });
  else response.redirect(303, page);
}

async function showApp(view: AdminView, request: Request, response: Response): Promise<void> {
  const { app } = view;
  const page = { title: `${app.title} · ${view.shop.info.name}`, styles: adminStyles };
  if (!view.isInstalled) return sendPage(response, { ...page, body: renderConsent(view) });
  const { path } = request.params as { path?: string[] | string };
  const segments = path === undefined ? [] : [path].flat();
  const query = new URL(request.originalUrl, 'http://admin.invalid').search;
  const source = await launchAddress(
    view.shop,
    app,
    { staff: staffOf(request), language: languageOf(request) },
    `/${segments.map(encodeURIComponent).join('/')}${query}`,
  );
  const policy = { scripts: true, frameSrc: new URL(app.url).origin };
  await sendPage(response, { ...page, body: renderApp(view, source) }, policy);
}

/** Staff choose theirs in the real admin; here it is their browser's. */
function languageOf(request: Request): string {
  const [first = 'en'] = request.acceptsLanguages();
  return /^[a-z]{2}/i.exec(first)?.[0].toLowerCase() ?? 'en';
}

async function showOrders(view: AdminView, request: Request, response: Response): Promise<void> {
  const search = typeof request.query.q === 'string' ? request.query.q.trim() : '';
  const from = Number(request.query.skip ?? '0');
  const skip = Number.isInteger(from) && from > 0 ? Math.min(from, 100_000) : 0;
  const found = findOrders(view.shop, search, skip);
  const next = new URLSearchParams({ q: search, skip: String(skip + PAGE) });
  const orders = found.slice(0, PAGE);
  const body = renderOrders(view, { orders, search, next: found.length > PAGE ? next.toString() : null });
  await sendPage(response, { title: `Orders · ${view.shop.info.name}`, styles: adminStyles, body });
}

function findOrders(shop: Shop, search: string, skip: number): Order[] {
  const named = search === '' ? undefined : shop.orders.byName(search);
  if (named) return [named];
  const found: Order[] = [];
  let seen = 0;
  let passed = 0;
  for (const each of shop.orders.scan({ sortKey: 'PROCESSED_AT', reverse: true })) {
    // Without a search the order itself need not be made to pass it by.
    if (search === '' && passed++ < skip) continue;
    const order = each.order();
    if (search === '' || order.email.includes(search)) found.push(order);
    if (found.length > PAGE || ++seen > SCANNED) break;
  }
  return found;
}

function sendScript(response: Response, text: string): void {
  response.set('cache-control', 'no-cache').type('text/javascript').send(text);
}
