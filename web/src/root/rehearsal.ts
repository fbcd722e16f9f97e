// What stands in a platform's place while a merchant tries a return? It asks nobody, and no money moves.
import type { Order } from '@aftercare/core/order/order.ts';
import { type Platform, PlatformError } from '@aftercare/core/platform.ts';
import type { Shop, Store } from '../flows/store.ts';
import type { RehearsalRoom } from './rooms.ts';

interface Parts {
  readonly store: Store;
  readonly now: () => Date;
  readonly appUrl: string;
}

/** Everything is answered from the test's own rows. No client of a platform or mail server is in reach here. */
export function openRehearsalRoom({ store, now, appUrl }: Parts): RehearsalRoom {
  return {
    name: 'Aftercare',
    platform: (shop) => rehearsalPlatform(store, shop, appUrl),
    access: { refresh: async () => {}, ensureWebhooks: async () => {}, forget: async () => {} },
    // Its returns stand apart from the shop's own, below this.
    adminUrl: () => `${appUrl}/test`,
    shopperSignIn: async () => null,
    shopSide: async () => nothingBeside,
    show: ({ id, to, subject, html }, { shopId }) =>
      store.inShop(shopId, ({ shownMails }) =>
        shownMails.keep({ id, to, subject, html, at: now().toISOString() }),
      ),
  };
}

function rehearsalPlatform(store: Store, shop: Shop, appUrl: string): Platform {
  const { shopId } = shop;
  const read = (orderId: string) => store.inShop(shopId, ({ orders }) => orders.get(orderId));
  return {
    ...{ returns: null, countsCategories: false, sees: () => true, orderUrl: () => null },
    blockSwitch: () => ({ url: appUrl, isOn: true }),
    readShop: async () => {
      if (shop.facts === null)
        throw new PlatformError('This test has no shop', { retryable: false, doubtful: false });
      return shop.facts;
    },
    readPolicyText: async () => ({ state: 'none' }),
    showTerms: async () => {},
    readOrder: read,
    readOrdersUpdated: async () => ({ orders: [], next: null }),
    startImport: async () => nothingToRead,
    importProgress: async () => nothingToRead,
    readImport: async function* () {},
    readExisting: (ids) => store.inShop(shopId, async ({ orders }) => (await orders.many(ids)).map(existing)),
    refundReturn: async ({ key }) => ({ ok: true, value: { refundId: refundIdOf(key) } }),
    readEvidence: ({ orderId, key }) => evidenceOf(store, shopId, orderId, key),
  };
}

/** No mirror: there is nothing it could be laid beside. */
const nothingBeside = {
  list: async function* () {},
  read: async () => [],
  find: async () => new Set<string>(),
};

const nothingToRead = { state: 'ready', handle: '', found: 0, source: null } as const;

const existing = ({ id, refunds }: Order) => ({ orderId: id, refundIds: refunds.map((refund) => refund.id) });

const refundIdOf = (key: string): string => `test-${key.slice(0, 8)}`;

/** What was sent here is done here: a refund stands as soon as it was asked for. */
async function evidenceOf(store: Store, shopId: string, orderId: string, key: string) {
  const intents = await store.inShop(shopId, (books) => books.intents.ofOrder(orderId));
  const sent = intents.filter((intent) => intent.key === key && intent.attempts > 0);
  return {
    ...{ status: null, absence: 'proof' as const, lines: [] },
    stock: { restocks: 'each' as const, counted: null },
    refunds: sent.map(({ amount }) => ({
      ...{ id: refundIdOf(key), note: key, total: amount },
      transactions: [{ status: 'SUCCESS' as const, amount }],
    })),
  };
}
