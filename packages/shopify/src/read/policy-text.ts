// What has the shop written about refunds in Shopify's own settings?
import type { OwnPolicyText } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { NotConnected } from '../auth/tokens.ts';
import type { ShopifyClient } from '../client/client.ts';
import { AccessDenied } from '../client/denied.ts';
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
    if (problem instanceof AccessDenied || problem instanceof NotConnected) return { state: 'closed' };
    // Whatever else is no word on the text: a question of ours that Shopify does not take must be found in the logs.
    throw problem;
  }
}
