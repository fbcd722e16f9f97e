// How does a discount read, and to which type of Shopify's does it belong?
import type { DiscountApplication, Order } from '../../world/order-types.ts';
import { fieldsOf, type Part, part } from '../context.ts';

type D = Part<DiscountApplication & { index: number }>;

const kinds = {
  code: 'DiscountCodeApplication',
  manual: 'ManualDiscountApplication',
  automatic: 'AutomaticDiscountApplication',
};

/** A discount of the order as a source. */
export function discountSource(order: Order, index: number): D {
  const application = order.discountApplications[index];
  if (!application) throw new Error(`${order.name} has no discount ${index}`);
  return part(kinds[application.kind], { ...application, index }, order);
}

export const discountFields = fieldsOf<D>({
  value: ({ row }) =>
    'percentage' in row.value
      ? { kind: 'PricingPercentageValue', percentage: row.value.percentage }
      : { kind: 'MoneyV2', ...row.value },
});
