// What has the shop written about refunds in Shopify's own settings?
import { type OwnPolicyText, PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { NotConnected } from '../auth/tokens.ts';
import type { ShopifyClient } from '../client/client.ts';
import { READ_POLICIES } from '../operations/shop.ts';

const shape = z.object({
  shop: z.object({ shopPolicies: z.array(z.object({ type: z.string(), body: z.string() })) }),
});

/** Without `read_legal_policies`, as for a shop that has not agreed to it yet or lets us in no more, they are closed to us. */
export async function readPolicyText(client: ShopifyClient): Promise<OwnPolicyText> {
  try {
    const { shop } = await client.query({ document: READ_POLICIES, shape });
    const policy = shop.shopPolicies.find(({ type }) => type === 'REFUND_POLICY');
    if (policy === undefined || policy.body.trim() === '') return { state: 'none' };
    return { state: 'found', text: policy.body };
  } catch (problem) {
    const isRefused = problem instanceof PlatformError && !problem.retryable;
    if (isRefused || problem instanceof NotConnected) return { state: 'closed' };
    throw problem;
  }
}
