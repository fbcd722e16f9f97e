// What shop is this, and may we see all of its orders?
import type { ShopFacts } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { READ_SHOP } from '../operations/shop.ts';

const shape = z.object({
  shop: z.object({
    name: z.string(),
    email: z.string(),
    contactEmail: z.string(),
    currencyCode: z.string(),
    ianaTimezone: z.string(),
    primaryDomain: z.object({ host: z.string() }),
    shopAddress: z.object({ countryCodeV2: z.string().nullable() }),
  }),
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string() })) }),
});

/** The shop's name, places and permissions. */
export async function readShop(client: ShopifyClient): Promise<ShopFacts> {
  const { shop, currentAppInstallation } = await client.query({ document: READ_SHOP, shape });
  return {
    name: shop.name,
    email: shop.contactEmail || shop.email,
    currency: shop.currencyCode,
    timeZone: shop.ianaTimezone,
    countryCode: shop.shopAddress.countryCodeV2 ?? '',
    primaryDomain: shop.primaryDomain.host,
    // Without this scope Shopify shows the last 60 days only.
    readsAllOrders: currentAppInstallation.accessScopes.some(({ handle }) => handle === 'read_all_orders'),
    // An address at Shopify is given to one shop for ever.
    storeId: null,
    restocks: 'each',
    plugin: null,
    paysBack: null,
    returnsPage: null,
  };
}
