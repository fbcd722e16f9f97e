// When is a shop that has left forgotten, by a clock that we move?
import { expect, test } from 'vitest';
import type { Deps } from './deps.ts';
import { forgetOld } from './forget-old.ts';
import type { Shop, ShopStore } from './store.ts';

const left = Date.parse('2026-06-10T10:00:00Z');
const hour = 3_600_000;

/** What is asked of the store so many hours after the shop has left; null: it never did. */
async function askedAfter(hours: number | null): Promise<string[]> {
  const asked: string[] = [];
  const forget = async () => undefined;
  const forgetBefore = async () => false;
  const store = {
    ...{ doors: { forget }, staffDoors: { forget }, vouchedTokens: { forget } },
    ...{ accountSessions: { forget }, setupMarks: { get: async () => null } },
    ...{ notices: { forgetSecrets: forget, forgetBefore }, tasks: { forgetBefore }, held: { forgetBefore } },
    send: async (name: string) => void asked.push(name),
  } as unknown as ShopStore;
  const deps = {
    now: () => new Date(left + (hours ?? 1000) * hour),
    keep: { codesMs: hour, mailDetailsMs: hour, leftShopMs: 48 * hour },
    store: {
      inShop: (_shopId: string, work: (store: ShopStore) => unknown) => work(store),
      shopsUnder: async () => [],
    },
  } as unknown as Deps;
  const uninstalledAt = hours === null ? null : new Date(left).toISOString();
  await forgetOld(deps, { shopId: 's', uninstalledAt } as Shop);
  return asked;
}

test.each([
  ['47 hours after it left it may still come back', 47, []],
  ['48 hours after it left it is erased', 48, ['erase-shop']],
  ['a shop that is connected stays, however long', null, []],
])('%s', async (_sentence, hours, asked) => {
  expect(await askedAfter(hours)).toEqual(asked);
});
