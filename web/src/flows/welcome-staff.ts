// Somebody of a shop's staff comes in: who are they from now on?
import { type Comer, comeIn, firstNewcomers } from '@aftercare/core/staff/coming.ts';
import type { Newcomers, StaffMember } from '@aftercare/core/staff/member.ts';
import type { Deps } from './deps.ts';
import { currencyOf } from './shop-currency.ts';
import type { ShopStore } from './store.ts';

/** Of two who come first at once, one is the owner. */
export async function welcomeStaff(deps: Deps, store: ShopStore, comer: Comer): Promise<StaffMember> {
  await store.staff.lock();
  const [members, newcomers] = [await store.staff.all(), await newcomersOf(store)];
  const { member, event } = comeIn(comer, { members, newcomers, at: deps.now().toISOString() });
  await store.staff.save(member);
  if (event !== null) await store.staff.append(event);
  return member;
}

/** What those are who come in for the first time. */
export async function newcomersOf(store: ShopStore): Promise<Newcomers> {
  const said = await store.staff.newcomers();
  return said ?? { ...firstNewcomers(currencyOf(await store.shop())), revision: 0 };
}
