// What does each root field of a query answer?
import { GraphQLError } from 'graphql';
import { numberOf } from '../../world/ids.ts';
import type { Order } from '../../world/order-types.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, fieldsOf, part, plain } from '../context.ts';
import { findNode, findOrder, findOwning, findPart } from '../lookups.ts';
import { topicOf } from '../topics.ts';
import { installationSource } from '../types/app.ts';
import { fulfillmentOrdersOf } from '../types/fulfillment-order.ts';
import { locationSource } from '../types/location.ts';
import { productSources, variantSources } from '../types/product.ts';
import { returnableFulfillmentsOf, returnLineSource } from '../types/return.ts';
import { shopSource } from '../types/shop.ts';
import { API_VERSION, apiVersionSource } from '../version.ts';
import { bulkQueries } from './bulk-operations.ts';
import { calculateReturn } from './calculated-return.ts';
import { countOrders, pageOfFulfillmentOrders, pageOfOrders } from './orders.ts';
import { matchesText, parseSearch } from './search.ts';

type Root = undefined;

/** A gid, or the refusal Shopify gives to anything else. */
export function gidIn(args: Args, name = 'id'): string {
  const id = String(args[name]);
  if (!/^gid:\/\/shopify\/[A-Za-z]+\/[\w-]+(\?.*)?$/.test(id)) {
    throw new GraphQLError(`Invalid global id '${id}'`, {
      extensions: { code: 'argumentLiteralsIncompatible' },
    });
  }
  return id;
}

const node = (kind: string) => (_: Root, args: Args, ctx: Context) => {
  const id = gidIn(args);
  return id.startsWith(`gid://shopify/${kind}/`) ? anyNode(ctx, id) : null;
};

// A return's line needs its return beside it.
function anyNode(ctx: Context, id: string) {
  if (id.startsWith('gid://shopify/FulfillmentOrder/')) return fulfillmentOrderById(ctx, id);
  const found = findNode(ctx, id);
  if (found?.kind !== 'ReturnLineItem' && found?.kind !== 'ExchangeLineItem') return found;
  const { order } = found as { order: Order };
  for (const of of order.returns) {
    const line = of.returnLineItems.find((each) => each.id === id);
    if (line) return returnLineSource(order, of, line);
    const exchange = of.exchangeLineItems.find((each) => each.id === id);
    if (exchange) return part('ExchangeLineItem', { ...exchange, of }, order);
  }
  return null;
}

// Made from the order, so its id leads there: the order's number and one more of three digits.
function fulfillmentOrderById(ctx: Context, id: string) {
  const order = findOwning(ctx, id);
  return order ? (fulfillmentOrdersOf(order, ctx).find((each) => each.row.id === id) ?? null) : null;
}

const orderQueries = {
  order: node('Order'),
  orderByIdentifier: (_: Root, args: Args, ctx: Context) => {
    const { id } = args.identifier as { id?: string };
    return id === undefined ? null : anyNode(ctx, gidIn({ id }));
  },
  orders: (_: Root, args: Args, ctx: Context) => pageOfOrders(ctx, args),
  ordersCount: (_: Root, args: Args, ctx: Context) => countOrders(ctx, args),
  fulfillment: node('Fulfillment'),
  fulfillmentOrder: node('FulfillmentOrder'),
  fulfillmentOrders: (_: Root, args: Args, ctx: Context) => pageOfFulfillmentOrders(ctx, args),
  refund: node('Refund'),
  return: node('Return'),
  reverseDelivery: node('ReverseDelivery'),
  reverseFulfillmentOrder: node('ReverseFulfillmentOrder'),
  returnableFulfillments: (_: Root, args: Args, ctx: Context) => {
    const order = findOrder(ctx, gidIn(args, 'orderId'));
    return connect(order ? returnableFulfillmentsOf(order) : [], args, ctx);
  },
  returnableFulfillment: (_: Root, args: Args, ctx: Context) => {
    const id = gidIn(args).replace('/ReturnableFulfillment/', '/Fulfillment/');
    const found = findPart(ctx, 'Fulfillment', id);
    return found
      ? (returnableFulfillmentsOf(found.order).find((each) => each.row.fulfillment.id === id) ?? null)
      : null;
  },
  returnCalculate: (_: Root, args: Args, ctx: Context) => calculateReturn(ctx, args),
  returnReasonDefinitions: (_: Root, args: Args, ctx: Context) => {
    const { ids, handles } = args as { ids?: string[]; handles?: string[] };
    const all = ctx.shop.returnReasons.filter(
      (each) => (!ids || ids.includes(each.id)) && (!handles || handles.includes(each.handle)),
    );
    return connect(
      all.map((each) => plain('ReturnReasonDefinition', each)),
      args,
      ctx,
    );
  },
};

