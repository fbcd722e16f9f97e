// How does a test play the courier of a shop: what has the shop announced, and how does a delivery of it look?
import { createHmac } from 'node:crypto';
import { writeOrder } from '../../apps/practice-shop/src/woocommerce/rest/order-answer.ts';
import type { Control } from '../support/control.ts';
import { type Delivery, signatureOf } from '../support/deliveries.ts';
import type { ShopKind } from '../support/front.ts';
import { onShopify as shopify } from '../support/front.ts';
import { type Lives, withoutReturns } from '../support/story.ts';
import { onWooCommerce as woocommerce } from '../support/woocommerce-front.ts';
import type { World } from '../support/world.ts';

/** What is signed with while a secret is rotated: the new one, or the one before it. */
export interface Secrets {
  readonly present: string;
  readonly former: string;
}

/** A delivery of something the shop has announced, as it would be sent now. */
export type Copy = (world: World, isFormer: boolean) => Delivery;

export interface Courier {
  readonly name: string;
  readonly kind: ShopKind;
  /** What is done to the shop once it is connected. */
  readonly prepare?: (control: Control) => Promise<unknown>;
  /** What happens to the shop's orders in the course of a month; as where returns are kept, unless told. */
  readonly lives?: Lives;
  /** Settings of ours while a secret is rotated. */
  readonly settings: (world: World) => Record<string, string>;
  /** All that was announced so far, in its order. */
  readonly announced: (world: World) => readonly Copy[];
}

const PRESENT = 'practice-api-secret';
const FORMER = 'the-secret-before-its-rotation';

export const shopifyCourier: Courier = {
  name: 'Shopify',
  kind: shopify,
  settings: () => ({ SHOPIFY_API_SECRET: `${PRESENT},${FORMER}` }),
  announced: ({ shop }) =>
    shop.courier.list().map((row) => {
      // Of what lies on the counter the shop may forget the body later.
      const body = Buffer.from(shop.courier.body(row.id) ?? '');
      return (_, isFormer) => ({
        body,
        headers: {
          'x-shopify-topic': row.topic,
          'x-shopify-shop-domain': row.shop,
          'x-shopify-api-version': row.apiVersion,
          'x-shopify-webhook-id': row.webhookId,
          'x-shopify-event-id': row.eventId,
          'x-shopify-triggered-at': row.triggeredAt,
          'x-shopify-hmac-sha256': signatureOf(body, isFormer ? FORMER : PRESENT),
        },
      });
    }),
};

const NEW_KEY = Buffer.alloc(32, 7).toString('base64');

/** With the plugin: WooCommerce's own webhooks, and the plugin's announcements beside them. */
export const wooCourier: Courier = {
  name: 'WooCommerce with our plugin',
  kind: woocommerce,
  lives: withoutReturns,
  settings: ({ env }) => ({ SECRET_KEYS: `k2:${NEW_KEY},${env.SECRET_KEYS}` }),
  announced: ({ shop }) => [
    ...[...shop.woo.first.scheduler.rows.values()].map(copyOfWebhook),
    ...[...shop.woo.first.announcements.rows.values()].map(copyOfAnnouncement),
  ],
};

/** Without it: WooCommerce tells of no deleted refund and of no order deleted for good. */
export const plainWooCourier: Courier = {
  ...wooCourier,
  name: 'WooCommerce without our plugin',
  prepare: (control) => control.practice('/woocommerce/plugin', { active: false }),
};

type Scheduled = World['shop']['woo']['first']['scheduler']['rows'] extends { values(): Iterable<infer R> }
  ? R
  : never;

/** Its body is the state at delivery, not at the change; of what is gone it tells an error. */
function copyOfWebhook(row: Scheduled): Copy {
  const [path = '', shopId = ''] = /\/webhooks\/woocommerce\/([\w-]+)\?hook=.+$/.exec(row.uri) ?? [];
  return ({ shop, env }, isFormer) => {
    const { site } = shop.woo.first;
    const order = site.orders.get(String(row.orderId));
    const gone = { code: 'woocommerce_rest_shop_order_invalid_id', message: 'Invalid ID.' };
    const told = row.topic === 'order.deleted' ? { id: row.orderId } : order ? writeOrder(site, order) : gone;
    const body = Buffer.from(JSON.stringify(told).replaceAll('/', '\\/'));
    const key = Buffer.from(
      isFormer ? (/k1:(.+)$/.exec(env.SECRET_KEYS ?? '')?.[1] ?? '') : NEW_KEY,
      'base64',
    );
    const secret = createHmac('sha256', key).update(`woocommerce webhook ${shopId}`).digest('base64url');
    return {
      body,
      path,
      headers: {
        'content-type': 'application/json',
        'x-wc-webhook-source': `${site.url}/`,
        'x-wc-webhook-topic': row.topic,
        // One for all that is sent in a second: no two deliveries are told apart by it.
        'x-wc-webhook-delivery-id': 'd41d8cd98f00b204e9800998ecf8427e',
        'x-wc-webhook-signature': signatureOf(body, secret),
      },
    };
  };
}

type Announced = World['shop']['woo']['first']['announcements']['rows'] extends {
  values(): Iterable<infer R>;
}
  ? R
  : never;

function copyOfAnnouncement({ id, topic, orderId, at }: Announced): Copy {
  return ({ shop }) => {
    const connection = shop.woo.first.plugin.connection ?? { shopId: '', secret: '' };
    const body = Buffer.from(JSON.stringify({ sequence: Number(id), topic, orderId, at }));
    const headers = {
      'content-type': 'application/json',
      'x-aftercare-signature': signatureOf(body, connection.secret),
    };
    return { body, headers, path: `/webhooks/woocommerce/${connection.shopId}` };
  };
}
