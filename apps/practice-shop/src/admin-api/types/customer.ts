// What do a shopper, their store credit and a gift card answer?

import { sumBags } from '../../world/arithmetic/decimal-money.ts';
import { receivedOf } from '../../world/arithmetic/order-totals.ts';
import type { Order } from '../../world/order-types.ts';
import type { Customer, GiftCard, StoreCreditAccount } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { type Context, fieldsOf, type Plain, part, plain } from '../context.ts';
import { pageOfOrders } from '../queries/orders.ts';
import { addressOf } from './address.ts';
import { pictureOf } from './image.ts';

type C = Plain<Customer>;
type A = Plain<StoreCreditAccount>;
type AT = Plain<StoreCreditAccount['transactions'][number] & { account: StoreCreditAccount }>;

/** The orders of one shopper that this app may see, oldest first. */
function ordersOf(ctx: Context, customerId: string): Order[] {
  const found: Order[] = [];
  for (const { order } of ctx.shop.orders.scan({ sortKey: 'ID' })) {
    const each = order();
    if (each.customerId === customerId) found.push(each);
  }
  return found;
}

const nameOf = (row: Customer): string => `${row.firstName} ${row.lastName}`.trim();

export const customerFields = fieldsOf<C>({
  addresses: ({ row }) => [addressOf(row.defaultAddress, row.id)].filter((each) => each !== null),
  addressesV2: ({ row }, args, ctx) =>
    connect(
      [addressOf(row.defaultAddress, row.id)].filter((each) => each !== null),
      args,
      ctx,
    ),
  amountSpent: ({ row }, _, ctx) => {
    const zero = { amount: '0.00', currencyCode: ctx.shop.info.currencyCode };
    const spent = ordersOf(ctx, row.id).map((order) => receivedOf(order).shopMoney);
    const bag = { shopMoney: zero, presentmentMoney: zero };
    return sumBags(
      bag,
      spent.map((money) => ({ shopMoney: money, presentmentMoney: money })),
    ).shopMoney;
  },
  canDelete: ({ row }, _, ctx) => ordersOf(ctx, row.id).length === 0,
  defaultAddress: ({ row }) => addressOf(row.defaultAddress, row.id),
  defaultEmailAddress: ({ row }, _, ctx) => ({
    emailAddress: row.email,
    marketingState: 'NOT_SUBSCRIBED',
    openTrackingLevel: 'UNKNOWN',
    marketingUnsubscribeUrl: `https://${ctx.shop.domain}/account/unsubscribe`,
    openTrackingUrl: `https://${ctx.shop.domain}/account/tracking`,
    validFormat: true,
  }),
  defaultPhoneNumber: ({ row }) =>
    row.phone === null ? null : { phoneNumber: row.phone, marketingState: 'NOT_SUBSCRIBED' },
  displayName: ({ row }) => nameOf(row) || row.email,
  image: ({ row }) => pictureOf(row.id, 'https://cdn.shopify.com/static/images/avatar.png', nameOf(row)),
  lastOrder: ({ row }, _, ctx) => {
    const last = ordersOf(ctx, row.id).at(-1);
    return last ? part('Order', last, last) : null;
  },
  lifetimeDuration: () => 'over 1 year',
  numberOfOrders: ({ row }, _, ctx) => ordersOf(ctx, row.id).length,
  orders: ({ row }, args, ctx) => pageOfOrders(ctx, args, (order) => order.customerId === row.id),
  productSubscriberStatus: () => 'NEVER_SUBSCRIBED',
  state: () => 'ENABLED',
  statistics: () => ({ predictedSpendTier: null, rfmGroup: null }),
  storeCreditAccounts: ({ row }, args, ctx) => {
    const own = ctx.shop.storeCreditAccounts.filter((each) => each.customerId === row.id);
    return connect(
      own.map((each) => plain('StoreCreditAccount', each)),
      args,
      ctx,
    );
  },
  unsubscribeUrl: (_, __, ctx) => `https://${ctx.shop.domain}/account/unsubscribe`,
  validEmailAddress: () => true,
  verifiedEmail: () => true,
});

export const storeCreditAccountFields = fieldsOf<A>({
  owner: ({ row }, _, ctx) => {
    const owner = ctx.shop.customers.get(row.customerId);
    return owner ? plain('Customer', owner) : null;
  },
  transactions: ({ row }, args, ctx) =>
    connect(
      row.transactions.map((each) => creditTransaction(row, each)),
      args,
      ctx,
    ),
});

/** One movement of a store credit account as a source. */
export function creditTransaction(
  account: StoreCreditAccount,
  row: StoreCreditAccount['transactions'][number],
): AT {
  const kind = row.amount.amount.startsWith('-')
    ? 'StoreCreditAccountDebitTransaction'
    : 'StoreCreditAccountCreditTransaction';
  return plain(kind, { ...row, account });
}

export const creditTransactionFields = fieldsOf<AT>({
  account: ({ row }) => plain('StoreCreditAccount', row.account),
  balanceAfterTransaction: ({ row }) => row.balanceAfter,
  event: () => 'ADJUSTMENT',
  remainingAmount: ({ row }) => row.amount,
});

export const giftCardFields = fieldsOf<Plain<GiftCard>>({
  crossCurrencyRedemptionStrategy: () => 'NONE',
  customer: ({ row }, _, ctx) => {
    const owner = row.customerId === null ? undefined : ctx.shop.customers.get(row.customerId);
    return owner ? plain('Customer', owner) : null;
  },
  isRedeemable: ({ row }) => row.enabled,
  maskedCode: ({ row }) => `•••• •••• •••• ${row.lastCharacters}`,
  updatedAt: ({ row }) => row.createdAt,
  transactions: (_, args, ctx) => connect([], args, ctx),
});
