// What is one unit of an order line worth, so that returns in any order sum to the cent?
import { halfUp, proportion } from '../money/rounding.ts';
import type { Order, OrderLine } from '../order/order.ts';

/** Minor units of the presentment currency. */
export interface UnitValue {
  readonly goods: number;
  /** On top of `goods`. */
  readonly tax: number;
  /** Inside `goods`. */
  readonly includedTax: number;
}

/** Unit i of n is worth halfUp(T·(i+1)/n) − halfUp(T·i/n): fixed, and all n sum to T exactly. */
export function unitShare(total: number, unit: number, count: number): number {
  return proportion(total, unit + 1, count, halfUp) - proportion(total, unit, count, halfUp);
}

/** The value of one unit; every tax of the line is shared out by itself. */
export function valueUnit(order: Order, line: OrderLine, unit: number): UnitValue {
  const share = (total: number) => unitShare(total, unit, line.quantity);
  const tax = line.taxes.reduce((all, one) => all + share(one.amount.presentment.minor), 0);
  return {
    goods: share(line.discountedTotal.presentment.minor),
    tax: order.taxesIncluded ? 0 : tax,
    includedTax: order.taxesIncluded ? tax : 0,
  };
}
