// How does an app say what it wants to hear of?
import type { WebhookSubscription } from '../../world/types.ts';
import { type Args, type Context, plain } from '../context.ts';
import { topicOf } from '../topics.ts';
import { API_VERSION } from '../version.ts';
import { type Mutate, mutation, type Payload, refused } from './mutation.ts';

type Input = {
  uri?: string | null;
  callbackUrl?: string | null;
  format?: 'JSON' | 'XML' | null;
  filter?: string | null;
  includeFields?: string[] | null;
  metafieldNamespaces?: string[] | null;
  name?: string | null;
};

const inputField = ['webhookSubscription', 'callbackUrl'];

function create(args: Args, ctx: Context): Payload {
  const input = args.webhookSubscription as Input;
  const topic = topicOf(args.topic as string);
  const uri = input.uri ?? input.callbackUrl ?? '';
  const objection = objectionTo(ctx, topic, uri, undefined);
  if (objection) return refused(inputField, objection, 'INVALID');
  const now = ctx.world.timestamp();
  const made = ctx.shop.webhookSubscriptions.put({
    id: ctx.shop.newId('WebhookSubscription'),
    apiKey: ctx.apiKey,
    topic,
    uri,
    format: input.format ?? 'JSON',
    filter: input.filter ?? null,
    includeFields: input.includeFields ?? [],
    metafieldNamespaces: input.metafieldNamespaces ?? [],
    apiVersion: API_VERSION,
    name: input.name ?? null,
    createdAt: now,
    updatedAt: now,
  });
  return { webhookSubscription: plain('WebhookSubscription', made), userErrors: [] };
}

function update(args: Args, ctx: Context): Payload {
  const known = own(ctx, args.id);
  if (!known) return refused(['id'], 'Webhook subscription does not exist');
  const input = args.webhookSubscription as Input;
  const uri = input.uri ?? input.callbackUrl ?? known.uri;
  const objection = objectionTo(ctx, known.topic, uri, known.id);
  if (objection) return refused(inputField, objection, 'INVALID');
  const changed = ctx.shop.webhookSubscriptions.put({
    ...known,
    uri,
    format: input.format ?? known.format,
    filter: input.filter === undefined ? known.filter : input.filter,
    includeFields: input.includeFields ?? known.includeFields,
    metafieldNamespaces: input.metafieldNamespaces ?? known.metafieldNamespaces,
    name: input.name === undefined ? known.name : input.name,
    updatedAt: ctx.world.timestamp(),
  });
  return { webhookSubscription: plain('WebhookSubscription', changed), userErrors: [] };
}

function remove(args: Args, ctx: Context): Payload {
  const known = own(ctx, args.id);
  if (!known) return refused(['id'], 'Webhook subscription does not exist');
  ctx.shop.webhookSubscriptions.delete(known.id);
  return { deletedWebhookSubscriptionId: known.id, userErrors: [] };
}

function own(ctx: Context, id: unknown): WebhookSubscription | undefined {
  const known = ctx.shop.webhookSubscriptions.get(String(id));
  return known?.apiKey === ctx.apiKey ? known : undefined;
}

// Plain http is taken from a loopback address alone, where the practice shop's apps live.
function objectionTo(
  ctx: Context,
  topic: string,
  uri: string,
  except: string | undefined,
): string | undefined {
  if (!URL.canParse(uri)) return 'Address is invalid';
  const { protocol, hostname } = new URL(uri);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal))
    return 'Address protocol http:// is not supported';
  const taken = ctx.shop.webhookSubscriptions.find(
    (each) => each.apiKey === ctx.apiKey && each.topic === topic && each.uri === uri && each.id !== except,
  );
  return taken ? 'Address for this topic has already been taken' : undefined;
}

export const webhookMutations: Record<string, Mutate> = {
  webhookSubscriptionCreate: mutation(create),
  webhookSubscriptionUpdate: mutation(update),
  webhookSubscriptionDelete: mutation(remove),
};
