// How does everything come under the newest of our keys while web and worker go on?
import type { Database } from '@aftercare/database/database.ts';
import type { SecretKeys } from '@aftercare/database/secrets/seal.ts';
import { resealing } from './sealing.ts';

export interface Rotation {
  readonly tokens: number;
  readonly mails: number;
  readonly connections: number;
  /** Shops whose webhooks are given the newest secret by the workers. */
  readonly webhooks: number;
  /** What could not be opened by any key there is, each with its shop. */
  readonly failed: readonly string[];
}

/** A process that still writes under an older key makes a further round needed; so many tries are given it. */
const mostRounds = 5;

/** Safe to repeat: what lies under the newest key already is left as it is. */
export async function rotateKeys(database: Database, keys: SecretKeys): Promise<Rotation> {
  const shops = await database.store.shops();
  const total = { tokens: 0, mails: 0, connections: 0 };
  const failed = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const found = await rotateOnce(database, keys, { shopIds: shops.map(({ shopId }) => shopId), failed });
    total.tokens += found.tokens;
    total.mails += found.mails;
    total.connections += found.connections;
    if (found.tokens + found.mails + found.connections === 0) break;
  }
  const connected = shops.filter((shop) => shop.uninstalledAt === null);
  for (const { shopId } of connected)
    await database.store.inShop(shopId, ({ send }) =>
      send('ensure-webhooks', { shopId, anew: true }, { once: 'rotated' }),
    );
  return { ...total, webhooks: connected.length, failed: [...failed] };
}

async function rotateOnce(
  database: Database,
  keys: SecretKeys,
  { shopIds, failed }: { shopIds: readonly string[]; failed: Set<string> },
) {
  const vault = database.vault(keys);
  const reseal = resealing(keys);
  const found = { tokens: 0, mails: 0, connections: 0 };
  const tried = async (whose: string, work: () => Promise<number>): Promise<number> => {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof Error) || !isKeyless(problem)) throw problem;
      failed.add(`${whose}: ${problem.message}`);
      return 0;
    }
  };
  for (const shopId of shopIds) {
    found.tokens += await tried(`shop ${shopId}`, () => vault.rotate([shopId]));
    found.mails += await tried(`mails of shop ${shopId}`, () => database.reseal(shopId, reseal));
  }
  found.connections += await tried('connections begun', () => database.reseal(null, reseal));
  return found;
}

/** Sealed by a key that SECRET_KEYS names no more, or by another of its name. */
function isKeyless({ message }: Error): boolean {
  return message.startsWith('no 32-byte key') || message.includes('unable to authenticate data');
}
