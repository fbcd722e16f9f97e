// What does a site tell of itself: settings, versions, ways to pay, currency, where it sends goods?
import { GATEWAYS } from '../world/gateways.ts';
import { decimalsOf } from '../world/price-decimals.ts';
import type { Site } from '../world/site.ts';
import { storeIdOf } from '../world/store-id.ts';
import { WC_VERSION } from './order-answer.ts';
import { type Asked, RestError, type Route } from './route.ts';

const WP_VERSION = '6.8.8';
const get = (path: string, operation: string, handle: Route['handle']): Route => ({
  method: 'GET',
  ...{ path, operation, handle },
});

export const factRoutes: Route[] = [
  { ...get('', 'index', ({ site }) => ({ body: writeIndex(site) })), isPublic: true },
  get('/wc/v3/settings/:group', 'settings.list', listSettings),
  get('/wc/v3/settings/:group/:setting', 'settings.read', readSetting),
  get('/wc/v3/system_status', 'system_status.read', ({ site }) => ({ body: writeStatus(site) })),
  get('/wc/v3/payment_gateways', 'gateways.list', ({ site }) => ({
    body: GATEWAYS.map((each) => writeGateway(site, each)),
  })),
  get('/wc/v3/payment_gateways/:gateway', 'gateways.read', readGateway),
  get('/wc/v3/data/currencies/current', 'currency.read', ({ site }) => ({ body: writeCurrency(site) })),
  get('/wc/v3/shipping/zones', 'zones.list', ({ site }) => ({
    body: ZONES.map((zone) => writeZone(site, zone)),
  })),
  get('/wc/v3/shipping/zones/:id/methods', 'zones.methods', listMethods),
];

/** What stands at /wp-json/ for anybody. */
const writeIndex = ({ info, url }: Site) => ({
  name: info.name,
  description: '',
  url,
  home: url,
  gmt_offset: '1',
  timezone_string: info.timezone,
  page_for_posts: 0,
  page_on_front: 0,
  show_on_front: 'posts',
  namespaces: ['oembed/1.0', 'wc/v1', 'wc/v2', 'wc/v3', 'wc/store', 'wc/store/v1', 'wp/v2'],
  authentication: {},
  routes: {},
});

type Setting = {
  id: string;
  label: string;
  type: string;
  otherwise: string;
  value: string;
  options?: Record<string, string>;
};

function settingsOf(site: Site, group: string): Setting[] | undefined {
  const { info } = site;
  const text = (id: string, label: string, value: string, otherwise = '') => ({
    id,
    label,
    type: 'text',
    otherwise,
    value,
  });
  const pick = (id: string, label: string, value: string, options: Record<string, string>) => ({
    ...{ id, label, type: 'select', otherwise: Object.keys(options)[0] ?? '', value, options },
  });
  const groups: Record<string, Setting[]> = {
    general: [
      text('woocommerce_store_address', 'Address line 1', 'Kaiserkai 12'),
      text('woocommerce_store_address_2', 'Address line 2', ''),
      text('woocommerce_store_city', 'City', 'Hamburg'),
      pick('woocommerce_default_country', 'Country / State', info.country, {
        'US:CA': 'United States (US) — California',
        [info.country]: info.country,
      }),
      text('woocommerce_store_postcode', 'Postcode / ZIP', '20457'),
      { ...text('woocommerce_calc_taxes', 'Enable taxes', 'yes', 'no'), type: 'checkbox' },
      { ...text('woocommerce_enable_coupons', 'Enable coupons', 'yes', 'yes'), type: 'checkbox' },
      pick('woocommerce_currency', 'Currency', info.currency, {
        USD: 'United States (US) dollar ($) — USD',
        EUR: 'Euro (€) — EUR',
      }),
      pick('woocommerce_currency_pos', 'Currency position', 'left', { left: 'Left', right: 'Right' }),
      text('woocommerce_price_thousand_sep', 'Thousand separator', ',', ','),
      text('woocommerce_price_decimal_sep', 'Decimal separator', '.', '.'),
      {
        ...text('woocommerce_price_num_decimals', 'Number of decimals', String(decimalsOf(site)), '2'),
        type: 'number',
      },
    ],
    tax: [
      {
        ...pick('woocommerce_prices_include_tax', 'Prices entered with tax', 'yes', { no: 'No', yes: 'Yes' }),
        type: 'radio',
      },
      pick('woocommerce_tax_based_on', 'Calculate tax based on', 'shipping', {
        shipping: 'Customer shipping address',
      }),
      { ...text('woocommerce_tax_round_at_subtotal', 'Rounding', 'no', 'no'), type: 'checkbox' },
      pick('woocommerce_tax_display_shop', 'Display prices in the shop', 'incl', {
        excl: 'Excluding tax',
        incl: 'Including tax',
      }),
      pick('woocommerce_tax_display_cart', 'Display prices during cart and checkout', 'incl', {
        excl: 'Excluding tax',
        incl: 'Including tax',
      }),
    ],
    email: [
      text('woocommerce_email_from_name', '"From" name', info.name),
      { ...text('woocommerce_email_from_address', '"From" address', info.email), type: 'email' },
    ],
    email_new_order: [text('recipient', 'Recipient(s)', info.email, info.email)],
  };
  return groups[group];
}

function writeSetting({ url }: Site, group: string, { otherwise, ...setting }: Setting) {
  const base = `${url}/wp-json/wc/v3/settings/${group}`;
  return {
    ...setting,
    description: '',
    default: otherwise,
    tip: '',
    _links: {
      self: [{ href: `${base}/${setting.id}`, targetHints: { allow: ['GET', 'POST', 'PUT', 'PATCH'] } }],
      collection: [{ href: base }],
    },
  };
}

