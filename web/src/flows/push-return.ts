// How does the platform's return come to say what ours says?
import { tell, tellReasons } from '@aftercare/core/details/tell.ts';
import type { PlatformReturn } from '@aftercare/core/order/order.ts';
import {
  type PlatformAnswer,
  PlatformError,
  type PlatformReturns,
  type ReturnRequest,
} from '@aftercare/core/platform.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import type { Shop, ShopStore } from './store.ts';

/** What came of telling the platform; what it refuses is a person's task too. */
export type Pushed = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly string[] };

/** To whom it is told. */
interface Push {
  readonly deps: Deps;
  readonly shop: Shop;
  readonly returns: PlatformReturns;
}

/** Brings the platform's return in line with ours; safe to repeat, since each step looks before it acts. */
export async function pushReturn(deps: Deps, shop: Shop, returnId: string): Promise<Pushed> {
  const { returns } = deps.platform(shop);
  if (returns === null) return { ok: true };
  const ours = await deps.store.inShop(shop.shopId, (store) => store.returns.get(returnId));
  if (ours === null) return { ok: true };
  const pushed = await bringInLine({ deps, shop, returns }, ours);
  if (pushed !== null && pushed !== 'ahead' && !pushed.ok) return askPerson(deps, shop, ours, pushed.reasons);
  await deps.store.inShop(shop.shopId, async (store) => {
    await endTasks(deps, store, 'PLATFORM_TOLD', ours.id);
    if (pushed === 'ahead') await hearOf(store, ours);
  });
  return { ok: true };
}

/** Null: there was nothing to tell. */
async function bringInLine(push: Push, ours: Return): Promise<Pushed | 'ahead' | null> {
  const { deps, shop, returns } = push;
  if (ours.platformReturnId !== null) {
    const shown = await readShown(push, ours, ours.platformReturnId);
    return shown.ok ? ((await align(returns, ours, shown.value)) ?? { ok: true }) : shown;
  }
  // Declined or cancelled before the platform ever heard of it.
  if (ours.status === 'DECLINED' || ours.status === 'CANCELED') return null;
  const isHidden =
    (await isOfLongAgo(push, ours)) && (await deps.platform(shop).readOrder(ours.orderId)) === null;
  const made = isHidden ? { ok: false as const, reasons: [hidden] } : await create(push, ours);
  return made.ok ? ((await align(returns, ours, made.value)) ?? made) : made;
}

/** No webhook may come to say what went before us over there: it was lost, or is late. */
async function hearOf(store: ShopStore, { orderId }: Return): Promise<void> {
  const { shopId } = store;
  await store.send('sync-order', { shopId, orderId }, { orderKey: orderId, once: orderId });
}

/** Reads lag behind writes, but never so long: what isn't shown then is gone, or hidden from us. */
const longestLagMs = 10 * 60_000;

/** A return that isn't shown is looked for again while a reading may lag; after that it is as good as refused. */
async function readShown(
  push: Push,
  ours: Return,
  platformReturnId: string,
): Promise<PlatformAnswer<PlatformReturn>> {
  const shown = await push.returns.read(platformReturnId);
  if (shown !== null) return { ok: true, value: shown };
  if (await isOfLongAgo(push, ours)) return { ok: false, reasons: [hidden] };
  throw new PlatformError(tell('RETURN_NOT_SHOWN_YET', { rma: ours.rmaNumber }), {
    retryable: true,
    doubtful: false,
  });
}

async function isOfLongAgo({ deps, shop }: Push, ours: Return): Promise<boolean> {
  const history = await deps.store.inShop(shop.shopId, (store) => store.returns.history(ours.id));
  const changedAt = history.at(-1)?.event.at ?? ours.createdAt;
  return deps.now().getTime() - Date.parse(changedAt) > longestLagMs;
}

const hidden = tell('GONE_OR_TOO_OLD', {});

