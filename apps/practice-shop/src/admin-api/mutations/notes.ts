// How does an app write on things: tags, metafields, an order's note?
import { kindOf } from '../../world/ids.ts';
import { updateOrder } from '../../world/operations/cancel-order.ts';
import type { Metafield } from '../../world/types.ts';
import { type Args, type Context, part, plain } from '../context.ts';
import { findNode } from '../lookups.ts';
import { appNamespace, digestOf } from '../types/metafield.ts';
import {
  answer,
  freshOrder,
  type Mutate,
  mutation,
  orderToChange,
  type Payload,
  refusal,
  refused,
} from './mutation.ts';

type Tagged = { id: string; tags: string[] };

function tag(change: (before: string[], tags: string[]) => string[]): Mutate {
  return mutation((args, ctx) => {
    const { id, tags } = args as unknown as Tagged;
    const kind = kindOf(id);
    const order = kind === 'Order' ? orderToChange(ctx, id) : undefined;
    if (order) {
      const outcome = updateOrder(ctx.world, ctx.shop, order, { tags: change(order.tags, tags) });
      return answer(outcome, (changed) => ({ node: part('Order', changed, changed) }));
    }
    const updatedAt = ctx.world.timestamp();
    const { customers, products } = ctx.shop;
    const customer = kind === 'Customer' ? customers.get(id) : undefined;
    const product = kind === 'Product' ? products.get(id) : undefined;
    if (customer) {
      const changed = customers.put({ ...customer, updatedAt, tags: change(customer.tags, tags) });
      return { node: plain('Customer', changed), userErrors: [] };
    }
    if (!product) return refused(['id'], `${kind ?? 'Node'} does not exist`);
    const changed = products.put({ ...product, updatedAt, tags: change(product.tags, tags) });
    return { node: plain('Product', changed), userErrors: [] };
  });
}

type OrderInput = {
  id: string;
  note?: string | null;
  email?: string | null;
  phone?: string | null;
  tags?: string[] | null;
  customAttributes?: { key: string; value: string }[] | null;
};

function orderUpdate(args: Args, ctx: Context): Payload {
  const { tags, customAttributes, id, ...rest } = args.input as OrderInput;
  const order = orderToChange(ctx, id);
  if (!order) return refused(['id'], 'Order does not exist');
  const outcome = updateOrder(ctx.world, ctx.shop, order, {
    ...rest,
    tags: tags ?? undefined,
    customAttributes: customAttributes ?? undefined,
  });
  return answer(outcome, () => {
    const fresh = freshOrder(ctx, order);
    return { order: part('Order', fresh, fresh) };
  });
}

type SetInput = {
  ownerId: string;
  namespace?: string | null;
  key: string;
  type?: string | null;
  value: string;
  compareDigest?: string | null;
};

// All are written or none is.
function metafieldsSet(args: Args, ctx: Context): Payload {
  const inputs = args.metafields as SetInput[];
  const errors = inputs.flatMap((input, at) => {
    const objection = objectionTo(ctx, input);
    return objection ? [{ field: ['metafields', String(at), objection.field], ...objection.error }] : [];
  });
  if (errors.length > 0) return refusal(errors);
  const kept = inputs.map((input) => ctx.shop.metafields.put(metafieldOf(ctx, input)));
  return { metafields: kept.map((each) => plain('Metafield', each)), userErrors: [] };
}

function objectionTo(ctx: Context, input: SetInput) {
  if (!findNode(ctx, input.ownerId)) {
    return { field: 'ownerId', error: { message: 'Owner does not exist.', code: 'INVALID' } };
  }
  const known = knownMetafield(ctx, input);
  const digest = known ? digestOf(known) : null;
  if (input.compareDigest !== undefined && input.compareDigest !== digest) {
    const message =
      'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.';
    return { field: 'compareDigest', error: { message, code: 'STALE_OBJECT' } };
  }
  if ((input.type ?? known?.type) === 'json' && !isJson(input.value))
    return {
      field: 'value',
      error: { message: 'Value is invalid JSON, or too large.', code: 'INVALID_VALUE' },
    };
  if (!known && !input.type) return { field: 'type', error: { message: "can't be blank", code: 'BLANK' } };
  return undefined;
}

/** https://shopify.dev/docs/apps/build/metafields/metafield-limits */
const mostJson = 128 * 1024;

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
  } catch {
    return false;
  }
  return Buffer.byteLength(value) <= mostJson;
}

function knownMetafield(ctx: Context, input: SetInput): Metafield | undefined {
  const namespace = input.namespace ?? appNamespace(ctx);
  return ctx.shop.metafields.find(
    (each) => each.ownerId === input.ownerId && each.key === input.key && each.namespace === namespace,
  );
}

function metafieldOf(ctx: Context, input: SetInput): Metafield {
  const known = knownMetafield(ctx, input);
  const now = ctx.world.timestamp();
  return {
    id: known?.id ?? ctx.shop.newId('Metafield'),
    ownerId: input.ownerId,
    namespace: input.namespace ?? appNamespace(ctx),
    key: input.key,
    type: input.type ?? known?.type ?? 'single_line_text_field',
    value: input.value,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
}

type Identifier = { ownerId: string; namespace: string; key: string };

function metafieldsDelete(args: Args, ctx: Context): Payload {
  for (const each of args.metafields as Identifier[]) {
    const known = knownMetafield(ctx, { ...each, value: '' });
    if (known) ctx.shop.metafields.delete(known.id);
  }
  return { userErrors: [] };
}

function eraseLater(args: Args, ctx: Context): Payload {
  const customerId = args.customerId as string;
  if (!ctx.shop.customers.get(customerId))
    return refused(['customerId'], 'Customer does not exist', 'DOES_NOT_EXIST');
  return { customerId, userErrors: [] };
}

export const noteMutations: Record<string, Mutate> = {
  tagsAdd: tag((before, tags) => [...new Set([...before, ...tags])]),
  tagsRemove: tag((before, tags) => before.filter((each) => !tags.includes(each))),
  orderUpdate: mutation(orderUpdate),
  metafieldsSet: mutation(metafieldsSet),
  metafieldsDelete: mutation(metafieldsDelete),
  customerRequestDataErasure: mutation(eraseLater),
  customerCancelDataErasure: mutation(eraseLater),
};
