// What did goods cost before their discounts, and what of these do the units that come back carry?
import { z } from 'zod';
import { subtract } from '../money/arithmetic.ts';
import { moneySchema } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { type Settlement, type SettlementLine, settlementLineSchema, settlementSchema } from './return.ts';

/** price − discount = the line's `goods`, to the cent. */
const discountedSchema = z.object({ price: moneySchema, discount: moneySchema });
export type Discounted = z.infer<typeof discountedSchema>;

/** A settlement as people are shown it: of discounted goods with what they cost before. */
export const settlementViewSchema = settlementSchema.extend({
  lines: z.array(
    settlementLineSchema.extend({
      /** Null: no discount, or the order is gone and nobody knows. */
      discounted: discountedSchema.nullable(),
    }),
  ),
});
export type SettlementView = z.infer<typeof settlementViewSchema>;

/** The settlement with the discounts its lines carry. */
export function viewSettlement(order: Order | null, settlement: Settlement): SettlementView {
  const lines = settlement.lines.map((line) => ({ ...line, discounted: discountedOf(order, line) }));
  return { ...settlement, lines };
}

/** What the units lack of their list price is their share of the line's and the order's discounts: so no cent is lost. */
function discountedOf(order: Order | null, line: SettlementLine): Discounted | null {
  const bought = order?.lines.find((one) => one.id === line.lineId);
  if (bought === undefined || bought.discounts.every((one) => one.amount.presentment.minor === 0))
    return null;
  const { minor, currency } = bought.unitPrice.presentment;
  const price = { minor: minor * line.quantity, currency };
  const discount = subtract(price, line.goods);
  return discount.minor > 0 ? { price, discount } : null;
}
