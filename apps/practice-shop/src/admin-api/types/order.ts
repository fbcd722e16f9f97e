// What does an order answer, apart from its sums?
import {
  financialStatusOf,
  fulfillmentStatusOf,
  returnStatusOf,
} from '../../world/arithmetic/order-status.ts';
import { unfulfilledQuantity } from '../../world/arithmetic/quantities.ts';
import type { Order } from '../../world/order-types.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, fieldsOf, type Part, part, plain } from '../context.ts';
import { addressOf } from './address.ts';
import { agreementsOf } from './agreement.ts';
import { discountSource } from './discount.ts';
import { fulfillmentOrdersOf } from './fulfillment-order.ts';
import { orderMoneyFields } from './order-money.ts';

type O = Part<Order>;

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);
const firstOf = <T>(items: T[], { first }: Args): T[] =>
  typeof first === 'number' ? items.slice(0, first) : items;

const moneyUnsettled = (order: Order): boolean =>
  ['PENDING', 'AUTHORIZED', 'PARTIALLY_PAID'].includes(financialStatusOf(order));

const people = {
  customer: ({ row }: O, _: Args, ctx: Context) => {
    const customer = row.customerId === null ? undefined : ctx.shop.customers.get(row.customerId);
    return customer ? plain('Customer', customer) : null;
  },
  shippingAddress: ({ row }: O) => addressOf(row.shippingAddress, row.id),
  billingAddress: ({ row }: O) => addressOf(row.billingAddress, row.id),
  displayAddress: ({ row }: O) => addressOf(row.shippingAddress ?? row.billingAddress, row.id),
  billingAddressMatchesShippingAddress: ({ row }: O) =>
    JSON.stringify(row.billingAddress) === JSON.stringify(row.shippingAddress),
  canNotifyCustomer: ({ row }: O) => row.email !== '' || row.phone !== null,
  statusPageUrl: ({ row }: O, _: Args, ctx: Context) => `https://${ctx.shop.domain}/orders/${row.number}`,
};

const states = {
  cancellation: ({ row }: O) => (row.cancelledAt === null ? null : { staffNote: null }),
  canMarkAsPaid: ({ row }: O) => row.cancelledAt === null && moneyUnsettled(row),
  closed: ({ row }: O) => row.closedAt !== null,
  confirmed: () => true,
  confirmationNumber: ({ row }: O) => `FL${row.number.toString(36).toUpperCase().padStart(7, '0')}`,
  displayFinancialStatus: ({ row }: O) => financialStatusOf(row),
  displayFulfillmentStatus: ({ row }: O) => fulfillmentStatusOf(row),
  returnStatus: ({ row }: O) => returnStatusOf(row),
  fulfillable: ({ row }: O) =>
    row.cancelledAt === null && row.lineItems.some((line) => unfulfilledQuantity(row, line.id) > 0),
  fullyPaid: ({ row }: O) => !moneyUnsettled(row),
  unpaid: ({ row }: O) => moneyUnsettled(row),
  merchantEditable: ({ row }: O) => row.cancelledAt === null,
  merchantBusinessEntity: () => null,
  paymentCollectionDetails: () => ({ additionalPaymentCollectionUrl: null }),
  paymentGatewayNames: ({ row }: O) => [...new Set(row.transactions.map((each) => each.gateway))],
  refundable: ({ row }: O) => row.transactions.some((each) => each.kind !== 'REFUND'),
  requiresShipping: ({ row }: O) => row.lineItems.some((line) => line.requiresShipping),
  restockable: ({ row }: O) => row.cancelledAt === null,
  riskLevel: () => 'LOW',
  risk: () => ({ recommendation: 'NONE' }),
  sourceName: () => 'web',
  discountCode: ({ row }: O) => row.discountCodes[0] ?? null,
  subtotalLineItemsQuantity: ({ row }: O) => sum(row.lineItems.map((line) => line.quantity)),
};

const contents = {
  lineItems: ({ row }: O, args: Args, ctx: Context) =>
    connect(
      row.lineItems.map((line) => part('LineItem', line, row)),
      args,
      ctx,
    ),
  nonFulfillableLineItems: ({ row }: O, args: Args, ctx: Context) =>
    connect(
      row.lineItems
        .filter((line) => unfulfilledQuantity(row, line.id) === 0)
        .map((line) => part('LineItem', line, row)),
      args,
      ctx,
    ),
  shippingLine: ({ row }: O) => {
    const [line] = row.shippingLines;
    return line ? part('ShippingLine', line, row) : null;
  },
  shippingLines: ({ row }: O, args: Args, ctx: Context) =>
    connect(
      row.shippingLines.map((line) => part('ShippingLine', line, row)),
      args,
      ctx,
    ),
  discountApplications: ({ row }: O, args: Args, ctx: Context) =>
    connect(
      row.discountApplications.map((_, index) => discountSource(row, index)),
      args,
      ctx,
    ),
  transactions: ({ row }: O, args: Args) =>
    firstOf(
      row.transactions.map((each) => part('OrderTransaction', each, row)),
      args,
    ),
  transactionsCount: ({ row }: O) => ({ count: row.transactions.length, precision: 'EXACT' }),
  fulfillments: ({ row }: O, args: Args) =>
    firstOf(
      row.fulfillments.map((each) => part('Fulfillment', each, row)),
      args,
    ),
  fulfillmentsCount: ({ row }: O) => ({ count: row.fulfillments.length, precision: 'EXACT' }),
  fulfillmentOrders: ({ row }: O, args: Args, ctx: Context) =>
    connect(fulfillmentOrdersOf(row, ctx), args, ctx),
  refunds: ({ row }: O, args: Args) =>
    firstOf(
      row.refunds.map((each) => part('Refund', each, row)),
      args,
    ),
  returns: ({ row }: O, args: Args, ctx: Context) =>
    connect(
      row.returns.map((each) => part('Return', each, row)),
      args,
      ctx,
    ),
  agreements: ({ row }: O, args: Args, ctx: Context) => connect(agreementsOf(row), args, ctx),
};

export const orderFields = fieldsOf<O>({ ...people, ...states, ...contents, ...orderMoneyFields });