async function create(push: Push, ours: Return): Promise<PlatformAnswer<PlatformReturn>> {
  const marker = markerOf(ours);
  const found = await push.returns.find(ours.orderId, marker);
  const made: PlatformAnswer<PlatformReturn> = found
    ? { ok: true, value: found }
    : await push.returns.request(await requestOf(push, ours, marker));
  if (made.ok) await link(push, ours.id, made.value);
  return made;
}

async function align(
  returns: PlatformReturns,
  ours: Return,
  theirs: PlatformReturn,
): Promise<PlatformAnswer<PlatformReturn> | 'ahead' | null> {
  const id = theirs.id;
  if (theirs.status === ours.status) return null;
  if (ours.status === 'OPEN' && theirs.status === 'REQUESTED') return returns.approve(id);
  if (ours.status === 'DECLINED' && theirs.status === 'REQUESTED')
    return returns.decline(id, ours.declineReason ?? '');
  if (ours.status === 'CANCELED' && (theirs.status === 'REQUESTED' || theirs.status === 'OPEN'))
    return returns.cancel(id);
  if (ours.status === 'CLOSED' && theirs.status === 'OPEN') return returns.close(id);
  // What is said there goes before what is said here: a synchronisation takes it over.
  return 'ahead';
}

async function requestOf({ deps, shop }: Push, ours: Return, marker: string): Promise<ReturnRequest> {
  const { policy } = await deps.store.inShop(shop.shopId, async (store) => {
    const order = await store.orders.get(ours.orderId);
    return store.policies.at(order?.processedAt ?? ours.createdAt);
  });
  return {
    orderId: ours.orderId,
    marker,
    lines: ours.lines.map((line) => ({
      fulfillmentLineId: line.fulfillmentLineId,
      quantity: line.quantity,
      reason: line.reason,
      note: line.note,
      restockingFeeBasisPoints: partOf(ours, line.lineId) ?? policy.restockingFeeBasisPoints,
    })),
    returnShippingFee: ours.settlement.returnShippingFee,
  };
}

/** The part of the line that a rule has said is kept. */
function partOf({ settlement }: Return, lineId: string): number | undefined {
  return settlement.lines.find((line) => line.lineId === lineId)?.restockingFeeBasisPoints;
}

async function link({ deps, shop }: Push, returnId: string, theirs: PlatformReturn): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    const ours = await store.returns.lock(returnId);
    if (ours === null || ours.platformReturnId !== null) return;
    await store.returns.link({ id: ours.id, platformReturnId: theirs.id, lines: linkLines(ours, theirs) });
  });
}

/** Pairs our lines with the platform's by fulfilment line and quantity; each of theirs is taken once. */
export function linkLines(ours: Pick<Return, 'lines'>, theirs: PlatformReturn): Return['lines'] {
  const free = [...theirs.lines];
  return ours.lines.map((line) => {
    const index = free.findIndex(
      (other) => other.fulfillmentLineId === line.fulfillmentLineId && other.quantity === line.quantity,
    );
    const match = index < 0 ? undefined : free.splice(index, 1)[0];
    return { ...line, platformLineId: match?.id ?? null };
  });
}

/** Is this the platform's record of ours? Only the end of a note says so: before it stand the shopper's words. */
export function carriesMark(theirs: PlatformReturn, ours: Pick<Return, 'rmaNumber'>): boolean {
  return theirs.lines.some((line) => line.note?.endsWith(markerOf(ours)));
}

/** What marks a platform's return as ours; bracketed here alone, so that R-100 never passes for R-1001. */
export function markerOf(ours: Pick<Return, 'rmaNumber'>): string {
  return `[${ours.rmaNumber}]`;
}

/** Asking again would bring the same answer, so until the return changes nothing asks by itself. */
async function askPerson(deps: Deps, shop: Shop, ours: Return, reasons: readonly string[]): Promise<Pushed> {
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.returns.noteRefusedPush(ours);
    await store.tasks.open({
      kind: 'return-refused-by-platform',
      subject: ours.id,
      detail: tell('ABOUT_RETURN', { rma: ours.rmaNumber, why: [tellReasons(reasons)] }),
      at: deps.now().toISOString(),
    });
  });
  return { ok: false, reasons };
}
