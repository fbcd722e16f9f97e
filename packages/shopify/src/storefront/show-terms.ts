// How do the terms come to extensions/storefront/blocks/terms.liquid? As `app.metafields.aftercare.return_terms`.
import { isDeepStrictEqual } from 'node:util';
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { WrittenTerms } from '@aftercare/core/policy/written-terms.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { answerOf, userErrors } from '../client/user-errors.ts';
import { READ_SHOWN_TERMS, SET_METAFIELDS } from '../operations/storefront.ts';

const place = { namespace: 'aftercare', key: 'return_terms' };
const installation = z.object({
  currentAppInstallation: z.object({
    id: z.string(),
    metafield: z.object({ jsonValue: z.unknown() }).nullable(),
  }),
});
const payload = z.object({
  metafieldsSet: z
    .object({ metafields: z.array(z.object({ id: z.string() })).nullable(), userErrors })
    .nullable(),
});

/** Writes what is not there yet: every hour they are handed over, and almost every time they stand there already. */
export async function showTerms(client: ShopifyClient, terms: WrittenTerms): Promise<void> {
  const { currentAppInstallation: own } = await client.query({
    ...{ document: READ_SHOWN_TERMS, variables: place, shape: installation },
  });
  // Shopify may keep JSON otherwise than it was written: what it says counts.
  if (isDeepStrictEqual(own.metafield?.jsonValue, terms)) return;
  const metafield = { ...place, ownerId: own.id, type: 'json', value: JSON.stringify(terms) };
  const { metafieldsSet } = await client.mutate({
    document: SET_METAFIELDS,
    variables: { metafields: [metafield] },
    shape: payload,
  });
  const answer = answerOf(metafieldsSet?.metafields ?? null, metafieldsSet?.userErrors ?? []);
  if (answer.ok) return;
  throw new PlatformError(tell('OTHERS_SAID', { said: answer.reasons }), {
    retryable: false,
    doubtful: false,
  });
}
