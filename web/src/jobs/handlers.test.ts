// What is still done for a shop that has removed the app?
import { expect, test } from 'vitest';
import type { Deps } from '../flows/deps.ts';
import type { ShopStore } from '../flows/store.ts';
import { createHandlers } from './handlers.ts';

/** The flows' dependencies of a shop that has left: a store that notes what was asked, and nothing behind it. */
function leftShop() {
  const asked: string[] = [];
  const store = {
    shop: async () => ({ shopId: 's', uninstalledAt: '2026-01-01T00:00:00Z' }),
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
    store: { inShop: (_shopId: string, work: (store: ShopStore) => unknown) => work(store) },
    log: { info: () => undefined },
  } as unknown as Deps;
  return { asked, handlers: createHandlers(deps) };
}

test('a notice of something that happened is still sent after the shop has left', async () => {
  const { asked, handlers } = leftShop();
  await handlers.notify({ shopId: 's', noticeId: 'n' });
  expect(asked).toEqual(['notices.get']);
});

test('nothing is asked of the platform of a shop that has left', async () => {
  const { asked, handlers } = leftShop();
  await handlers['move-money']({ shopId: 's', intentId: 'i' });
  expect(asked).toEqual([]);
});
