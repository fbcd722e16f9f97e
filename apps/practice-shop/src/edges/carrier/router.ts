// What does the carrier's own page tell of a parcel?
import express, { type Router } from 'express';
import { html } from 'hono/html';
import type { Fulfillment } from '../../world/order-types.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { renderTop } from '../mailbox/pages.ts';
import { writeDay } from '../money-text.ts';
import { benchStyles } from '../pages/bench-styles.ts';
import { sendPage } from '../pages/html.ts';

/** `GET /track/:number`: the parcels of all shops. */
export function createCarrier(world: World): Router {
  const router = express.Router();
  router.get('/track/:number', async (request, response) => {
    const { number } = request.params;
    const parcel = [...world.shops.values()].map((shop) => findParcel(shop, number)).find(Boolean);
    const said = parcel ? sayWhere(parcel) : 'We know of no parcel with this number.';
    const body = html`<body>${renderTop()}<main><h1>Practice Post</h1><p>Parcel <b>${number}</b></p><p>${said}</p></main></body>`;
    const page = { title: `Parcel ${number}`, styles: benchStyles, body };
    await sendPage(response, page, { status: parcel ? 200 : 404 });
  });
  return router;
}

/** The number names its order: PP, eight digits, then which parcel of it. */
function findParcel(shop: Shop, number: string): Fulfillment | undefined {
  const order = shop.orders.byName(String(Number(/^PP(\d{8})\d+$/.exec(number)?.[1])));
  return order?.fulfillments.find((each) => each.trackingInfo.some((one) => one.number === number));
}

function sayWhere(parcel: Fulfillment): string {
  return parcel.deliveredAt
    ? `Delivered on ${writeDay(parcel.deliveredAt)}.`
    : `On its way since ${writeDay(parcel.createdAt)}.`;
}
