// Does our plugin stand in this shop, and does it know how to speak with us?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError, type ReturnsPage } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { type Denial, isDenial, type WooClient } from '../client/client.ts';

export interface Handover {
  readonly shopId: string;
  readonly appUrl: string;
  readonly callbackUrl: string;
  readonly portalUrl: string;
  /** base64url of 32 bytes: signs its tokens and announcements. */
  readonly secret: string;
}

const path = 'wc-aftercare/v1/connection';
/** People are sent there: by https, or within this very machine. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((url) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(url));
const shape = z.object({
  plugin: z.string(),
  booksSince: z.iso.datetime().nullish(),
  pages: z.array(address).catch([]),
  /** Where our pages stand below one of these; plugins of before do not say. */
  portal: address.nullish().catch(null),
  /** The page that WooCommerce calls its refund policy; plugins of before do not say. */
  refundPage: z.int().positive().nullish().catch(null),
});

export interface StandingPlugin {
  /** Of what was asked before, its book knows nothing: it was put in, or put in anew, then. Null: it can't say. */
  readonly booksSince: string | null;
  /** The page with our block that links lead to; null: there is none. */
  readonly returnsPage: ReturnsPage | null;
  /** WordPress' number of the page with the shop's refund policy; null: none is shown to shoppers, or it can't say. */
  readonly refundPage: number | null;
}

/** The plugin as it stands in this shop, now; null: it is not there, it may be taken away at any time. */
export async function readPlugin(client: WooClient): Promise<StandingPlugin | null> {
  const answer = await client.look({ path, shape });
  if (!isThere(answer, { retryable: true })) return null;
  const { booksSince = null, refundPage = null } = answer;
  return { booksSince, refundPage, returnsPage: pageOf(answer) };
}

function pageOf({ pages: [first], portal }: z.infer<typeof shape>): ReturnsPage | null {
  if (first === undefined) return null;
  const base = portal?.replace(/\/+$/, '') ?? null;
  // The page that holds them, where another comes first that can't.
  return { url: base?.replace(/[^/]+$/, '') ?? first, base };
}

/** Whether the plugin stands in this shop, now. */
export async function hasPlugin(client: WooClient): Promise<boolean> {
  return (await readPlugin(client)) !== null;
}

/** Tells the plugin whose shop this is, and the secret; safe to repeat. False: it is not there. */
export async function handOver(client: WooClient, handover: Handover): Promise<boolean> {
  // Looked for first: where a shop has no permalinks, only a reading finds the way.
  if (!(await hasPlugin(client))) return false;
  const answer = await client.act({ method: 'PUT', path, body: handover, shape, isHarmless: true });
  return isThere(answer, { retryable: false });
}

/** No such route is no such plugin; any other no is a plugin's that keeps us out. */
function isThere<T>(answer: T | Denial, { retryable }: { retryable: boolean }): answer is T {
  if (!isDenial(answer)) return true;
  if (answer.code === 'rest_no_route') return false;
  throw new PlatformError(tell('KEPT_OUT', { said: [answer.message] }), {
    retryable,
    doubtful: false,
  });
}