const goodsAndPeople = {
  customer: node('Customer'),
  customers: (_: Root, args: Args, ctx: Context) => connect(customersFound(ctx, args), args, ctx),
  customersCount: (_: Root, args: Args, ctx: Context) => counted(customersFound(ctx, args)),
  customerByIdentifier: (_: Root, args: Args, ctx: Context) => {
    const wanted = args.identifier as { id?: string; emailAddress?: string };
    if (wanted.id !== undefined) return anyNode(ctx, gidIn({ id: wanted.id }));
    const found = ctx.shop.customers.find((each) => each.email === wanted.emailAddress?.toLowerCase());
    return found ? plain('Customer', found) : null;
  },
  product: node('Product'),
  products: (_: Root, args: Args, ctx: Context) =>
    connect(
      found(productSources(ctx), args, (row) => [row.title, row.handle, row.vendor, ...row.tags]),
      args,
      ctx,
    ),
  productsCount: (_: Root, __: Args, ctx: Context) => counted(productSources(ctx)),
  productByIdentifier: (_: Root, args: Args, ctx: Context) => {
    const wanted = args.identifier as { id?: string; handle?: string };
    return (
      productSources(ctx).find(({ row }) => row.id === wanted.id || row.handle === wanted.handle) ?? null
    );
  },
  productVariant: node('ProductVariant'),
  productVariants: (_: Root, args: Args, ctx: Context) =>
    connect(
      found(variantSources(ctx), args, (row) => [row.sku, row.title, row.barcode]),
      args,
      ctx,
    ),
  giftCard: node('GiftCard'),
  giftCards: (_: Root, args: Args, ctx: Context) =>
    connect(
      [...ctx.shop.giftCards.values()].map((each) => plain('GiftCard', each)),
      args,
      ctx,
    ),
  storeCreditAccount: node('StoreCreditAccount'),
};

const shopAndApp = {
  node: (_: Root, args: Args, ctx: Context) => anyNode(ctx, gidIn(args)),
  nodes: (_: Root, args: Args, ctx: Context) =>
    (args.ids as string[]).map((id) => anyNode(ctx, gidIn({ id }))),
  shop: (_: Root, __: Args, ctx: Context) => shopSource(ctx),
  location: (_: Root, __: Args, ctx: Context) => locationSource(ctx),
  locations: (_: Root, args: Args, ctx: Context) => connect([locationSource(ctx)], args, ctx),
  currentAppInstallation: (_: Root, __: Args, ctx: Context) => installationSource(ctx),
  appInstallation: (_: Root, __: Args, ctx: Context) => installationSource(ctx),
  app: (_: Root, __: Args, ctx: Context) => {
    const own = installationSource(ctx).row;
    return plain('App', { ...own, id: own.id.replace('/AppInstallation/', '/App/') });
  },
  publicApiVersions: () => [apiVersionSource(API_VERSION)],
  job: (_: Root, args: Args) => ({ id: gidIn(args), done: true }),
  webhookSubscription: node('WebhookSubscription'),
  webhookSubscriptions: (_: Root, args: Args, ctx: Context) => connect(subscriptions(ctx, args), args, ctx),
  webhookSubscriptionsCount: (_: Root, args: Args, ctx: Context) => counted(subscriptions(ctx, args)),
};

export const queryFields = fieldsOf<Root>({
  ...orderQueries,
  ...goodsAndPeople,
  ...shopAndApp,
  ...bulkQueries,
});

const counted = (all: unknown[]) => ({ count: all.length, precision: 'EXACT' });

// Apps see the subscriptions they made themselves.
function subscriptions(ctx: Context, args: Args) {
  const { topics, uri } = args as { topics?: string[]; uri?: string };
  const wanted = topics?.map(topicOf);
  const own = ctx.shop.webhookSubscriptions.filter(
    (each) =>
      each.apiKey === ctx.apiKey && (!wanted || wanted.includes(each.topic)) && (!uri || each.uri === uri),
  );
  return own.map((each) => plain('WebhookSubscription', each));
}

function customersFound(ctx: Context, args: Args) {
  const all = [...ctx.shop.customers.values()].map((each) => plain('Customer', each));
  return found(all, args, (row) => [row.email, row.firstName, row.lastName]);
}

// Small lists are searched by `id` and by the words a person would type.
function found<R extends { id: string }>(
  all: { kind: string; row: R }[],
  { query }: Args,
  textsOf: (row: R) => (string | null)[],
): { kind: string; row: R }[] {
  const terms = typeof query === 'string' ? parseSearch(query) : [];
  return all.filter(({ row }) =>
    terms.every((term) => {
      const holds =
        term.field === 'id' ? numberOf(term.value) === numberOf(row.id) : matchesText(term, ...textsOf(row));
      return holds !== term.isNegated;
    }),
  );
}
