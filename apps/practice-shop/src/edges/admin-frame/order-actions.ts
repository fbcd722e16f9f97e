// How does the merchant act on an order in the shop's own admin, past the app?
import express, { type Request, type Response, type Router } from 'express';
import { cancelOrder } from '../../world/operations/cancel-order.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
} from '../../world/operations/decide-return.ts';
import { deliver, fulfill } from '../../world/operations/fulfillment.ts';
import { processReturn } from '../../world/operations/process-return.ts';
import { createReturn } from '../../world/operations/request-return.ts';
import type { Order } from '../../world/order-types.ts';
import type { Shop } from '../../world/shop.ts';
import type { Outcome } from '../../world/types.ts';
import { sendPage } from '../pages/html.ts';
import { renderAdminOrder } from './order-page.ts';
import { planOwnRefund } from './own-refund.ts';
import type { AdminView } from './shell.ts';
import { adminStyles } from './styles.ts';
import { type AdminFrame, viewOf } from './view.ts';

type Act = (frame: AdminFrame, shop: Shop, order: Order, request: Request) => Outcome<unknown>;

const orderActs: Record<string, Act> = {
  shipped: ({ world }, shop, order) => fulfill(world, shop, order),
  delivered: ({ world }, shop, order) => deliver(world, shop, order),
  cancelled: ({ world }, shop, order) =>
    cancelOrder(world, shop, order, { reason: 'CUSTOMER', restock: true, refund: true }),
  returns: createOwnReturn,
};

const returnActs: Record<
  string,
  (frame: AdminFrame, shop: Shop, order: Order, id: string) => Outcome<unknown>
> = {
  approve: ({ world }, shop, order, id) => approveReturn(world, shop, order, id),
  decline: ({ world }, shop, order, id) =>
    declineReturn(world, shop, order, id, { reason: 'OTHER', note: "Declined in the shop's own admin" }),
  cancel: ({ world }, shop, order, id) => cancelReturn(world, shop, order, id),
  close: ({ world }, shop, order, id) => closeReturn(world, shop, order, id),
  process: processOwnReturn,
};

/** `GET` one order, `POST` what is done to it. */
export function createOrderActions(frame: AdminFrame): Router {
  const router = express.Router();
  const forms = express.urlencoded({ extended: false });
  router.get('/admin/store/:shop/orders/:order', (request, response, next) => {
    const found = find(frame, request);
    if (found) return show(found.view, found.order, response, null);
    next();
  });
  router.post('/admin/store/:shop/orders/:order/:act', forms, (request, response, next) => {
    const found = find(frame, request);
    const act = orderActs[String(request.params.act)];
    if (!found || !act) return next();
    return answer(found, act(frame, found.view.shop, found.order, request), response);
  });
  router.post('/admin/store/:shop/orders/:order/returns/:return/:act', forms, (request, response, next) => {
    const found = find(frame, request);
    const act = returnActs[String(request.params.act)];
    if (!found || !act) return next();
    const id = `gid://shopify/Return/${request.params.return}`;
    return answer(found, act(frame, found.view.shop, found.order, id), response);
  });
  return router;
}

type Found = { view: AdminView; order: Order };

// Links of the app name an order by the number of its id, the admin's own by its name.
function find(frame: AdminFrame, request: Request): Found | undefined {
  const view = viewOf(frame, request.params.shop);
  const named = String(request.params.order);
  const order =
    view && (view.shop.orders.byName(named) ?? view.shop.orders.get(`gid://shopify/Order/${named}`));
  return view && order ? { view, order } : undefined;
}

async function answer({ view, order }: Found, outcome: Outcome<unknown>, response: Response): Promise<void> {
  if (outcome.ok) return response.redirect(303, `${view.base}/orders/${order.number}`);
  await show(view, order, response, outcome.userErrors.map(({ message }) => message).join(' '));
}

async function show(
  view: AdminView,
  order: Order,
  response: Response,
  problem: string | null,
): Promise<void> {
  const body = renderAdminOrder(view, order, problem);
  const page = { title: `${order.name} · ${view.shop.info.name}`, styles: adminStyles, body };
  await sendPage(response, page, { status: problem ? 422 : 200 });
}

function createOwnReturn(
  { world }: AdminFrame,
  shop: Shop,
  order: Order,
  request: Request,
): Outcome<unknown> {
  const fields = Object.entries((request.body ?? {}) as Record<string, unknown>);
  const lines = fields.flatMap(([fulfillmentLineItemId, value]) => {
    const quantity = Number(value);
    return Number.isInteger(quantity) && quantity > 0 ? [{ fulfillmentLineItemId, quantity }] : [];
  });
  if (lines.length === 0)
    return { ok: false, userErrors: [{ field: null, message: 'Choose at least one item.', code: 'BLANK' }] };
  return createReturn(world, shop, order, { returnLineItems: lines });
}

function processOwnReturn({ world }: AdminFrame, shop: Shop, order: Order, id: string): Outcome<unknown> {
  const of = order.returns.find((each) => each.id === id);
  if (!of)
    return {
      ok: false,
      userErrors: [{ field: null, message: 'There is no such return.', code: 'NOT_FOUND' }],
    };
  return processReturn(world, shop, order, id, planOwnRefund(order, of));
}
