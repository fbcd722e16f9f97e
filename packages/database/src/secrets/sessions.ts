// Where does a shop's access to its platform lie, and who may renew it?
import type { Pool } from 'pg';
import { runInShop } from '../connection/transaction.ts';
import { type Sealed, type SecretKeys, seal, unseal } from './seal.ts';

/** Bytes by shop, sealed at rest. */
export interface SessionVault {
  load(shopId: string): Promise<Buffer | null>;
  save(shopId: string, session: Buffer): Promise<void>;
  delete(shopId: string): Promise<void>;
  /**
   * Runs `work` while no other process runs one for this shop: of many who want to renew a token, one does. Named by
   * whatever all of them know it by, since a shop that is only about to come has no id yet.
   */
  lock<T>(shop: string, work: () => Promise<T>): Promise<T>;
  /** Seals anew what lies under older keys; returns how many did. After it, those keys may go. */
  rotate(shopIds: readonly string[]): Promise<number>;
}

/** The vault on this pool. Locks hold a connection for as long as they last, so they take theirs from `lockPool`. */
export function createVault({
  pool,
  lockPool,
  keys,
}: {
  pool: Pool;
  lockPool: Pool;
  keys: SecretKeys;
}): SessionVault {
  const save = (shopId: string, session: Buffer): Promise<void> =>
    store(pool, shopId, seal(keys, session, placeOf(shopId)));
  const load = async (shopId: string): Promise<Buffer | null> => {
    const sealed = await read(pool, shopId);
    return sealed && unseal(keys, sealed, placeOf(shopId));
  };
  return {
    load,
    save,
    delete: (shopId) =>
      runInShop(pool, shopId, async ({ change }) => {
        await change('DELETE FROM sessions WHERE shop_id = $1', [shopId]);
      }),
    lock: (shop, work) => withLock(lockPool, shop, work),
    async rotate(shopIds) {
      let rotated = 0;
      for (const shopId of shopIds) rotated += await rotateOne(pool, keys, shopId);
      return rotated;
    },
  };
}

function placeOf(shopId: string): string {
  return `sessions.sealed:${shopId}`;
}

const READ = 'SELECT key_id AS "keyId", sealed AS bytes FROM sessions WHERE shop_id = $1';

function read(pool: Pool, shopId: string): Promise<Sealed | null> {
  return runInShop(
    pool,
    shopId,
    async ({ rows }) => (await rows<Sealed & { keyId: string }>(READ, [shopId]))[0] ?? null,
  );
}

function store(pool: Pool, shopId: string, { keyId, bytes }: Sealed): Promise<void> {
  return runInShop(pool, shopId, async ({ change }) => {
    await change(
      `INSERT INTO sessions (shop_id, key_id, sealed) VALUES ($1, $2, $3)
       ON CONFLICT (shop_id) DO UPDATE SET key_id = $2, sealed = $3, updated_at = now()`,
      [shopId, keyId, bytes],
    );
  });
}

function rotateOne(pool: Pool, keys: SecretKeys, shopId: string): Promise<number> {
  return runInShop(pool, shopId, async ({ rows, change }) => {
    const [sealed] = await rows<Sealed & { keyId: string }>(`${READ} FOR UPDATE`, [shopId]);
    if (!sealed || sealed.keyId === keys.currentId) return 0;
    const { keyId, bytes } = seal(keys, unseal(keys, sealed, placeOf(shopId)), placeOf(shopId));
    return change('UPDATE sessions SET key_id = $2, sealed = $3 WHERE shop_id = $1', [shopId, keyId, bytes]);
  });
}

async function withLock<T>(lockPool: Pool, shop: string, work: () => Promise<T>): Promise<T> {
  const connection = await lockPool.connect();
  const key = `token:${shop}`;
  let isFree = false;
  try {
    await connection.query('SELECT pg_advisory_lock(hashtextextended($1, 3))', [key]);
    const result = await work();
    await connection.query('SELECT pg_advisory_unlock(hashtextextended($1, 3))', [key]);
    isFree = true;
    return result;
  } finally {
    // A session that may still hold the lock is ended, and the lock with it.
    connection.release(!isFree);
  }
}
