// How does a shop on a site of its own join? Its merchant says yes there, its keys come unsigned, and the site confirms them.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { connectShop } from './connect-shop.ts';
import type { Deps } from './deps.ts';
import type { Site, SiteDoor, SiteKeys } from './site-door.ts';
import type { PendingConnection } from './site-store.ts';
import type { Shop } from './store.ts';

const minutesToSayYes = 15;

/** Remembers that a connection to this site was begun; the secret it returns is all that can end it. */
export async function beginConnection(deps: Deps, door: SiteDoor, site: Site): Promise<string> {
  const nonce = deps.newToken();
  const now = deps.now();
  const expiresAt = new Date(now.getTime() + minutesToSayYes * 60_000).toISOString();
  const { platform } = door;
  const begun = { nonceHash: deps.hash(nonce), platform, domain: site.domain, url: site.url, expiresAt };
  await deps.store.connections.begin(begun, now.toISOString());
  return nonce;
}

/** Takes the keys for a connection that waits for them, once, and tries them; null when none waits. The same keys may come twice. */
export async function takeKeys(
  deps: Deps,
  door: SiteDoor,
  { nonce, keys }: { nonce: string; keys: SiteKeys },
): Promise<PendingConnection | null> {
  const now = deps.now().toISOString();
  const { key, secret } = keys;
  const coming = { sealed: deps.seal(keys), hash: deps.hash(JSON.stringify([key, secret])) };
  const taken = await deps.store.connections.receive(deps.hash(nonce), coming, now);
  return taken === null ? null : finishConnection(deps, door, nonce);
}

/** How far a connection is; null: it has ended, or never was. */
export function readConnection(deps: Deps, nonce: string): Promise<PendingConnection | null> {
  return deps.store.connections.get(deps.hash(nonce), deps.now().toISOString());
}

/** Whether its orders are here already, as those of a shop that comes back. */
export async function hasReadOrders(
  deps: Deps,
  { platform, domain }: Pick<PendingConnection, 'platform' | 'domain'>,
): Promise<boolean> {
  const shop = await deps.store.shopByDomain(platform, domain);
  if (shop === null) return false;
  const run = await deps.store.inShop(shop.shopId, (store) => store.imports.get());
  return run?.state === 'done';
}

/**
 * Asks the site whether the keys that came are its own, and connects the shop. A site that can't be asked now may be
 * asked again: some have one hand only, and it is busy posting the keys to us.
 */
export async function finishConnection(
  deps: Deps,
  door: SiteDoor,
  nonce: string,
): Promise<PendingConnection | null> {
  const begun = await readConnection(deps, nonce);
  if (begun?.state !== 'received' || begun.sealed === null) return begun;
  const end = await connect(deps, door, begun, deps.unseal(begun.sealed) as SiteKeys);
  await deps.store.connections.end(deps.hash(nonce), end);
  return { ...begun, ...end, sealed: null };
}

type End = Pick<PendingConnection, 'state' | 'problem'>;

async function connect(
  deps: Deps,
  door: SiteDoor,
  { domain, url }: PendingConnection,
  keys: SiteKeys,
): Promise<End> {
  const site = { domain, url };
  const tried = await door.tryKeys(site, keys);
  if (!tried.ok) return { state: tried.retryable ? 'received' : 'refused', problem: tried.why };
  const known = await deps.store.shopByDomain(door.platform, domain);
  if (known !== null && isAnotherStore(known, tried.storeId)) {
    deps.log.error({ shopId: known.shopId, domain }, 'another store asks to be connected at a known address');
    return { state: 'refused', problem: tell('OTHER_STORE_BEFORE', { host: domain }) };
  }
  // Only now: a row, or new keys for one that stands, only for whoever the site itself lets in.
  const shop = await deps.store.install({ platform: door.platform, domain, at: deps.now().toISOString() });
  try {
    await door.keep(shop, site, keys);
    await connectShop(deps, shop);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { state: 'received', problem: error.message };
  }
  return { state: 'connected', problem: null };
}

/** An address changes hands, and with it would go the orders of whoever had it before. Rows of old keep no id. */
function isAnotherStore({ facts }: Shop, storeId: string | null): boolean {
  const before = facts?.storeId ?? null;
  return before !== null && before !== storeId;
}