function groupAsked({ site, path }: Asked): Setting[] {
  const settings = settingsOf(site, path.group ?? '');
  if (!settings) throw new RestError(404, 'rest_setting_setting_group_invalid', 'Invalid setting group.');
  return settings;
}

function listSettings(asked: Asked) {
  return { body: groupAsked(asked).map((each) => writeSetting(asked.site, asked.path.group ?? '', each)) };
}

function readSetting(asked: Asked) {
  const setting = groupAsked(asked).find((each) => each.id === asked.path.setting);
  if (!setting) throw new RestError(404, 'rest_setting_setting_invalid', 'Invalid setting.');
  return { body: writeSetting(asked.site, asked.path.group ?? '', setting) };
}

function writeStatus(site: Site) {
  const { url, info, domain, world } = site;
  const php = {
    php_version: '8.2.36',
    php_post_max_size: 67108864,
    php_max_execution_time: 180,
    php_max_input_vars: 1000,
  };
  return {
    environment: {
      ...{
        home_url: url,
        // WordPress lies apart from the pages it shows: where a browser finds it.
        site_url: world.address === null ? url : `${world.address}/site/${domain}`,
        store_id: storeIdOf(site),
        version: WC_VERSION,
      },
      ...{ log_directory: '/var/www/html/wp-content/uploads/wc-logs/', log_directory_writable: true },
      ...{ wp_version: WP_VERSION, wp_multisite: false, wp_memory_limit: 536870912, wp_debug_mode: false },
      ...{ wp_cron: true, language: 'en_US', server_info: 'nginx/1.22.1', ...php, default_timezone: 'UTC' },
    },
    active_plugins: [{ plugin: 'woocommerce/woocommerce.php', name: 'WooCommerce', version: WC_VERSION }],
    settings: {
      ...{ api_enabled: false, force_ssl: false, currency: info.currency, currency_symbol: '&euro;' },
      ...{
        currency_position: 'left',
        thousand_separator: ',',
        decimal_separator: '.',
        number_of_decimals: decimalsOf(site),
      },
      order_datastore: 'Automattic\\WooCommerce\\Internal\\DataStores\\Orders\\OrdersTableDataStore',
      ...{ HPOS_enabled: true, HPOS_sync_enabled: false, enabled_features: ['custom_order_tables'] },
    },
    security: { secure_connection: true, hide_errors: true },
  };
}

function writeGateway({ url }: Site, gateway: (typeof GATEWAYS)[number]) {
  const base = `${url}/wp-json/wc/v3/payment_gateways`;
  return {
    ...{ id: gateway.id, title: gateway.title, description: gateway.description, order: gateway.order },
    ...{ enabled: true, method_title: gateway.title, method_description: gateway.description },
    ...{ method_supports: gateway.supports, settings: {}, needs_setup: false, post_install_scripts: [] },
    settings_url: `${url}/wp-admin/admin.php?page=wc-settings&tab=checkout&section=${gateway.id}`,
    ...{ connection_url: null, setup_help_text: null, required_settings_keys: [] },
    _links: {
      self: [{ href: `${base}/${gateway.id}`, targetHints: { allow: ['GET', 'POST', 'PUT', 'PATCH'] } }],
      collection: [{ href: base }],
    },
  };
}

function readGateway({ site, path }: Asked) {
  const gateway = GATEWAYS.find((each) => each.id === path.gateway);
  if (!gateway) throw missing('woocommerce_rest_payment_gateway_invalid');
  return { body: writeGateway(site, gateway) };
}

const missing = (code: string): RestError => new RestError(404, code, 'Resource does not exist.');

const writeCurrency = ({ info, url }: Site) => ({
  ...{ code: info.currency, name: 'Euro', symbol: '&euro;' },
  _links: {
    self: [
      { href: `${url}/wp-json/wc/v3/data/currencies/${info.currency}`, targetHints: { allow: ['GET'] } },
    ],
    collection: [{ href: `${url}/wp-json/wc/v3/data/currencies` }],
  },
});

type Zone = { id: number; name: string };
const ZONES: Zone[] = [
  { id: 0, name: 'Locations not covered by your other zones' },
  { id: 1, name: 'Where we send' },
];
const ALL = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function writeZone({ url }: Site, { id, name }: Zone) {
  const base = `${url}/wp-json/wc/v3/shipping/zones`;
  const describedby = [{ href: `${base}/${id}/locations` }];
  const self = [{ href: `${base}/${id}`, targetHints: { allow: ALL } }];
  return { id, name, order: 0, _links: { self, collection: [{ href: base }], describedby } };
}

function listMethods({ site, path }: Asked) {
  const zone = ZONES.find((each) => String(each.id) === path.id);
  if (!zone) throw missing('woocommerce_rest_shipping_zone_invalid');
  const titles = zone.id === 0 ? [] : ['Standard', 'Express'];
  const base = `${site.url}/wp-json/wc/v3/shipping/zones/${zone.id}`;
  return {
    body: titles.map((title, at) => ({
      ...{ id: at + 1, instance_id: at + 1, title, order: at + 1, enabled: true, method_id: 'flat_rate' },
      ...{ method_title: 'Flat rate', method_description: '', settings: {} },
      _links: {
        self: [{ href: `${base}/methods/${at + 1}`, targetHints: { allow: ALL } }],
        collection: [{ href: `${base}/methods` }],
        describes: [{ href: base }],
      },
    })),
  };
}
