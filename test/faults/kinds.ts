// Before which shops do the fault runs take place, how is each connected, and in which ways may it fail?
import type { FaultName } from '../../apps/practice-shop/src/world/faults.ts';
import { connectShop } from '../../web/src/flows/connect-shop.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import type { House } from '../../web/src/root/deps.ts';
import { type Courier, plainWooCourier, shopifyCourier, wooCourier } from '../mirror/couriers.ts';
import type { Control } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';

interface Parts {
  readonly house: House;
  readonly deps: Deps;
  readonly control: Control;
}

/** All that differs between two shops in a fault run. */
export interface FaultKind {
  readonly name: string;
  readonly shop: ShopKind;
  /** Who brings what it announces. */
  readonly courier: Courier;
  readonly connect: (parts: Parts) => Promise<Shop>;
  /** What of the shop's API is called from the order in the mirror to the closed return. */
  readonly operations: readonly string[];
  /** Among them, what moves the money. */
  readonly paying: string;
  /** What the shop does wrong with an answer. */
  readonly faults: readonly FaultName[];
  /** Faults and operations that may find nobody to strike in a run. */
  readonly mayMiss: readonly string[];
  /** How a page stands around or in place of an answer. */
  readonly pages: readonly (string | null)[];
  /** What strikes now and then while everything does, besides what any platform may do wrong. */
  readonly storm: readonly Struck[];
  /** Whether it shows in the end whether a refund was made: if not, what is in doubt is a person's. */
  readonly proves: boolean;
  /** Settings of our processes in a whole world before it, besides a test's own. */
  readonly settings: Readonly<Record<string, string>>;
  /** What keeps a refund from being seen for a while; null where a look always shows it. */
  readonly blind: ((control: Control) => Promise<void>) | null;
}

/** A fault as the practice shop's control takes it. */
export interface Struck {
  readonly name: FaultName;
  readonly rate?: number;
  readonly [more: string]: unknown;
}

/** What any platform may do wrong with an answer. */
const wire: readonly FaultName[] = [
  ...(['http-429', 'http-500', 'http-502', 'internal-error', 'internal-error-after-commit'] as const),
  ...(['timeout-before-commit', 'timeout-after-commit', 'reset', 'truncated-json', 'html'] as const),
  ...(['unauthorized', 'missing-field', 'unknown-field'] as const),
];

/** The practice Shopify. */
export const onShopify: FaultKind = {
  name: 'Shopify',
  shop: shopifyCourier.kind,
  courier: shopifyCourier,
  connect: async ({ house, deps, control }) => {
    const { domain } = control.front;
    await control.practice('/admin-frame/install', {});
    const { token } = (await control.practice('/admin-frame/session-token')) as { token: string };
    await house.shopify?.frameDoor.admit(domain, token);
    return connectShop(deps, { platform: 'shopify', domain });
  },
  operations: [
    ...['returnReasonDefinitions', 'order', 'node', 'returnRequest', 'return', 'returnApproveRequest'],
    ...['returnProcess', 'returnClose', 'returnDeclineRequest', 'returnCancel'],
  ],
  paying: 'returnProcess',
  faults: ['throttle', ...wire, 'user-errors', 'partial-data'],
  // A refusal in words is a mutation's alone.
  mayMiss: ['user-errors'],
  pages: [null, 'bom', 'prefix'],
  storm: [
    { name: 'throttle', rate: 0.05 },
    { name: 'read-lag', rate: 0.2, seconds: 1 },
    { name: 'webhook-disordered', rate: 0.3 },
  ],
  proves: true,
  settings: {},
  blind: async (control) => {
    await control.practice('/clock', { advance: 60 });
    await control.fault({ name: 'read-lag', seconds: 30 });
  },
};

/** Its goods have been looked up before, and are not asked for again. */
const reading = ['orders.read', 'refunds.list'];
const pages = [null, 'bom', 'notice', 'firewall'];
/** Besides its host, a plugin that throws when a gateway has paid, and checks so slow that two calls meet in them. */
const siteStorm = (paying: string): readonly Struck[] => [
  { name: 'http-429', rate: 0.05 },
  { name: 'html', rate: 0.04 },
  { name: 'throw-after-payment', rate: 0.3, operation: paying },
  { name: 'slow-check', rate: 0.3, seconds: 0.5, operation: paying },
];

/** The practice WooCommerce with our plugin in it. */
export const onWooCommerce: FaultKind = {
  name: 'WooCommerce with our plugin',
  shop: wooCourier.kind,
  courier: wooCourier,
  connect: (parts) => connectSite(parts, true),
  operations: [...reading, 'plugin.connection', 'plugin.intent', 'plugin.refunds'],
  paying: 'plugin.refunds',
  faults: wire,
  mayMiss: [],
  pages,
  storm: siteStorm('plugin.refunds'),
  proves: true,
  settings: {},
  blind: null,
};

/** The practice WooCommerce as it is by itself. */
export const onPlainWooCommerce: FaultKind = {
  name: 'WooCommerce without our plugin',
  shop: plainWooCourier.kind,
  courier: plainWooCourier,
  connect: (parts) => connectSite(parts, false),
  operations: [...reading, 'gateways.read', 'orders.update', 'refunds.create'],
  paying: 'refunds.create',
  faults: wire,
  // Where the refund was not made, there is none to be listed.
  mayMiss: ['refunds.list'],
  pages,
  storm: siteStorm('refunds.create'),
  proves: false,
  // Whatever was doubtful ends with a person after this.
  settings: { DOUBT_PATIENCE_MS: '5000' },
  // The gateway has paid, another plugin throws, and WooCommerce takes its row back.
  blind: async (control) => {
    await control.fault({ name: 'throw-after-payment', operation: 'refunds.create', times: 1 });
  },
};

export const kinds: readonly [FaultKind, ...FaultKind[]] = [onShopify, onWooCommerce, onPlainWooCommerce];

/** By keys of its own; the plugin is told nothing, since nobody would hear what it announces. */
async function connectSite({ house, deps, control }: Parts, plugin: boolean): Promise<Shop> {
  const { domain } = control.front;
  await control.practice('/woocommerce/plugin', { active: plugin });
  const keys = (await control.practice('/woocommerce/keys', {})) as Keys;
  const at = deps.now().toISOString();
  const { shopId } = await deps.store.install({ platform: 'woocommerce', domain, at });
  await house.woocommerce.vault.save(shopId, {
    url: `https://${domain}`,
    keys,
    pluginSecret: null,
    accountUrl: null,
  });
  return connectShop(deps, { platform: 'woocommerce', domain });
}

interface Keys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
}
