// How do a shop's staff come in where no platform frames our admin: by their own site's word, or by a mailed link?
import type { StaffMember } from '@aftercare/core/staff/member.ts';
import type { Deps } from './deps.ts';
import { spendingBy } from './find-order.ts';
import type { Shop, ShopStore } from './store.ts';
import { welcomeStaff } from './welcome-staff.ts';

const linkMinutes = 15;
const sessionHours = 12;
const mailsAnHour = 3;

/** A person of the staff, as their site vouches for them. */
export interface VouchedStaff {
  readonly staffId: string;
  readonly name: string;
  /** They administer the site; null: it does not say. */
  readonly ownsPlatform: boolean | null;
  readonly tokenId: string;
  readonly expiresAt: string;
}

export interface SignedIn {
  readonly shop: Shop;
  readonly staff: StaffMember;
}

/** Who reads the shop's own mail, whoever that is. */
const mailbox = 'mail';

/** Asks for a link. Whether this address may have one is found out later, in a job. */
export async function askForStaffLink(deps: Deps, shop: Shop, email: string): Promise<void> {
  const { shopId } = shop;
  await deps.store.inShop(shopId, (store) => store.send('open-staff-door', { shopId, email }));
}

/** Mails a link to the shop's own address, if that is the one that was typed; else does nothing. */
export async function openStaffDoor(deps: Deps, shop: Shop, { email }: { email: string }): Promise<void> {
  const to = shop.facts?.email ?? '';
  if (to === '' || to.toLowerCase() !== email.toLowerCase()) return;
  const now = deps.now();
  const link = deps.newToken();
  await deps.store.inShop(shop.shopId, async (store) => {
    // Of several asked for at once, the count of each must see the others.
    await store.staffDoors.lockLinks();
    if ((await store.staffDoors.linksSince(after(now, -60))) >= mailsAnHour) return;
    const expiresAt = after(now, linkMinutes);
    await store.staffDoors.openLink({ linkHash: deps.hash(link), at: now.toISOString(), expiresAt });
    const data = deps.seal({ link });
    const notice = await store.notices.reserve({
      ...{ eventId: deps.newId(), returnId: null, kind: 'staff-door', to, data },
    });
    if (notice !== null) await store.send('notify', { shopId: shop.shopId, noticeId: notice.id });
  });
}

/** Spends a mailed link; null when it has ended. Returns what the browser keeps. */
export async function signInByLink(
  deps: Deps,
  { words, press }: { words: string; press: string | null },
): Promise<string | null> {
  const { shop, secret } = await readKey(deps, words);
  if (shop === null) return null;
  return deps.store.inShop(shop.shopId, async (store) => {
    if (!(await store.staffDoors.spendLink(deps.hash(secret), spendingBy(deps, press)))) return null;
    const name = shop.facts?.email ?? 'Staff';
    return openSession(deps, store, shop, { staffId: mailbox, name, ownsPlatform: null });
  });
}

/** Opens a session for whom their site vouches, once a token; null when that is spent. */
export async function signInByToken(deps: Deps, shop: Shop, staff: VouchedStaff): Promise<string | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    if (!(await store.vouchedTokens.spend(deps.hash(staff.tokenId), staff.expiresAt))) return null;
    return openSession(deps, store, shop, staff);
  });
}

/** Who is signed in with what their browser keeps; null: nobody, any more. */
export async function staffOfSession(deps: Deps, words: string): Promise<SignedIn | null> {
  const { shop, secret } = await readKey(deps, words);
  if (shop === null) return null;
  const now = deps.now().toISOString();
  return deps.store.inShop(shop.shopId, async (store) => {
    const found = await store.staffDoors.session(deps.hash(secret), now);
    if (found === null) return null;
    // Sessions may be older than the list of staff.
    const staff = (await store.staff.get(found.staffId)) ?? (await welcome(deps, store, found));
    return { shop, staff };
  });
}

/** Ends a session, if it is one. */
export async function signOut(deps: Deps, words: string): Promise<void> {
  const { shop, secret } = await readKey(deps, words);
  if (shop === null) return;
  await deps.store.inShop(shop.shopId, (store) => store.staffDoors.endSession(deps.hash(secret)));
}

/** "shop id.secret", as links and sessions travel: the shop says in whose rows to look, and proves nothing. */
export function keyOf(shop: Shop, secret: string): string {
  return `${shop.shopId}.${secret}`;
}

async function readKey(deps: Deps, words: string): Promise<{ shop: Shop | null; secret: string }> {
  const [, shopId = '', secret = ''] = /^([\w-]{1,64})\.([\w-]{43})$/.exec(words) ?? [];
  const shop = secret === '' ? null : await deps.store.shopById(shopId);
  return { shop: shop !== null && isHere(shop) ? shop : null, secret };
}

function isHere({ uninstalledAt }: Shop): boolean {
  return uninstalledAt === null;
}

async function openSession(
  deps: Deps,
  store: ShopStore,
  shop: Shop,
  staff: Pick<VouchedStaff, 'staffId' | 'name' | 'ownsPlatform'>,
): Promise<string> {
  const { staffId, name } = await welcome(deps, store, staff);
  const now = deps.now();
  const secret = deps.newToken();
  const times = { at: now.toISOString(), expiresAt: after(now, sessionHours * 60) };
  await store.staffDoors.openSession({ tokenHash: deps.hash(secret), staffId, name, ...times });
  // Who comes over from the shop's own admin may just have changed something there.
  await store.send('read-shop', { shopId: shop.shopId }, { once: shop.shopId });
  return keyOf(shop, secret);
}

function welcome(
  deps: Deps,
  store: ShopStore,
  { staffId, name, ownsPlatform = null }: { staffId: string; name: string; ownsPlatform?: boolean | null },
): Promise<StaffMember> {
  const knownBy = staffId === mailbox ? 'mailbox' : 'platform';
  return welcomeStaff(deps, store, { staffId, name, knownBy, ownsPlatform });
}

function after(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString();
}
