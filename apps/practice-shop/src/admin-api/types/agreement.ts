// Which agreements does an order's history consist of?

import { zeroLike } from '../../world/arithmetic/decimal-money.ts';
import { zeroOf } from '../../world/arithmetic/order-totals.ts';
import { numberOf } from '../../world/ids.ts';
import type { Order, Refund } from '../../world/order-types.ts';
import type { MoneyBag } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { fieldsOf, type Part, part } from '../context.ts';
import { lineOf } from './fulfillment.ts';

type Agreement = Part<{
  id: string;
  happenedAt: string;
  reason: string;
  refund: Refund | null;
  sales: SaleRow[];
}>;
type SaleRow = {
  id: string;
  quantity: number;
  lineItemId: string;
  totalAmount: MoneyBag;
  totalTaxAmount: MoneyBag;
  actionType: string;
};

/** The order itself, then each refund. */
export function agreementsOf(order: Order): Agreement[] {
  const first = { happenedAt: order.processedAt, reason: 'ORDER', refund: null, sales: soldIn(order) };
  const refunds = order.refunds.map((refund) => ({
    happenedAt: refund.createdAt,
    reason: refund.returnId === null ? 'REFUND' : 'RETURN',
    refund,
    sales: takenBackIn(refund),
  }));
  return [first, ...refunds].map((each, at) => {
    const kind = each.refund ? 'RefundAgreement' : 'OrderAgreement';
    const id = `gid://shopify/SalesAgreement/${numberOf(order.id)}${String(at).padStart(3, '0')}`;
    return part(kind, { ...each, id }, order);
  });
}

const saleId = (lineItemId: string, at: number | string): string =>
  `gid://shopify/Sale/${numberOf(lineItemId)}${at}`;

function soldIn(order: Order): SaleRow[] {
  return order.lineItems.map((line) => ({
    id: saleId(line.id, 0),
    quantity: line.quantity,
    lineItemId: line.id,
    totalAmount: line.totalAfterAllDiscountsSet,
    totalTaxAmount: line.taxLines[0]?.priceSet ?? zeroOf(order),
    actionType: 'ORDER',
  }));
}

function takenBackIn(refund: Refund): SaleRow[] {
  return refund.refundLineItems.map((line) => ({
    id: saleId(line.lineItemId, numberOf(refund.id) % 1000),
    quantity: -line.quantity,
    lineItemId: line.lineItemId,
    totalAmount: line.subtotalSet,
    totalTaxAmount: line.totalTaxSet,
    actionType: 'RETURN',
  }));
}

export const agreementFields = fieldsOf<Agreement>({
  refund: ({ row, order }) => row.refund && part('Refund', row.refund, order),
  sales: ({ row, order }, args, ctx) =>
    connect(
      row.sales.map((each) => part('ProductSale', each, order)),
      args,
      ctx,
    ),
});

export const saleFields = fieldsOf<Part<SaleRow>>({
  lineItem: ({ row, order }) => part('LineItem', lineOf(order, row.lineItemId), order),
  lineType: () => 'PRODUCT',
  totalDiscountAmountAfterTaxes: ({ row }) => zeroLike(row.totalAmount),
  totalDiscountAmountBeforeTaxes: ({ row }) => zeroLike(row.totalAmount),
});
