// What has our web process kept of a return request? The measure of the rows alone keeps the very same.
import type { Return, ReturnEvent } from '../../../packages/core/src/returns/return.ts';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { onDatabase } from './shop.ts';

/** A return as our web process has kept it. */
export interface KeptReturn {
  readonly value: Return;
  readonly events: readonly ReturnEvent[];
  readonly notice: { readonly kind: string; readonly to: string };
}

/** The one return that there is. */
export async function readKept(fresh: FreshDatabase): Promise<KeptReturn> {
  const [row] = await fresh.query(`SELECT shop_id, return_id, kind, recipient FROM returns
    JOIN notices USING (shop_id, return_id)`);
  const { shop_id: shopId, return_id: id, kind, recipient: to } = row as Record<string, string>;
  return onDatabase(fresh, ({ store }) =>
    store.inShop(String(shopId), async ({ returns }) => {
      const value = await returns.get(String(id));
      if (value === null) throw new Error('no return was kept');
      const history = await returns.history(value.id);
      return {
        value,
        events: history.map(({ event }) => event),
        notice: { kind: String(kind), to: String(to) },
      };
    }),
  );
}
