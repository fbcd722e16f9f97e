// How do the terms come to the plugin's block on the shop's own pages? It keeps what it was last given.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { WrittenTerms } from '@aftercare/core/policy/written-terms.ts';
import { z } from 'zod';
import { isDenial, type WooClient } from '../client/client.ts';
import { hasPlugin } from '../connect/plugin.ts';

const kept = z.object({ kept: z.literal(true) });

/** Without the plugin, or with one of before, there is no place for them: they come with the next one. */
export async function showTerms(client: WooClient, terms: WrittenTerms): Promise<void> {
  // Looked for first: where a shop has no permalinks, only a reading finds the way.
  if (!(await hasPlugin(client))) return;
  const answer = await client.act({
    ...{ method: 'PUT', path: 'wc-aftercare/v1/terms', body: terms },
    ...{ shape: kept, isHarmless: true },
  });
  if (!isDenial(answer) || answer.code === 'rest_no_route') return;
  throw new PlatformError(tell('OTHERS_SAID', { said: [answer.message] }), {
    retryable: false,
    doubtful: false,
  });
}
