// Are we subscribed to every event we need? Shopify deletes a subscription that failed for long, so this is asked again.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { createClient, type ShopifyClient, type TokenSource } from '../client/client.ts';
import { connection, type Page } from '../client/shape.ts';
import { type UserErrors, userErrors } from '../client/user-errors.ts';
import { CREATE_SUBSCRIPTION, LIST_SUBSCRIPTIONS, MOVE_SUBSCRIPTION } from '../operations/webhooks.ts';
import { TOPICS } from './topics.ts';

export interface EnsureWebhooks {
  readonly app: ShopifyApp;
  readonly domain: string;
  readonly tokens: TokenSource;
  /** Where deliveries go; must be https for a real shop. */
  readonly callbackUrl: string;
}

const subscription = z.object({ id: z.string(), topic: z.string(), uri: z.string() });
type Subscription = z.infer<typeof subscription>;

/** Subscribes to what is missing and moves what points elsewhere; safe to repeat. Says which topics it mended. */
export async function ensureWebhooks(options: EnsureWebhooks): Promise<string[]> {
  const client = createClient(options);
  const standing = await listSubscriptions(client);
  const mended: string[] = [];
  for (const topic of Object.values(TOPICS)) {
    const own = standing.filter((each) => each.topic === topic);
    if (own.some((each) => each.uri === options.callbackUrl)) continue;
    await mend(client, topic, own[0], options.callbackUrl);
    mended.push(topic);
  }
  return mended;
}

async function listSubscriptions(client: ShopifyClient): Promise<Subscription[]> {
  const shape = z.object({ webhookSubscriptions: connection(subscription) });
  const found: Subscription[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: { webhookSubscriptions: Page<Subscription> } = await client.query({
      document: LIST_SUBSCRIPTIONS,
      variables: { after },
      shape,
    });
    const { nodes, pageInfo } = answer.webhookSubscriptions;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

async function mend(
  client: ShopifyClient,
  topic: string,
  moved: Subscription | undefined,
  uri: string,
): Promise<void> {
  const payload = z.object({ userErrors }).nullable();
  const answer = moved
    ? await client.mutate({
        document: MOVE_SUBSCRIPTION,
        variables: { id: moved.id, uri },
        shape: z
          .object({ webhookSubscriptionUpdate: payload })
          .transform((data) => data.webhookSubscriptionUpdate),
      })
    : await client.mutate({
        document: CREATE_SUBSCRIPTION,
        variables: { topic, uri },
        shape: z
          .object({ webhookSubscriptionCreate: payload })
          .transform((data) => data.webhookSubscriptionCreate),
      });
  refuseErrors(topic, answer?.userErrors ?? []);
}

// "Already taken": a lost answer, or another worker was faster. What we wanted stands.
function refuseErrors(topic: string, errors: UserErrors): void {
  const real = errors.filter((error) => !/already been taken/i.test(error.message));
  if (real.length === 0) return;
  const said = real.map((error) => error.message);
  throw new PlatformError(tell('NEWS_REFUSED', { topic, said }), {
    retryable: false,
    doubtful: false,
  });
}
