// What shop is this: its name, money, clock and place?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError, type ShopFacts } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { isDenial, type WooClient } from '../client/client.ts';
import { readSite } from '../client/site.ts';
import { readPlugin } from '../connect/plugin.ts';
import { plainText } from '../translate/text.ts';

const setting = z.object({ id: z.string(), value: z.unknown() });
const status = z.object({
  environment: z.object({
    site_url: z.string(),
    home_url: z.string().catch(''),
    version: z.string(),
    // Since WooCommerce 8.4.
    store_id: z.string().min(1).max(100).nullable().catch(null),
  }),
});
const index = z.object({
  name: z.string().catch(''),
  timezone_string: z.string().catch(''),
  gmt_offset: z.coerce.number().catch(0),
});

/** What the shop tells without our plugin. */
type OwnFacts = Omit<ShopFacts, 'restocks' | 'plugin' | 'paysBack' | 'returnsPage'>;

export interface SiteFacts {
  readonly shop: OwnFacts;
  /** WooCommerce's version, "10.2.4". */
  readonly version: string;
  /** Where the shop itself says it stands. */
  readonly siteUrl: string;
  /** Where its staff work; WordPress may lie apart from the pages it shows. */
  readonly adminUrl: string;
}

/** Everything we ask of a shop when it connects, and now and then. */
export async function readSiteFacts(client: WooClient): Promise<SiteFacts> {
  const general = await readSettings(client, 'general');
  const mail = await readSettings(client, 'email');
  const { environment } = await readStatus(client);
  const site = await readIndex(client);
  const siteUrl = environment.home_url || environment.site_url;
  const [countryCode = ''] = (general.get('woocommerce_default_country') ?? '').split(':');
  const currency = general.get('woocommerce_currency') ?? '';
  if (!/^[A-Z]{3}$/.test(currency)) throw oddCurrency(currency.slice(0, 20));
  return {
    shop: {
      name: plainText(site.name),
      email: mail.get('woocommerce_email_from_address') ?? '',
      currency,
      timeZone: timeZoneOf(site),
      countryCode,
      primaryDomain: readSite(siteUrl)?.domain ?? '',
      readsAllOrders: true,
      storeId: environment.store_id,
    },
    version: environment.version,
    siteUrl,
    adminUrl: `${environment.site_url.replace(/\/+$/, '')}/wp-admin`,
  };
}

/** The shop as it is with our plugin, or without. */
export async function readShop(client: WooClient): Promise<ShopFacts> {
  const { shop, adminUrl } = await readSiteFacts(client);
  const standing = await readPlugin(client);
  const stands = standing !== null;
  return {
    ...shop,
    // WooCommerce's own API knows no line by line.
    restocks: stands ? 'each' : 'all-or-none',
    plugin: { stands, installUrl: `${adminUrl}/plugin-install.php?tab=upload` },
    paysBack: await readPaysBack(client),
    returnsPage: standing?.returnsPage ?? null,
  };
}

const gateways = z.array(z.object({ id: z.string(), method_supports: z.array(z.string()).catch([]) }));

/** Some payment plugins break this list for the whole shop: then it says nothing, and the shop is one all the same. */
async function readPaysBack(client: WooClient): Promise<string[] | null> {
  try {
    const query = { _fields: 'id,method_supports' };
    const listed = await client.look({ path: 'wc/v3/payment_gateways', query, shape: gateways });
    if (isDenial(listed)) return null;
    return listed.filter((one) => one.method_supports.includes('refunds')).map(({ id }) => id);
  } catch (problem) {
    if (problem instanceof PlatformError) return null;
    throw problem;
  }
}

async function readSettings(client: WooClient, group: string): Promise<ReadonlyMap<string, string>> {
  const settings = await client.read({
    path: `wc/v3/settings/${group}`,
    query: { _fields: 'id,value' },
    shape: z.array(setting),
  });
  return new Map(settings.flatMap(({ id, value }) => (typeof value === 'string' ? [[id, value]] : [])));
}

function readStatus(client: WooClient): Promise<z.infer<typeof status>> {
  return client.read({ path: 'wc/v3/system_status', query: { _fields: 'environment' }, shape: status });
}

function readIndex(client: WooClient): Promise<z.infer<typeof index>> {
  return client.read({ path: '', query: { _fields: 'name,timezone_string,gmt_offset' }, shape: index });
}

/** A shop may keep an offset instead of a zone; whole hours have zones of that name, with the sign turned round. */
function timeZoneOf({ timezone_string, gmt_offset }: z.infer<typeof index>): string {
  if (isTimeZone(timezone_string)) return timezone_string;
  const hours = Math.round(gmt_offset);
  if (hours === 0) return 'UTC';
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return isTimeZone(zone) ? zone : 'UTC';
}

function isTimeZone(zone: string): boolean {
  try {
    return zone !== '' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    // Not a name that Intl knows.
    return false;
  }
}

function oddCurrency(currency: string): PlatformError {
  return new PlatformError(tell('ODD_CURRENCY', { said: [currency] }), {
    retryable: false,
    doubtful: false,
  });
}
