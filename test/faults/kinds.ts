// Before which shops do the fault runs take place, how is each connected, and in which ways may it fail?
import type { FaultName } from '../../apps/practice-shop/src/world/faults.ts';
import { connectShop } from '../../web/src/flows/connect-shop.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import type { House } from '../../web/src/root/deps.ts';
import type { Control } from '../support/control.ts';
import { type ShopKind, onShopify as shopify } from '../support/front.ts';
import { onWooCommerce as woocommerce } from '../support/woocommerce-front.ts';

interface Parts {
  readonly house: House;
  readonly deps: Deps;
  readonly control: Control;
}

/** All that differs between two shops in a fault run. */
export interface FaultKind {
  readonly name: string;
  readonly shop: ShopKind;
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
  /** Whether it shows in the end whether a refund was made: if not, what is in doubt is a person's. */
  readonly proves: boolean;
  /** What keeps a refund from being seen for a while; null where a look always shows it. */
  readonly blind: ((control: Control) => Promise<void>) | null;
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
  shop: shopify,
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
  proves: true,
  blind: async (control) => {
    await control.practice('/clock', { advance: 60 });
    await control.fault({ name: 'read-lag', seconds: 30 });
  },
};

/** Its goods have been looked up before, and are not asked for again. */
const reading = ['orders.read', 'refunds.list'];
const pages = [null, 'bom', 'notice', 'firewall'];

/** The practice WooCommerce with our plugin in it. */
export const onWooCommerce: FaultKind = {
  name: 'WooCommerce with our plugin',
  shop: woocommerce,
  connect: (parts) => connectSite(parts, true),
  operations: [...reading, 'plugin.connection', 'plugin.intent', 'plugin.refunds'],
  paying: 'plugin.refunds',
  faults: wire,
  mayMiss: [],
  pages,
  proves: true,
  blind: null,
};

/** The practice WooCommerce as it is by itself. */
export const onPlainWooCommerce: FaultKind = {
  name: 'WooCommerce without our plugin',
  shop: woocommerce,
  connect: (parts) => connectSite(parts, false),
  operations: [...reading, 'gateways.read', 'orders.update', 'refunds.create'],
  paying: 'refunds.create',
  faults: wire,
  // Where the refund was not made, there is none to be listed.
  mayMiss: ['refunds.list'],
  pages,
  proves: false,
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
