// How does a test file get a fault house of its own?
import { freshDatabase } from '../support/database.ts';
import { type FaultHouse, openFaultHouse } from './house.ts';

/** A fault house on a database of its own, which goes when it closes. */
export async function openTestHouse(timeoutMs?: number): Promise<FaultHouse> {
  const database = await freshDatabase();
  const house = await openFaultHouse(database, timeoutMs);
  return {
    ...house,
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}
