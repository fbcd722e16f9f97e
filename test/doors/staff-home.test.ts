// Does whoever comes in from the shop's admin read of it what is so now?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShopFacts } from '../../packages/core/src/platform.ts';
import { facts } from '../mirror/told-shop.ts';
import { signIn } from './staff-hands.ts';
import { openDoors, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

test('who comes in has the shop read again, and reads what our plugin would add only while it does not stand', async () => {
  const cookie = await signIn(stage, stage.mine);
  const waiting = await stage.query(
    `SELECT FROM pgboss.job WHERE data->>'job' = 'read-shop' AND data::text LIKE '%${stage.mine.shopId}%'`,
  );
  expect(waiting).toHaveLength(1);
  const installUrl = `https://${SITE}/wp-admin/plugin-install.php?tab=upload`;
  const shown = async (plugin: ShopFacts['plugin'] | undefined) => {
    const known = stage.mine.shop.facts ?? facts;
    await stage.house.deps.store.inShop(stage.mine.shopId, (store) =>
      store.saveFacts({ ...known, name: SITE, plugin: plugin as ShopFacts['plugin'] }),
    );
    const home = await stage.ask({ path: '/api/home', headers: { cookie } });
    return JSON.parse(home.body).missingPlugin;
  };
  expect(await shown({ stands: false, installUrl })).toEqual({ installUrl });
  // As of shops whose facts are older than the question.
  for (const plugin of [{ stands: true, installUrl }, null, undefined])
    expect(await shown(plugin)).toBeNull();
});
