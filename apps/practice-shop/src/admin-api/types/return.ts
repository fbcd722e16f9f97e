// What does a return answer: which units, how far, what it is worth?
import { worthOfUnits } from '../../world/arithmetic/decimal-money.ts';
import {
  processableQuantity,
  refundableReturnQuantity,
  returnableQuantity,
  unprocessedQuantity,
} from '../../world/arithmetic/quantities.ts';
import type { Fulfillment, Order } from '../../world/order-types.ts';
import type { ExchangeLine, Return, ReturnLine } from '../../world/return-types.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, fieldsOf, type Part, part, plain } from '../context.ts';
import { fulfillmentLineSource, lineOf } from './fulfillment.ts';
import { suggestedOutcome, suggestedReturnRefund } from './suggested-refund.ts';

type R = Part<Return>;
type L = Part<ReturnLine & { of: Return }>;
type E = Part<ExchangeLine & { of: Return }>;

/** A line of a return as a source; it needs its return to know what can still be done. */
export const returnLineSource = (order: Order, of: Return, line: ReturnLine): L =>
  part('ReturnLineItem', { ...line, of }, order);

export const returnFields = fieldsOf<R>({
  refunds: ({ row, order }, args, ctx) =>
    connect(
      ownRefunds(order, row).map((each) => part('Refund', each, order)),
      args,
      ctx,
    ),
  returnLineItems: ({ row, order }, args, ctx) => {
    const kept = row.returnLineItems.filter(
      (line) => line.quantity > line.removedQuantity && isMeant(line, row, args),
    );
    return connect(
      kept.map((line) => returnLineSource(order, row, line)),
      args,
      ctx,
    );
  },
  exchangeLineItems: ({ row, order }, args, ctx) => {
    const kept = row.exchangeLineItems.filter(
      (line) => args.includeRemovedItems === true || line.quantity > line.removedQuantity,
    );
    return connect(
      kept.map((line) => part('ExchangeLineItem', { ...line, of: row }, order)),
      args,
      ctx,
    );
  },
  returnShippingFees: ({ row, order }) =>
    row.returnShippingFee ? [part('ReturnShippingFee', row.returnShippingFee, order)] : [],
  reverseFulfillmentOrders: ({ row, order }, args, ctx) =>
    connect(
      row.reverseFulfillmentOrders.map((each) => part('ReverseFulfillmentOrder', each, order)),
      args,
      ctx,
    ),
  totalQuantity: ({ row }) =>
    row.returnLineItems.reduce((all, line) => all + line.quantity - line.removedQuantity, 0),
  transactions: ({ row, order }, args, ctx) => {
    const ids = new Set(ownRefunds(order, row).map((each) => each.id));
    const own = order.transactions.filter((each) => each.refundId !== null && ids.has(each.refundId));
    return connect(
      own.map((each) => part('OrderTransaction', each, order)),
      args,
      ctx,
    );
  },
  suggestedFinancialOutcome: ({ row, order }, args) => suggestedOutcome(order, row, args),
  suggestedRefund: ({ row, order }, args) => suggestedReturnRefund(order, row, args),
});

const ownRefunds = (order: Order, of: Return) =>
  order.refunds.filter((each) => each.returnId === of.id || of.refundIds.includes(each.id));

function isMeant(line: ReturnLine, of: Return, { processingStatus }: Args): boolean {
  if (processingStatus === 'PROCESSABLE') return processableQuantity(of, line) > 0;
  return processingStatus !== 'PROCESSED' || line.processedQuantity > 0;
}

export const returnLineFields = fieldsOf<L>({
  quantity: ({ row }) => row.quantity - row.removedQuantity,
  fulfillmentLineItem: ({ row, order }) => fulfillmentLineSource(order, row.fulfillmentLineItemId),
  processableQuantity: ({ row }) => processableQuantity(row.of, row),
  unprocessedQuantity: ({ row }) => unprocessedQuantity(row),
  refundableQuantity: ({ row, order }) => refundableReturnQuantity(order, row.of, row),
  restockingFee: ({ row, order }) => row.restockingFee && part('RestockingFee', row.restockingFee, order),
  returnReasonDefinition: ({ row }, _, ctx) => {
    const reason = ctx.shop.returnReasons.get(row.returnReasonDefinitionId ?? '');
    return reason ? plain('ReturnReasonDefinition', reason) : null;
  },
  withCodeDiscountedTotalPriceSet: ({ row, order }) => {
    const line = lineOf(order, row.lineItemId);
    return worthOfUnits(line.totalAfterAllDiscountsSet, row.quantity - row.removedQuantity, 0, line.quantity);
  },
});

const exchanged = ({ row }: E, ctx: Context) => ctx.shop.variant(row.variantId ?? '');

export const exchangeLineFields = fieldsOf<E>({
  lineItems: ({ row, order }) =>
    order.lineItems
      .filter((line) => row.lineItemIds.includes(line.id))
      .map((line) => part('LineItem', line, order)),
  lineItem: ({ row, order }) => {
    const line = order.lineItems.find((each) => row.lineItemIds.includes(each.id));
    return line ? part('LineItem', line, order) : null;
  },
  processableQuantity: ({ row }) => (row.of.status === 'OPEN' ? leftOf(row) : 0),
  unprocessedQuantity: ({ row }) => leftOf(row),
  productId: (source, _, ctx) => exchanged(source, ctx)?.product.id ?? null,
  title: (source, _, ctx) => exchanged(source, ctx)?.product.title ?? null,
  variantSku: (source, _, ctx) => exchanged(source, ctx)?.variant.sku ?? null,
  variantTitle: (source, _, ctx) => exchanged(source, ctx)?.variant.title ?? null,
});

const leftOf = (line: ExchangeLine): number => line.quantity - line.removedQuantity - line.processedQuantity;

type Returnable = Part<{ id: string; fulfillment: Fulfillment }>;

/** The shipments of an order of which something can still be returned. */
export function returnableFulfillmentsOf(order: Order): Returnable[] {
  return order.fulfillments
    .filter((each) => each.fulfillmentLineItems.some((line) => returnableQuantity(order, line.id) > 0))
    .map((fulfillment) => {
      const id = fulfillment.id.replace('/Fulfillment/', '/ReturnableFulfillment/');
      return part('ReturnableFulfillment', { id, fulfillment }, order);
    });
}

export const returnableFulfillmentFields = fieldsOf<Returnable>({
  fulfillment: ({ row, order }) => part('Fulfillment', row.fulfillment, order),
  returnableFulfillmentLineItems: ({ row, order }, args, ctx) => {
    const lines = row.fulfillment.fulfillmentLineItems
      .map((line) => ({
        id: line.id,
        quantity: returnableQuantity(order, line.id),
        fulfillmentLineItem: part('FulfillmentLineItem', line, order),
      }))
      .filter((each) => each.quantity > 0);
    return connect(
      lines.map((each) => part('ReturnableFulfillmentLineItem', each, order)),
      args,
      ctx,
    );
  },
});
