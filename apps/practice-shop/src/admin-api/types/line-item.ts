// What does a line of an order answer?
import { Big } from 'big.js';
import { inBoth, subtractBags, sumBags } from '../../world/arithmetic/decimal-money.ts';
import { unitAfterDiscounts, zeroOf } from '../../world/arithmetic/order-totals.ts';
import {
  currentQuantity,
  fulfilledQuantity,
  refundableQuantity,
  unfulfilledQuantity,
} from '../../world/arithmetic/quantities.ts';
import type { DiscountAllocation, LineItem, Order, ShippingLine, TaxLine } from '../../world/order-types.ts';
import type { MoneyBag } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, fieldsOf, type Part, part, plain } from '../context.ts';
import { discountSource } from './discount.ts';
import { imageOf } from './image.ts';

type L = Part<LineItem>;

const perUnit = (bag: MoneyBag, units: number): MoneyBag =>
  inBoth([bag], ([value = new Big(0)]) => (units === 0 ? value : value.div(units)));
const unitsOf = (line: LineItem, units: number, bag: MoneyBag): MoneyBag =>
  inBoth([bag], ([value = new Big(0)]) =>
    line.quantity === 0 ? value : value.times(units).div(line.quantity),
  );
const taxes = (order: Order, lines: TaxLine[]) => lines.map((tax) => part('TaxLine', tax, order));
const allocations = (order: Order, all: DiscountAllocation[]) =>
  all.map((each) => part('DiscountAllocation', each, order));
const sumOfDiscounts = (order: Order, all: DiscountAllocation[]): MoneyBag =>
  sumBags(
    zeroOf(order),
    all.map((each) => each.allocatedAmountSet),
  );

const money = {
  discountAllocations: ({ row, order }: L) => allocations(order, row.discountAllocations),
  discountedTotalSet: ({ row }: L, { withCodeDiscounts }: Args) =>
    withCodeDiscounts === true ? row.totalAfterAllDiscountsSet : row.discountedTotalSet,
  discountedUnitPriceSet: ({ row }: L) => perUnit(row.discountedTotalSet, row.quantity),
  discountedUnitPriceAfterAllDiscountsSet: ({ row }: L) => unitAfterDiscounts(row),
  priceAfterAllDiscountsBeforeTaxesSet: ({ row, order }: L) =>
    order.taxesIncluded
      ? subtractBags(row.totalAfterAllDiscountsSet, ...row.taxLines.map((tax) => tax.priceSet))
      : row.totalAfterAllDiscountsSet,
  taxLines: ({ row, order }: L, { first }: Args) =>
    taxes(order, row.taxLines).slice(0, typeof first === 'number' ? first : undefined),
  totalDiscountSet: ({ row, order }: L) => sumOfDiscounts(order, row.discountAllocations),
  unfulfilledDiscountedTotalSet: ({ row, order }: L) =>
    unitsOf(row, unfulfilledQuantity(order, row.id), row.discountedTotalSet),
  unfulfilledOriginalTotalSet: ({ row, order }: L) =>
    unitsOf(row, unfulfilledQuantity(order, row.id), row.originalTotalSet),
};

const quantities = {
  currentQuantity: ({ row, order }: L) => currentQuantity(order, row.id),
  refundableQuantity: ({ row, order }: L) => refundableQuantity(order, row.id),
  unfulfilledQuantity: ({ row, order }: L) => unfulfilledQuantity(order, row.id),
  fulfillableQuantity: ({ row, order }: L) => unfulfilledQuantity(order, row.id),
  fulfillmentStatus: ({ row, order }: L) => {
    const shipped = fulfilledQuantity(order, row.id);
    if (shipped === 0) return 'unfulfilled';
    return unfulfilledQuantity(order, row.id) === 0 ? 'fulfilled' : 'partial';
  },
};

const goods = {
  canRestock: () => true,
  restockable: ({ row }: L) => row.variantId !== null,
  merchantEditable: ({ row, order }: L) => unfulfilledQuantity(order, row.id) > 0,
  variant: ({ row }: L, _: Args, ctx: Context) => {
    const found = row.variantId === null ? undefined : ctx.shop.variant(row.variantId);
    return found ? plain('ProductVariant', { ...found.variant, product: found.product }) : null;
  },
  product: ({ row }: L, _: Args, ctx: Context) => {
    const product = row.productId === null ? undefined : ctx.shop.products.get(row.productId);
    return product ? plain('Product', product) : null;
  },
  image: ({ row }: L, _: Args, ctx: Context) => {
    const product = row.productId === null ? undefined : ctx.shop.products.get(row.productId);
    return product ? imageOf(ctx, product) : null;
  },
  suggestedReturnReasonDefinitions: (_: L, args: Args, ctx: Context) =>
    connect(
      ctx.shop.returnReasons
        .filter((each) => !each.deleted)
        .map((each) => plain('ReturnReasonDefinition', each)),
      args,
      ctx,
    ),
};

export const lineItemFields = fieldsOf<L>({ ...money, ...quantities, ...goods });

export const taxLineFields = fieldsOf<Part<TaxLine>>({
  ratePercentage: ({ row }) => new Big(String(row.rate)).times(100).toNumber(),
});

export const discountAllocationFields = fieldsOf<Part<DiscountAllocation>>({
  discountApplication: ({ row, order }) => discountSource(order, row.index),
});

export const shippingLineFields = fieldsOf<Part<ShippingLine>>({
  currentDiscountedPriceSet: ({ row, order }) =>
    subtractBags(
      row.discountedPriceSet,
      ...order.refunds
        .flatMap((refund) => refund.refundShippingLines)
        .filter((each) => each.shippingLineId === row.id)
        .map((each) => each.subtotalAmountSet),
    ),
  discountAllocations: ({ row, order }) => allocations(order, row.discountAllocations),
  discountedPrice: ({ row }) => row.discountedPriceSet.shopMoney,
  originalPrice: ({ row }) => row.originalPriceSet.shopMoney,
  price: ({ row }) => row.originalPriceSet.shopMoney.amount,
  taxLines: ({ row, order }) => taxes(order, row.taxLines),
  source: () => 'shopify',
  shippingRateHandle: ({ row }) => row.code,
});
