// How does a merchant try a whole return, on a stage that touches nothing of their shop's?

import type { Order } from '@aftercare/core/order/order.ts';
import { canRehearse, madeUpOrder, rehearsalOrder } from '@aftercare/core/order/rehearsal-order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';
import type { PolicyVersion } from '@aftercare/core/policy/policy.ts';
import { orderEligibility } from '@aftercare/core/returns/eligibility.ts';
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';

const newestLookedAt = 25;
/** Longer than any start takes: one under way has made its shop and not noted it yet. */
const startMs = 5 * 60_000;

/**
 * The shop in which the test goes on, made if there is none: a tenant of its own with a copy of the policy and of one
 * order, behind which no platform stands. Two who begin at once begin the same.
 */
export async function startRehearsal(
  deps: Deps,
  shop: Shop,
  { item, by }: { readonly item: string; readonly by: string },
): Promise<Shop> {
  const known = await findRehearsal(deps, shop);
  if (known !== null) return known;
  await sweepRehearsals(deps, shop);
  const { facts } = shop;
  if (facts === null) throw new Error('a shop that was never read has nothing to try');
  const now = deps.now();
  const at = now.toISOString();
  const policy = await deps.store.inShop(shop.shopId, ({ policies }) => policies.current());
  const order = await orderFor(deps, shop, { facts, policy, item });
  const domain = `${addressOf(shop)}${deps.newId()}`;
  const stage = await deps.store.install({ platform: 'rehearsal', domain, at });
  const own = stageFacts(facts);
  await deps.store.inShop(stage.shopId, async (store) => {
    await store.saveFacts(own);
    // Its pictures lie with the shop itself, so there they stay.
    if (shop.brand !== null) await store.saveBrand({ ...shop.brand, logo: null, earlierLogos: [] });
    await store.policies.publish(policy.policy, {
      ...{ basedOn: policy.version - 1, by, at: order.processedAt },
    });
    await store.orders.save(order);
  });
  const isFirst = await deps.store.inShop(shop.shopId, ({ setupMarks }) =>
    setupMarks.note('test-return', at, stage.shopId),
  );
  if (isFirst) return { ...stage, facts: own };
  await takeDown(deps, stage);
  return startRehearsal(deps, shop, { item, by });
}

/** Its pages stand at our own host, and its letters say that it is a test. */
function stageFacts(facts: ShopFacts): ShopFacts {
  return {
    ...facts,
    ...{ isRehearsal: true, readsAllOrders: true, storeId: null, restocks: 'each' },
    ...{ plugin: null, paysBack: null, returnsPage: null },
  };
}

/** The newest of the shop's orders of which a copy may go back; else one that is made up. */
async function orderFor(
  deps: Deps,
  shop: Shop,
  known: { readonly facts: ShopFacts; readonly policy: PolicyVersion; readonly item: string },
): Promise<Order> {
  const { facts, policy, item } = known;
  const now = deps.now();
  const page = await deps.store.inShop(shop.shopId, ({ orders }) =>
    orders.page({ search: '', after: null, limit: newestLookedAt }),
  );
  const copies = page.orders.filter(canRehearse).map((order) => rehearsalOrder(order, now));
  const mayGoBack = (order: Order) =>
    orderEligibility({
      ...{
        order,
        policyVersion: policy,
        returns: [],
        earlierReturns: [],
        now: now.toISOString(),
        timeZone: facts.timeZone,
      },
    }).some(({ returnable }) => returnable > 0);
  return copies.find(mayGoBack) ?? madeUpOrder({ currency: facts.currency, item }, now);
}

/** Whether a shop is the stage of another's test. */
export function isStage({ facts }: Pick<Shop, 'facts'>): boolean {
  return facts?.isRehearsal === true;
}

/** The shop of the test that stands; null: none does. */
export async function findRehearsal(deps: Deps, shop: Shop): Promise<Shop | null> {
  return standing(deps, await nameOfTest(deps, shop));
}

async function standing(deps: Deps, name: string | null): Promise<Shop | null> {
  const stage = name === null ? null : await deps.store.shopById(name);
  return stage !== null && isStage(stage) && stage.uninstalledAt === null ? stage : null;
}

/** Takes the test away; that it came to its end is remembered. */
export async function endRehearsal(deps: Deps, shop: Shop): Promise<void> {
  const stage = await findRehearsal(deps, shop);
  if (stage !== null) {
    await noteIfTried(deps, shop, stage);
    await takeDown(deps, stage);
  }
  await sweepRehearsals(deps, shop);
}

/**
 * Forgets a test that is gone, ended halfway perhaps, so that it keeps the next one out no more; and takes away what starts
 * have left that were killed before they had noted it, for nobody else would ever find it. One begun this instant stays.
 */
export async function sweepRehearsals(deps: Deps, shop: Shop): Promise<void> {
  const name = await nameOfTest(deps, shop);
  if (name !== null && (await standing(deps, name)) === null)
    await deps.store.inShop(shop.shopId, ({ setupMarks }) => setupMarks.remove('test-return', name));
  const before = deps.now().getTime() - startMs;
  for (const stage of await deps.store.shopsUnder('rehearsal', addressOf(shop))) {
    const isLeft = stage.shopId !== name && Date.parse(stage.installedAt) < before;
    if (isLeft) await takeDown(deps, stage);
  }
}

/** How the addresses of all tests of a shop begin. */
function addressOf({ shopId }: Shop): string {
  return `test-${shopId}-`;
}

async function nameOfTest(deps: Deps, { shopId }: Shop): Promise<string | null> {
  const mark = await deps.store.inShop(shopId, ({ setupMarks }) => setupMarks.get('test-return'));
  return mark?.detail ?? null;
}

async function takeDown(deps: Deps, { shopId }: Shop): Promise<void> {
  await deps.store.uninstall(shopId, deps.now().toISOString());
  await deps.store.inShop(shopId, (store) => store.send('erase-shop', { shopId }, { once: shopId }));
}

/** Whether a test return has been paid, now or in a test that is gone. */
export async function hasTried(deps: Deps, shop: Shop): Promise<boolean> {
  const known = await deps.store.inShop(shop.shopId, ({ setupMarks }) => setupMarks.get('tried'));
  if (known !== null) return true;
  const stage = await findRehearsal(deps, shop);
  return stage !== null && noteIfTried(deps, shop, stage);
}

async function noteIfTried(deps: Deps, { shopId }: Shop, stage: Shop): Promise<boolean> {
  const isPaid = await deps.store.inShop(stage.shopId, hasPaidReturn);
  if (isPaid)
    await deps.store.inShop(shopId, ({ setupMarks }) => setupMarks.note('tried', deps.now().toISOString()));
  return isPaid;
}

async function hasPaidReturn(store: ShopStore): Promise<boolean> {
  const { returns } = await store.returns.page({ status: ['OPEN', 'CLOSED'], after: null, limit: 25 });
  const intents = await store.intents.ofReturns(returns.map(({ id }) => id));
  return intents.some(({ state }) => state === 'done');
}
