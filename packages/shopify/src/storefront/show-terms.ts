// How do the terms come to extensions/storefront/blocks/terms.liquid? As `app.metafields.aftercare.return_terms`.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { WrittenTerms } from '@aftercare/core/policy/written-terms.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { answerOf, userErrors } from '../client/user-errors.ts';
import { READ_INSTALLATION, SET_METAFIELDS } from '../operations/storefront.ts';

const installation = z.object({ currentAppInstallation: z.object({ id: z.string() }) });
const payload = z.object({
  metafieldsSet: z
    .object({ metafields: z.array(z.object({ id: z.string() })).nullable(), userErrors })
    .nullable(),
});

/** Written over whatever stood there: done twice it is as done once. */
export async function showTerms(client: ShopifyClient, terms: WrittenTerms): Promise<void> {
  const { currentAppInstallation } = await client.query({ document: READ_INSTALLATION, shape: installation });
  const metafield = {
    ...{ ownerId: currentAppInstallation.id, namespace: 'aftercare', key: 'return_terms' },
    ...{ type: 'json', value: JSON.stringify(terms) },
  };
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
