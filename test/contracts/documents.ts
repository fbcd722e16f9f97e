// Which documents do we send to Shopify's Admin API? By their names, as text.
import * as imports from '../../packages/shopify/src/operations/import.ts';
import * as orders from '../../packages/shopify/src/operations/order.ts';
import * as orderPages from '../../packages/shopify/src/operations/order-pages.ts';
import * as returns from '../../packages/shopify/src/operations/returns.ts';
import * as shop from '../../packages/shopify/src/operations/shop.ts';
import * as storefront from '../../packages/shopify/src/operations/storefront.ts';
import * as webhooks from '../../packages/shopify/src/operations/webhooks.ts';
import * as full from '../../packages/shopify/src/verify/full-order.ts';

const rooms = {
  ...imports,
  ...orderPages,
  ...orders,
  ...returns,
  ...shop,
  ...storefront,
  ...webhooks,
  ...full,
};

export const documents: readonly (readonly [name: string, text: string])[] = Object.entries(rooms)
  .map(([name, value]) => [name, typeof value === 'object' ? value.document : String(value)] as const)
  .filter(([, text]) => /^\s*(query|mutation|\{)/.test(text));
