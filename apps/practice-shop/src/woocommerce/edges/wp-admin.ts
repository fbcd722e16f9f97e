// Over which addresses does the merchant work in the shop's own admin, and open the app from it?
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import { benchStyles } from '../../edges/pages/bench-styles.ts';
import { type Html, sendPage } from '../../edges/pages/html.ts';
import type { OpenSite } from '../open-site.ts';
import { staffToken } from '../plugin/tokens.ts';
import { USER_COOKIE, userById, userOf, type Vouched } from '../plugin/users.ts';
import { setStatus } from '../rest/orders.ts';
import { deleteOrder, restoreOrder, trashOrder } from '../world/change-order.ts';
import { gatewayOf } from '../world/gateways.ts';
import { shareOf, worthOf } from '../world/make-past-refund.ts';
import { deleteRefund, makeRefund } from '../world/make-refund.ts';
import type { WooOrder } from '../world/site-types.ts';
import { renderOrder, renderOrders, renderPlugin, renderUpload, renderUser } from './wp-admin-pages.ts';

const OPENER = "document.querySelector('form[data-open]').submit();";

/** One of the shop's managers is taken to be signed in. */
export function createWpAdmin(open: () => OpenSite): Router {
  const router = express.Router();
  const forms = express.urlencoded({ extended: false });
  router.get('/wp-admin', (request, response) =>
    response.redirect(302, `${request.baseUrl}/wp-admin/admin.php?page=wc-orders`),
  );
  router.get('/wp-admin/admin.php', (request, response) => show(open(), request, response));
  router.get('/wp-admin/admin-post.php', (request, response) =>
    request.query.action === 'aftercare_open'
      ? enter(placeOf(open(), request), response)
      : response.redirect(302, `${request.baseUrl}/wp-admin`),
  );
  router.get('/wp-admin/plugin-install.php', (request, response) =>
    send(placeOf(open(), request), response, renderUpload(request.baseUrl)),
  );
  // Where orders stood as posts; from there a shop leads on.
  router.get('/wp-admin/post.php', (request, response) =>
    response.redirect(
      302,
      `${request.baseUrl}/wp-admin/admin.php?page=wc-orders&action=edit&id=${Number(request.query.post)}`,
    ),
  );
  router.get('/wp-admin/open.js', (_request, response) => void response.type('text/javascript').send(OPENER));
  router.post('/wp-admin/orders/:id/:act', forms, async (request, response) => {
    const order = open().site.orders.get(String(request.params.id));
    if (order) await act(open(), order, request);
    response.redirect(
      303,
      `${request.baseUrl}/wp-admin/admin.php?page=wc-orders&action=edit&id=${request.params.id}`,
    );
  });
  router.post('/wp-admin/user', forms, (request, response) => {
    const chosen = userById((request.body as Record<string, unknown>).user);
    if (chosen) response.cookie(USER_COOKIE, chosen.userId, { sameSite: 'lax', path: '/' });
    response.redirect(303, `${request.baseUrl}/wp-admin/admin.php?page=wc-orders`);
  });
  router.post('/wp-admin/plugin', forms, (request, response) => {
    const { plugin } = open();
    const { active, page } = request.body as Record<string, unknown>;
    if (active !== undefined) plugin.isActive = active === '1';
    if (page !== undefined) plugin.hasPage = page === '1';
    response.redirect(303, `${request.baseUrl}/wp-admin/admin.php?page=aftercare`);
  });
  return router;
}

async function show(open: OpenSite, request: Request, response: Response): Promise<void> {
  const { page, action, id } = request.query;
  const base = request.baseUrl;
  const place = placeOf(open, request);
  if (page === 'aftercare') return send(place, response, renderPlugin(open, base));
  const order = action === 'edit' ? open.site.orders.get(String(id)) : undefined;
  const main = order
    ? renderOrder(open, base, order)
    : renderOrders(open, base, String(request.query.s ?? ''));
  await send(place, response, main);
}

type Place = { open: OpenSite; base: string; user: Vouched };

const placeOf = (open: OpenSite, request: Request): Place => ({
  ...{ open, base: request.baseUrl, user: userOf(request) },
});

async function send(
  { open, base, user }: Place,
  response: Response,
  main: Html,
  scripts = false,
): Promise<void> {
  const at = `${base}/wp-admin/admin.php?page=`;
  const body = html`<body><header class="top"><div class="wide"><b>${open.site.info.name}, WordPress</b>${renderUser(base, user)}<nav aria-label="WordPress"><a href="${at}wc-orders">Orders</a><a href="${at}aftercare">Aftercare</a><a href="${base}/">Visit shop</a><a href="/mailbox">Mailbox</a><a href="/ledger">Ledger</a><a href="/">Guide</a></nav></div></header><main>${main}</main></body>`;
  await sendPage(
    response,
    { title: `${open.site.info.name} – WordPress`, styles: benchStyles, body },
    { scripts },
  );
}

/** The plugin vouches for the manager: a form that sends itself off with a token of one minute. */
async function enter(place: Place, response: Response): Promise<void> {
  const { base, user } = place;
  const { plugin, site } = place.open;
  const connection = plugin.isActive ? plugin.connection : null;
  if (!connection) return response.redirect(302, `${base}/wp-admin/admin.php?page=aftercare`);
  const token = await staffToken(site, connection, user);
  const main = html`<form data-open method="post" action="${connection.appUrl}/staff/enter"><input type="hidden" name="token" value="${token}">
<button>Open Aftercare</button></form><script src="${base}/wp-admin/open.js" defer></script>`;
  await send(place, response, main, true);
}

async function act(open: OpenSite, order: WooOrder, request: Request): Promise<void> {
  const { site } = open;
  const fields = (request.body ?? {}) as Record<string, string | undefined>;
  const acts: Record<string, () => unknown> = {
    complete: () => setStatus(site, order, 'completed'),
    pay: () => setStatus(site, order, 'processing'),
    cancel: () => setStatus(site, order, 'cancelled'),
    trash: () => trashOrder(site, order),
    restore: () => restoreOrder(site, order),
    delete: () => deleteOrder(site, order),
    refund: () => refundLine(open, order, fields),
    'delete-refund': () => {
      const refund = site.refunds.get(fields.refund ?? '');
      if (refund) deleteRefund(site, refund);
    },
  };
  await acts[String(request.params.act)]?.();
}

// As the merchant does it by hand: one line, so many units, through the gateway where it can.
function refundLine({ site }: OpenSite, order: WooOrder, fields: Record<string, string | undefined>) {
  const line = order.line_items.find((each) => String(each.id) === fields.line);
  const quantity = Number(fields.quantity ?? 1);
  if (!line || !(quantity > 0 && quantity <= line.quantity)) return;
  const lines = [shareOf(order, line, quantity)];
  return makeRefund(site, order.id, {
    ...{ lines, amount: worthOf(lines), reason: fields.reason ?? '', restock: true, meta: [], key: null },
    payment: gatewayOf(order.payment_method)?.supports.includes('refunds') ?? false,
    operation: 'own.refund',
  });
}
