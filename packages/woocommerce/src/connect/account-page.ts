// On which page of the shop do its shoppers sign in? Our plugin there vouches for them, so it says.
import { z } from 'zod';
import { isDenial, type WooClient } from '../client/client.ts';

/** Shoppers are sent there: by https, or within this very machine. */
const address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((url) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(url));
const shape = z.object({ account: address.nullish().catch(null) });

/** Null: no plugin of ours stands there, or one of before, which does not say. */
export async function readAccountPage(client: WooClient): Promise<string | null> {
  const answer = await client.look({ path: 'wc-aftercare/v1/connection', shape });
  return isDenial(answer) ? null : (answer.account ?? null);
}
