// How does a test file get a fault house of its own?
import { freshDatabase } from '../support/database.ts';
import { type FaultHouse, openFaultHouse } from './house.ts';
import type { FaultKind } from './kinds.ts';

/** A fault house on a database of its own, which goes when it closes. */
export async function openTestHouse(timeoutMs?: number, kind?: FaultKind): Promise<FaultHouse> {
  const database = await freshDatabase();
  const house = await openFaultHouse(database, timeoutMs, kind);
  return {
    ...house,
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}
