// Does a whole mirror equal its shop? Order by order, both ways, however many there are.
import type { Order } from '@aftercare/core/order/order.ts';
import type { Difference } from '@aftercare/core/order/verify/facts.ts';
import type { ShopSide, ShownOrder } from '@aftercare/core/order/verify/shop-side.ts';
import { isPersonalPath } from '@aftercare/core/privacy/personal-path.ts';

/** The mirror, as far as comparing needs it. */
export interface Mirror {
  /** Those of these orders that stand in the mirror. */
  orders(ids: readonly string[]): Promise<readonly Order[]>;
  /** Of these orders those whose person was erased here. */
  erased(ids: readonly string[]): Promise<ReadonlySet<string>>;
  count(): Promise<number>;
  /** Ids in descending order, from below `before`; null begins. */
  idsBelow(before: string | null, limit: number): Promise<readonly string[]>;
}

export type Finding =
  | { readonly kind: 'same'; readonly id: string }
  | { readonly kind: 'differs'; readonly id: string; readonly differences: readonly Difference[] }
  /** `hidden`: the mirror's alone as well, but older than what the shop shows us. */
  | { readonly kind: 'missing-here' | 'missing-there' | 'hidden'; readonly id: string };

export interface MirrorCheck {
  readonly shop: ShopSide;
  readonly mirror: Mirror;
  /** Only so many of the shop's newest orders, and as many of the mirror's. */
  readonly most: number;
  /** Whether the shop would show us this order if it had it. */
  readonly sees: (order: Order) => boolean;
  /** Waits before what differs is looked at again: a change may be on its way to the mirror. */
  readonly settle: () => Promise<void>;
}

/** One finding for every order that the shop lists, and one for every other that only the mirror has. */
export async function* compareMirror(check: MirrorCheck): AsyncGenerator<Finding> {
  let left = check.most;
  let here = 0;
  const gone = new Set<string>();
  for await (const page of check.shop.list()) {
    const orders = page.slice(0, left);
    left -= orders.length;
    for (const finding of await compareSettled(check, orders)) {
      if (finding.kind !== 'missing-here') here += 1;
      if (finding.kind === 'missing-there') gone.add(finding.id);
      yield finding;
    }
    if (left <= 0) break;
  }
  // Where every order of the mirror has been met, there is no stray to look for.
  if (left <= 0 || (await check.mirror.count()) !== here) yield* findStrays(check, gone);
}

async function compareSettled(check: MirrorCheck, orders: readonly ShownOrder[]): Promise<Finding[]> {
  const ids = orders.map(({ id }) => id);
  const first = await compareBatch(check, ids, orders);
  const doubtful = first.filter(({ kind }) => kind !== 'same').map(({ id }) => id);
  if (doubtful.length === 0) return first;
  await check.settle();
  const again = await compareBatch(check, doubtful, await check.shop.read(doubtful));
  return [...first.filter(({ kind }) => kind === 'same'), ...again];
}

async function compareBatch(
  { mirror }: MirrorCheck,
  ids: readonly string[],
  orders: readonly ShownOrder[],
): Promise<Finding[]> {
  const ours = new Map((await mirror.orders(ids)).map((order) => [order.id, order]));
  const erased = await mirror.erased(ids);
  const theirs = new Map(orders.map((order) => [order.id, order]));
  return ids.flatMap((id): Finding[] => {
    const [here, there] = [ours.get(id), theirs.get(id)];
    if (here === undefined) return there === undefined ? [] : [{ kind: 'missing-here', id }];
    if (there === undefined) return [{ kind: 'missing-there', id }];
    const all = there.differencesFrom(here);
    const differences = erased.has(id) ? all.filter(({ path }) => !isPersonalPath(path)) : all;
    return [differences.length === 0 ? { kind: 'same', id } : { kind: 'differs', id, differences }];
  });
}

/** Orders the mirror holds and the shop does not show, but for those already told of. */
async function* findStrays(check: MirrorCheck, told: ReadonlySet<string>): AsyncGenerator<Finding> {
  let left = check.most;
  let before: string | null = null;
  while (left > 0) {
    const ids: readonly string[] = await check.mirror.idsBelow(before, Math.min(250, left));
    if (ids.length === 0) return;
    before = ids.at(-1) ?? null;
    left -= ids.length;
    const there = await check.shop.find(ids);
    const strays = ids.filter((id) => !there.has(id) && !told.has(id));
    if (strays.length === 0) continue;
    await check.settle();
    yield* await confirmStrays(check, strays);
  }
}

async function confirmStrays({ mirror, shop, sees }: MirrorCheck, ids: string[]): Promise<Finding[]> {
  const there = await shop.find(ids);
  const strays = await mirror.orders(ids.filter((id) => !there.has(id)));
  return strays.map((order) => ({ kind: sees(order) ? 'missing-there' : 'hidden', id: order.id }));
}
