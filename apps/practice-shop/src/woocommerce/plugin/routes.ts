// Which routes does the plugin add to the REST?
import { z } from 'zod';
import { WC_VERSION } from '../rest/order-answer.ts';
import { refundPageOf } from '../rest/pages.ts';
import { type Asked, RestError, type Route } from '../rest/route.ts';
import { type Intent, PLUGIN_VERSION, type Plugin } from './plugin.ts';
import { addsUp, contentOf, OPERATION, refundSafely, type SafeRefund } from './safe-refund.ts';

const at = '/wc-aftercare/v1';
const PATIENCE_MS = 20_000;

/** None of them is there while the plugin is off. */
export function pluginRoutes(plugin: Plugin): Route[] {
  if (!plugin.isActive) return [];
  const connection = { path: `${at}/connection` };
  return [
    {
      method: 'GET',
      ...connection,
      operation: 'plugin.connection',
      handle: () => ({ body: describe(plugin) }),
    },
    { method: 'PUT', ...connection, operation: 'plugin.connect', handle: (asked) => connect(plugin, asked) },
    { method: 'DELETE', ...connection, operation: 'plugin.disconnect', handle: () => disconnect(plugin) },
    {
      method: 'PUT',
      path: `${at}/terms`,
      operation: 'plugin.terms',
      handle: (asked) => keepTerms(plugin, asked),
    },
    { method: 'POST', path: `${at}/refunds`, operation: OPERATION, handle: (asked) => refund(plugin, asked) },
    {
      method: 'GET',
      path: `${at}/refunds/:key`,
      operation: 'plugin.intent',
      handle: (asked) => read(plugin, asked),
    },
  ];
}

function describe({ site, connection, hasPage }: Plugin) {
  return {
    connected: connection !== null,
    shopId: connection?.shopId ?? null,
    plugin: PLUGIN_VERSION,
    wordpress: '6.8.8',
    woocommerce: WC_VERSION,
    php: '8.2.36',
    hpos: true,
    booksSince: '2020-01-01T00:00:00Z',
    // Where a browser finds it.
    account: `${site.world.address}/site/${site.domain}/my-account/`,
    siteUrl: site.url,
    // No browser knows the site's own host: people reach it on the practice shop's.
    pages: hasPage ? [`${site.world.address}/site/${site.domain}/returns/`] : [],
    portal: hasPage ? `${site.world.address}/site/${site.domain}/returns/aftercare` : null,
    refundPage: refundPageOf(site),
  };
}

const connectionBody = z.object({
  shopId: z.string().min(1),
  appUrl: z.url(),
  callbackUrl: z.url(),
  portalUrl: z.url(),
  secret: z.string().min(40),
});

function parse<S extends z.ZodType>(shape: S, body: unknown): z.output<S> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  const name = String(read.error.issues[0]?.path[0] ?? 'body');
  throw new RestError(400, 'rest_invalid_param', `Invalid parameter(s): ${name}`, {
    data: { params: { [name]: read.error.issues[0]?.message ?? '' } },
  });
}

function connect(plugin: Plugin, { body, keyId }: Asked) {
  const before = plugin.connection;
  const now = parse(connectionBody, body);
  plugin.connect({ ...now, keyId });
  const isSame = before?.shopId === now.shopId && before.callbackUrl === now.callbackUrl;
  // Connected again by a new key: nobody holds the one before.
  if (isSame && keyId !== null && before.keyId !== null && before.keyId !== keyId)
    plugin.site.keys.delete(before.keyId);
  return { body: describe(plugin) };
}

function disconnect(plugin: Plugin) {
  plugin.disconnect();
  return { body: describe(plugin) };
}

const place = z.int().min(0);
const strings = z.array(z.string());
const termsBody = z.object({
  v: z.literal(1),
  texts: z.array(z.record(z.string(), z.string())),
  cases: z.array(
    z.object({
      ...{ countries: strings, tags: strings, skus: strings },
      ...{ says: z.record(z.string(), place), sure: z.boolean() },
    }),
  ),
  others: place,
  rights: place,
});

function keepTerms(plugin: Plugin, { body }: Asked) {
  const portal = describe(plugin).portal ?? plugin.connection?.portalUrl ?? '';
  plugin.keepTerms({ ...parse(termsBody, body), link: `${portal}/returns-policy` });
  return { body: { kept: true } };
}

const amount = z.string().regex(/^\d+(\.\d{1,6})?$/);
const refundBody = z.object({
  key: z.string().min(8).max(191),
  orderId: z.coerce.number().int().positive(),
  amount,
  currency: z.string().length(3),
  reason: z.string().default(''),
  lines: z
    .array(
      z.object({
        lineId: z.coerce.number().int().positive(),
        quantity: z.int().min(0),
        total: amount,
        // PHP writes an empty list where nothing is taxed.
        taxes: z.union([z.record(z.string(), amount), z.tuple([]).transform(() => ({}))]).default({}),
        restock: z.int().min(0).default(0),
      }),
    )
    .default([]),
});

const busy = () =>
  new RestError(503, 'aftercare_busy', 'Another refund of this order is being made.', {
    headers: { 'retry-after': '5' },
  });

async function refund(plugin: Plugin, { site, body }: Asked) {
  const asked: SafeRefund = parse(refundBody, body);
  if (!addsUp(asked))
    throw new RestError(400, 'rest_invalid_param', 'The lines do not add up to the amount.');
  const order = site.orders.get(String(asked.orderId));
  if (!order) throw new RestError(404, 'aftercare_no_order', 'There is no such order.');
  const held = await plugin.alone(order.id, PATIENCE_MS, async () => {
    const known = plugin.intents.get(asked.key);
    if (known) return answerKnown(plugin, known, asked);
    return refundSafely(plugin, site.orders.get(order.id) ?? order, asked);
  });
  if (!held) throw busy();
  return held.value && { body: writeIntent(held.value) };
}

// A row that still asks although nobody works on it: the process ended, and what the gateway did is unknown for ever.
function answerKnown(plugin: Plugin, known: Intent, asked: SafeRefund): Intent {
  if (known.content !== contentOf(asked))
    throw new RestError(409, 'aftercare_key_reused', 'This key was used for another refund.');
  return settled(plugin, known);
}

function settled(plugin: Plugin, known: Intent): Intent {
  if (known.state !== 'asking') return known;
  const message = 'The process ended while the payment provider was asked.';
  return plugin.intents.put({ ...known, state: 'doubtful', message });
}

function read(plugin: Plugin, { path }: Asked) {
  const known = plugin.intents.get(path.key ?? '');
  if (!known) throw new RestError(404, 'aftercare_unknown_key', 'This key was never used.');
  if (known.state === 'asking' && plugin.isLocked(known.orderId)) throw busy();
  return { body: writeIntent(settled(plugin, known)) };
}

const writeIntent = ({ id, state, refundId, message, gateway, at: since }: Intent) => ({
  ...{ key: id, state, refundId, message, gateway },
  at: `${since}Z`,
});
