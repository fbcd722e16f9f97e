// What did no webhook tell us, and no job finish? Walks the orders changed since last time and saves what is newer.
import { readDetail, tell } from '@aftercare/core/details/tell.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { Deps } from './deps.ts';
import { resumeMoney } from './resume-money.ts';
import { resumePushes } from './resume-pushes.ts';
import type { Shop } from './store.ts';
import { sweep } from './sweep.ts';
import { saveOrder } from './sync-order.ts';

/** Windows overlap: a platform's index lags its own clock, and seconds at the border belong to both. */
const overlapMs = 120_000;

/** Resumes money that lost its job, and heals every order changed up to now; a stop in the middle repeats work but loses none. */
export async function reconcile(deps: Deps, shop: Shop): Promise<{ orders: number }> {
  await resumeMoney(deps, shop);
  await resumePushes(deps, shop);
  const run = await deps.store.inShop(shop.shopId, (store) => store.imports.get());
  // Null until a first import is done; while another runs, or after it failed, healing goes on.
  if (run === null || run.reconciledTo === null) return { orders: 0 };
  const from = new Date(new Date(run.reconciledTo).getTime() - overlapMs).toISOString();
  const to = deps.now().toISOString();
  await sweep(deps, shop);
  const { orders, unsaved } = await walk(deps, shop, { from, to });
  const { shopId } = shop;
  await deps.store.inShop(shopId, async (store) => {
    // No later round comes by them, so each has a job of its own, tried again and again, from the moment that is noted.
    for (const orderId of unsaved)
      await store.send('sync-order', { shopId, orderId }, { orderKey: orderId, once: orderId });
    await store.imports.noteReconciled(to);
  });
  return { orders };
}

/** How many orders there were, and which of them could not be kept. */
async function walk(
  deps: Deps,
  shop: Shop,
  window: { from: string; to: string },
): Promise<{ orders: number; unsaved: string[] }> {
  const platform = deps.platform(shop);
  let after: string | null = null;
  let orders = 0;
  const unsaved: string[] = [];
  do {
    const page = await platform.readOrdersUpdated({ ...window, after });
    for (const order of page.orders) if (!(await heal(deps, shop, order))) unsaved.push(order.id);
    orders += page.orders.length;
    after = page.next;
  } while (after !== null);
  return { orders, unsaved };
}

/** False: the order can't be kept, and becomes a person's task; it must not keep those after it from being healed. */
async function heal(deps: Deps, shop: Shop, order: Order): Promise<boolean> {
  try {
    await saveOrder(deps, shop, order);
    return true;
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    const detail = readDetail(said) === null ? tell('ORDER_NOT_KEPT', { said: [said.slice(0, 500)] }) : said;
    const at = deps.now().toISOString();
    await deps.store.inShop(shop.shopId, (store) =>
      store.tasks.open({ kind: 'order-not-saved', subject: order.id, detail, at }),
    );
    return false;
  }
}
