// How does an app give money back without a Return, or cancel the whole order?
import { fromShopMoney } from '../../world/arithmetic/decimal-money.ts';
import { cancelOrder } from '../../world/operations/cancel-order.ts';
import { recordMovement, recordRepeat } from '../../world/operations/money-back.ts';
import { createRefund, type RefundLineInput } from '../../world/operations/refund.ts';
import type { Order } from '../../world/order-types.ts';
import { type Args, type Context, part, plain } from '../context.ts';
import { recall, remember, requiredKey } from './idempotency.ts';
import {
  answer,
  freshOrder,
  type Mutate,
  mutation,
  orderToChange,
  type Payload,
  refused,
} from './mutation.ts';
import { creditWish, type RefundMethods } from './returns.ts';

type RefundInput = {
  orderId: string;
  currency?: string | null;
  note?: string | null;
  refundLineItems?: RefundLineInput[] | null;
  refundMethods?: RefundMethods;
  shipping?: { amount?: string | null; fullRefund?: boolean | null } | null;
  transactions?:
    | { orderId: string; parentId?: string | null; amount: string; kind: string; gateway: string }[]
    | null;
};

const refundCreate: Mutate = mutation((args, ctx, info) => {
  const key = requiredKey(info);
  const input = args.input as RefundInput;
  const known = recall(ctx, key, input);
  if (known === 'other') return refuseOtherInput(ctx, input, key);
  if (known) {
    recordRepeat(ctx.world, ctx.shop, key);
    return repeat(ctx, known.refundId);
  }
  const order = orderToChange(ctx, input.orderId);
  if (!order) return refused(['input', 'orderId'], 'Order does not exist');
  const outcome = createRefund(ctx.world, ctx.shop, order, {
    refundLineItems: input.refundLineItems ?? [],
    shipping: shippingOf(order, input.shipping),
    transactions: moneyOf(order, input),
    storeCredit: creditWish(input.refundMethods),
    note: input.note,
    currency: input.currency,
    key,
  });
  if (outcome.ok) remember(ctx, key, input, outcome.value.id);
  return answer(outcome, (refund) => {
    const fresh = freshOrder(ctx, order);
    return { refund: part('Refund', refund, fresh), order: part('Order', fresh, fresh) };
  });
});

// The ledger shows the attempt: a key is for one request only.
function refuseOtherInput(ctx: Context, input: RefundInput, key: string): Payload {
  const order = orderToChange(ctx, input.orderId);
  const message = 'The same idempotency key cannot be used with different operation parameters.';
  for (const { amount } of input.transactions ?? []) {
    recordMovement(ctx.world, ctx.shop, {
      order: order?.name ?? null,
      kind: 'refund',
      money: { amount, currencyCode: order?.presentmentCurrencyCode ?? ctx.shop.info.currencyCode },
      key,
      outcome: 'refused',
      reason: message,
    });
  }
  return refused(null, message, 'IDEMPOTENCY_KEY_PARAMETER_MISMATCH');
}

function repeat(ctx: Context, refundId: string): Payload {
  const order = ctx.shop.orders.owning(refundId);
  const refund = order?.refunds.find((each) => each.id === refundId);
  if (!order || !refund) throw new Error(`The refund ${refundId} is remembered but not there`);
  return { refund: part('Refund', refund, order), order: part('Order', order, order), userErrors: [] };
}

// The amounts of `transactions` are in the order's presentment currency.
function moneyOf(order: Order, input: RefundInput) {
  const currencyCode = order.presentmentCurrencyCode;
  return (input.transactions ?? []).map((each) => ({
    parentId: each.parentId ?? '',
    amount: { amount: each.amount, currencyCode },
  }));
}

function shippingOf(order: Order, input: RefundInput['shipping']) {
  if (input?.fullRefund === true) return { full: true as const };
  if (input?.amount == null) return null;
  const shopMoney = { amount: input.amount, currencyCode: order.currencyCode };
  return { amount: fromShopMoney(shopMoney, order.rate, order.presentmentCurrencyCode).presentmentMoney };
}

type CancelArgs = {
  orderId: string;
  reason: Parameters<typeof cancelOrder>[3]['reason'];
  restock: boolean;
  refund?: boolean | null;
  refundMethod?: { originalPaymentMethodsRefund?: boolean | null; storeCreditRefund?: unknown } | null;
  staffNote?: string | null;
};

const orderCancel: Mutate = mutation((args: Args, ctx) => {
  const asked = args as unknown as CancelArgs;
  const order = orderToChange(ctx, asked.orderId);
  if (!order) return refused(['orderId'], 'Order does not exist');
  const toCredit = asked.refundMethod?.storeCreditRefund != null;
  const outcome = cancelOrder(ctx.world, ctx.shop, order, {
    reason: asked.reason,
    restock: asked.restock,
    refund: toCredit || asked.refund === true || asked.refundMethod?.originalPaymentMethodsRefund === true,
    refundToStoreCredit: toCredit,
    note: asked.staffNote,
  });
  return answer(outcome, (canceled) => {
    const job = { id: canceled.id.replace('/Order/', '/Job/'), done: true };
    const jobResult = { ...job, status: 'COMPLETED', errors: [], order: part('Order', canceled, canceled) };
    return { job, jobResult: plain('OrderCancelJobResult', jobResult) };
  });
});

export const refundMutations: Record<string, Mutate> = { refundCreate, orderCancel };
