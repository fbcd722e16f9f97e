// How does a shopper get to an order without an account, and a stranger not?
import type { Deps } from './deps.ts';
import type { Spending } from './door-store.ts';
import type { Shop, ShopStore } from './store.ts';

export const challengeMinutes = 15;
const sessionMinutes = 60;
const mailsAnHour = 3;
/** Who presses again before a mail can have come would use up the hour's mails at once, and then wait for nothing. */
const minutesBetweenMails = 1;

/** Asks for a code and a link. Everything that differs between right and wrong happens later, in a job. */
export async function askForDoor(
  deps: Deps,
  shop: Shop,
  asked: { number: string; email: string },
): Promise<void> {
  await deps.store.inShop(shop.shopId, (store) => store.send('open-door', { shopId: shop.shopId, ...asked }));
}

/** Mails code and link to the order's own address, if number and address belong together; else does nothing. */
export async function openDoor(
  deps: Deps,
  shop: Shop,
  asked: { number: string; email: string },
): Promise<void> {
  const now = deps.now();
  const at = now.toISOString();
  const secrets = { link: deps.newToken(), code: deps.newCode() };
  await deps.store.inShop(shop.shopId, async (store) => {
    const order = await store.orders.findByNumber(asked.number);
    if (order?.email?.toLowerCase() !== asked.email || order.email === null) return;
    if (!(await mayMail(deps, store, order.id))) return;
    const expiresAt = minutesBefore(now, -challengeMinutes);
    await store.doors.openChallenge({
      orderId: order.id,
      linkHash: deps.hash(secrets.link),
      codeHash: codeHash(deps, { ...asked, code: secrets.code }),
      at,
      expiresAt,
    });
    const notice = await store.notices.reserve({
      eventId: deps.newId(),
      returnId: null,
      orderId: order.id,
      kind: 'door',
      to: order.email,
      data: deps.seal({ orderId: order.id, ...secrets }),
    });
    if (notice !== null) await store.send('notify', { shopId: shop.shopId, noticeId: notice.id });
  });
}

/** Whether a way into this order may be mailed now; until the transaction ends nobody else is told yes. */
export async function mayMail(deps: Deps, store: ShopStore, orderId: string): Promise<boolean> {
  const now = deps.now();
  // Of several asked for at once, the count of each must see the others.
  await store.returns.lockOrder(orderId);
  if (await store.doors.isUnspentSince(orderId, minutesBefore(now, minutesBetweenMails))) return false;
  return (await store.doors.mailsSince(orderId, minutesBefore(now, 60))) < mailsAnHour;
}

/** Spends a mailed link; null when it has ended. Returns the token of a new session: another, if the same press comes twice. */
export async function enterByLink(
  deps: Deps,
  shop: Shop,
  { token, press }: { token: string; press: string | null },
): Promise<string | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const spent = await store.doors.spendLink(deps.hash(token), spendingBy(deps, press));
    return spent === null ? null : openSession(deps, store, spent.orderId);
  });
}

/**
 * Spends a mailed code; null when it is wrong or over. The hash is bound to the number and address that were typed when
 * it was asked for, so no order is looked up: an unknown order, another's address and a wrong code take the same steps.
 */
export async function enterByCode(
  deps: Deps,
  shop: Shop,
  typed: { number: string; email: string; code: string; press: string | null },
): Promise<string | null> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const spent = await store.doors.spendCode(codeHash(deps, typed), spendingBy(deps, typed.press));
    return spent === null ? null : openSession(deps, store, spent.orderId);
  });
}

/** By which press something is spent that is good once. */
export function spendingBy(deps: Deps, press: string | null): Spending {
  return { now: deps.now().toISOString(), by: press === null ? null : deps.hash(press) };
}

/** The order a session may see; null when the session is over. */
export async function orderOfSession(deps: Deps, shop: Shop, token: string): Promise<string | null> {
  const session = await deps.store.inShop(shop.shopId, (store) =>
    store.doors.session(deps.hash(token), deps.now().toISOString()),
  );
  return session?.orderId ?? null;
}

/** The token of a new session that may see this order; it ends with the signed-in session that opened it, if one did. */
export async function openSession(
  deps: Deps,
  store: ShopStore,
  orderId: string,
  accountHash: string | null = null,
): Promise<string> {
  const now = deps.now();
  const token = deps.newToken();
  await store.doors.openSession({
    tokenHash: deps.hash(token),
    orderId,
    accountHash,
    at: now.toISOString(),
    expiresAt: minutesBefore(now, -sessionMinutes),
  });
  return token;
}

function codeHash(
  deps: Deps,
  { number, email, code }: { number: string; email: string; code: string },
): string {
  return deps.hash(JSON.stringify([number, email, code]));
}

/** An instant before `now`; after it for a number below nothing. */
export function minutesBefore(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}
