// Which WooCommerce shops are there, and what lies in a new one?
import type { Shop } from '../../world/shop.ts';
import { DEFAULT_SHOP, SECOND_SHOP, type World } from '../../world/world.ts';
import { addCustomer } from './customers.ts';
import { seedPast } from './seed-past.ts';
import { seedProducts } from './seed-products.ts';
import { SOLD_TO } from './selling.ts';
import { openSite, type Site } from './site.ts';
import type { SiteInfo } from './site-types.ts';
import { seedTaxRates } from './taxing.ts';

export const DEFAULT_SITE = 'practice-woo.example';
export const SECOND_SITE = 'second-woo.example';

/** Each site tells the past of one of the other platform's shops. */
const TOLD_BY: Record<string, string> = { [DEFAULT_SITE]: DEFAULT_SHOP, [SECOND_SITE]: SECOND_SHOP };

const infoOf = (domain: string, shop: Shop, index: number): SiteInfo => ({
  domain,
  name: shop.info.name,
  email: shop.info.email,
  currency: shop.info.currencyCode,
  country: shop.info.countryCode,
  timezone: shop.info.timezone,
  index,
});

type Opened = { id: string; seeded: boolean };

/** Opens every site from the journal, and fills those that are new. */
export function openSites(world: World, { seeded }: { seeded: boolean }): Map<string, Site> {
  const sites = new Map<string, Site>();
  for (const [index, [domain, told]] of Object.entries(TOLD_BY).entries()) {
    const shop = world.shops.get(told);
    if (!shop) continue;
    const site = openSite(world, infoOf(domain, shop, index));
    const mark = site.table<Opened>('opened');
    if (!mark.get('site')) {
      seedSite(site, shop, seeded);
      // Last of all: a site broken off half-way is filled anew, from the same numbers.
      mark.put({ id: 'site', seeded });
    }
    sites.set(domain, site);
  }
  return sites;
}

function seedSite(site: Site, shop: Shop, seeded: boolean): void {
  seedTaxRates(site, SOLD_TO);
  if (!seeded) return;
  const opened = new Date(site.world.now().getTime() - 400 * 86_400_000).toISOString();
  site.world.during(opened, () => {
    seedProducts(site, [...shop.products.values()]);
    seedCustomers(site, shop);
  });
  seedPast(site, shop);
  // The next order of the shop's own takes the number after the last one told.
  const last = Math.max(1000, ...[...site.orders.values()].map((order) => Number(order.number)));
  site.table<{ id: string; next: number }>('counters').put({ id: 'number', next: last + 1 });
}

function seedCustomers(site: Site, shop: Shop): void {
  for (const shopper of shop.customers.values()) addCustomer(site, shopper, shopper.defaultAddress);
}
