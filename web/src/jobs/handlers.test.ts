// What is still done for a shop that has removed the app, or that this host is not configured for?
import { expect, test } from 'vitest';
import type { Deps } from '../flows/deps.ts';
import type { ShopStore } from '../flows/store.ts';
import { createHandlers } from './handlers.ts';

/** The flows' dependencies of a shop that is away: a store that notes what was asked, and nothing behind it. */
function awayShop({ uninstalledAt, isServed }: { uninstalledAt: string | null; isServed: boolean }) {
  const asked: string[] = [];
  const store = {
    notices: {
      get: async () => {
        asked.push('notices.get');
        return null;
      },
    },
    intents: {
      get: async () => {
        asked.push('intents.get');
        return null;
      },
    },
  } as unknown as ShopStore;
  const deps = {
    store: {
      shopById: async () => ({ shopId: 's', uninstalledAt }),
      inShop: (_shopId: string, work: (store: ShopStore) => unknown) => work(store),
    },
    log: { info: () => undefined },
    serves: () => isServed,
  } as unknown as Deps;
  return { asked, handlers: createHandlers(deps) };
}

const away = [
  ['has left', { uninstalledAt: '2026-01-01T00:00:00Z', isServed: true }],
  ['is not served here', { uninstalledAt: null, isServed: false }],
] as const;

test.each(away)('a notice of something that happened is still sent when the shop %s', async (_, shop) => {
  const { asked, handlers } = awayShop(shop);
  await handlers.notify({ shopId: 's', noticeId: 'n' });
  expect(asked).toEqual(['notices.get']);
});

test.each(away)('nothing is asked of the platform of a shop that %s', async (_, shop) => {
  const { asked, handlers } = awayShop(shop);
  await handlers['move-money']({ shopId: 's', intentId: 'i' });
  expect(asked).toEqual([]);
});
