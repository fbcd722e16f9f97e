// An owner says what somebody may do from now on, or that they have left.
import { holds } from '@aftercare/core/holds.ts';
import { cleaned, decideStaff, type KeepingReason, type StaffChange } from '@aftercare/core/staff/change.ts';
import { standingOf } from '@aftercare/core/staff/coming.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';
import { newcomersOf } from './welcome-staff.ts';

export type StaffOutcome =
  | { readonly answer: 'done' }
  | { readonly answer: 'missing' }
  | { readonly answer: 'conflict' }
  /** Who asks is no owner any more: somebody was quicker. */
  | { readonly answer: 'not-yours' }
  | { readonly answer: 'refused'; readonly reason: KeepingReason; readonly name: string };

interface Asker {
  readonly staffId: string;
  readonly name: string;
}

/** One change at a time: of two owners who demote each other, one stays. */
export async function changeStaff(
  deps: Deps,
  shop: Shop,
  asked: { by: Asker; staffId: string; revision: number; change: StaffChange },
): Promise<StaffOutcome> {
  return deps.store.inShop(shop.shopId, async (store) => {
    await store.staff.lock();
    const members = await store.staff.all();
    // The gate has looked before the lock was held.
    if (!isOwner(members, asked.by)) return { answer: 'not-yours' };
    const member = members.find(({ staffId }) => staffId === asked.staffId);
    if (member?.revision !== asked.revision) {
      if (await isRepeat(store, asked)) return { answer: 'done' };
      return { answer: member === undefined ? 'missing' : 'conflict' };
    }
    const at = deps.now().toISOString();
    const decision = decideStaff(member, { members, change: asked.change, by: asked.by, at });
    if (!decision.ok) return { answer: 'refused', reason: decision.reason, name: member.name };
    if (decision.member === null) await store.staff.remove(member.staffId);
    else await store.staff.save(decision.member);
    await store.staff.append(decision.event);
    return { answer: 'done' };
  });
}

/** Says what those are who come in for the first time from now on. */
export async function changeNewcomers(
  deps: Deps,
  shop: Shop,
  { by, revision, standing }: { by: Asker; revision: number; standing: Standing },
): Promise<StaffOutcome> {
  return deps.store.inShop(shop.shopId, async (store) => {
    await store.staff.lock();
    if (!isOwner(await store.staff.all(), by)) return { answer: 'not-yours' };
    const found = await newcomersOf(store);
    if (found.revision !== revision) {
      const asked = { by, staffId: null, revision, change: standing };
      return { answer: (await isRepeat(store, asked)) ? 'done' : 'conflict' };
    }
    const [before, after] = [standingOf(found), cleaned(standing)];
    await store.staff.saveNewcomers({ ...after, revision: revision + 1 });
    const at = deps.now().toISOString();
    const pressed = { staffId: by.staffId, saw: revision };
    await store.staff.append({ at, type: 'NEWCOMERS', by: by.name, pressed, who: null, before, after });
    return { answer: 'done' };
  });
}

interface Asked {
  readonly by: Asker;
  /** Null: newcomers. */
  readonly staffId: string | null;
  readonly revision: number;
  readonly change: StaffChange;
}

/** Whether the newest that was said of them, or of newcomers, is just this: who never read that it was taken says it again. */
async function isRepeat(store: ShopStore, { by, staffId, revision, change }: Asked): Promise<boolean> {
  const events = await store.staff.events(looksBack);
  const newest = events.find(({ who }) => (who?.staffId ?? null) === staffId);
  const pressed = { staffId: by.staffId, saw: revision };
  return holds(newest, { pressed, after: change && cleaned(change) });
}

const looksBack = 50;

function isOwner(members: readonly { staffId: string; role: string }[], { staffId }: Asker): boolean {
  return members.some((one) => one.staffId === staffId && one.role === 'owner');
}
