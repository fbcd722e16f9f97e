// Does our plugin stand in this shop, and does it know how to speak with us?

import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { type Denial, isDenial, type WooClient } from '../client/client.ts';

const connection = z.object({
  connected: z.boolean(),
  shopId: z.string().nullable(),
  plugin: z.string(),
  hpos: z.boolean().catch(false),
  siteUrl: z.string(),
  pages: z.array(z.string()).catch([]),
});
export type PluginConnection = z.infer<typeof connection>;

export interface Handover {
  readonly shopId: string;
  readonly appUrl: string;
  readonly callbackUrl: string;
  readonly portalUrl: string;
  /** base64url of 32 bytes: signs its tokens and announcements. */
  readonly secret: string;
}

const path = 'wc-aftercare/v1/connection';

/** What the plugin says of itself; null: it is not there. */
export async function readPlugin(client: WooClient): Promise<PluginConnection | null> {
  return presentOnly(await client.look({ path, shape: connection }));
}

/** Tells the plugin whose shop this is, and the secret; safe to repeat. Null: it is not there. */
export async function handOver(client: WooClient, handover: Handover): Promise<PluginConnection | null> {
  return presentOnly(
    await client.act({ method: 'PUT', path, body: handover, shape: connection, isHarmless: true }),
  );
}

/** Ends what was handed over. */
export async function takeBack(client: WooClient): Promise<void> {
  presentOnly(await client.act({ method: 'DELETE', path, shape: z.unknown(), isHarmless: true }));
}

function presentOnly<T>(answer: T | Denial): T | null {
  if (!isDenial(answer)) return answer;
  if (answer.code === 'rest_no_route') return null;
  throw new PlatformError(`The plugin in the shop refuses: ${answer.message}`, {
    retryable: false,
    doubtful: false,
  });
}
