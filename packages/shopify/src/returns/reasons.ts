// Which of Shopify's reason definitions stands for each of our reasons?
import type { ReturnReason } from '@aftercare/core/returns/return.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { READ_REASONS } from '../operations/returns.ts';
import { toReason } from '../translate/return.ts';

export type ReasonId = (reason: ReturnReason) => string | null;
/** Looks the definitions up once. */
export type ReasonIds = () => Promise<ReasonId>;

const shape = z.object({
  returnReasonDefinitions: z.object({
    nodes: z.array(z.object({ id: z.string(), handle: z.string(), deleted: z.boolean() })),
  }),
});

/** Remembers the shop's definitions; a failed look-up is not remembered. */
export function createReasonIds(client: ShopifyClient): ReasonIds {
  let known: Promise<ReasonId> | null = null;
  return () => {
    known ??= look(client).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

async function look(client: ShopifyClient): Promise<ReasonId> {
  const { returnReasonDefinitions } = await client.query({ document: READ_REASONS, shape });
  const standing = returnReasonDefinitions.nodes.filter((definition) => !definition.deleted);
  const byHandle = new Map(standing.map(({ id, handle }) => [handle.toLowerCase(), id]));
  const byReason = new Map<string, string>();
  for (const { id, handle } of standing)
    if (!byReason.has(toReason(handle))) byReason.set(toReason(handle), id);
  const other = byHandle.get('other') ?? byHandle.get('unknown') ?? null;
  return (reason) => (reason === 'OTHER' ? other : (byReason.get(reason) ?? other));
}
