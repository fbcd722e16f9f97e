// How does an app ask for, decide and process returns?
import type { OutcomeOptions } from '../../world/arithmetic/return-outcome.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  removeFromReturn,
  reopenReturn,
} from '../../world/operations/decide-return.ts';
import { type ProcessReturnInput, processReturn } from '../../world/operations/process-return.ts';
import { createReturn, type ReturnInput, requestReturn } from '../../world/operations/request-return.ts';
import type { Order } from '../../world/order-types.ts';
import type { Return } from '../../world/return-types.ts';
import type { Money, Outcome } from '../../world/types.ts';
import { type Args, type Context, part } from '../context.ts';
import {
  answer,
  freshOrder,
  type Mutate,
  mutation,
  orderToChange,
  owningToChange,
  type Payload,
  refused,
} from './mutation.ts';

export type RefundMethods =
  | { storeCreditRefund: { amount: Money; expiresAt?: string | null } }[]
  | null
  | undefined;
export type ShippingInput =
  | { fullRefund?: boolean | null; shippingRefundAmount?: Money | null }
  | null
  | undefined;

type Asked = ReturnInput & { orderId: string };
type Step = (ctx: Context, order: Order, id: string, args: Args) => Outcome<Return>;
type ProcessInput = {
  returnId: string;
  returnLineItems?: ProcessReturnInput['returnLineItems'] | null;
  exchangeLineItems?: { id: string; quantity: number }[] | null;
  refundShipping?: ShippingInput;
  note?: string | null;
  financialTransfer?: {
    issueRefund?: {
      orderTransactions: { parentId: string; transactionAmount: Money }[];
      refundMethods?: RefundMethods;
    } | null;
  } | null;
};

const shown = (ctx: Context, order: Order, of: Return): { return: unknown } => {
  const fresh = freshOrder(ctx, order);
  return { return: part('Return', fresh.returns.find((each) => each.id === of.id) ?? of, fresh) };
};

function ask(inputName: string, carryOut: typeof requestReturn): Mutate {
  return mutation((args, ctx) => {
    const input = args[inputName] as Asked;
    const order = orderToChange(ctx, input.orderId);
    if (!order) return refused([inputName, 'orderId'], 'Order not found.');
    const outcome = carryOut(ctx.world, ctx.shop, order, input);
    return answer(outcome, (made) => shown(ctx, order, made));
  });
}

function step(idOf: (args: Args) => { id: string; field: string[] }, take: Step): Mutate {
  return mutation((args, ctx) => {
    const { id, field } = idOf(args);
    const order = owningToChange(ctx, id);
    if (!order?.returns.some((each) => each.id === id)) return refused(field, 'Return not found.');
    return answer(take(ctx, order, id, args), (changed) => shown(ctx, order, changed));
  });
}

const byInput = (args: Args) => ({ id: (args.input as { id: string }).id, field: ['input', 'id'] });
const byId = (args: Args) => ({ id: args.id as string, field: ['id'] });

/** The shipping to give back, in the world's words. */
export function shippingWish(input: ShippingInput): Exclude<OutcomeOptions['refundShipping'], undefined> {
  if (input?.fullRefund === true) return { full: true };
  return input?.shippingRefundAmount ? { amount: input.shippingRefundAmount } : null;
}

/** The one store credit among the ways of refunding, if any. */
export function creditWish(methods: RefundMethods) {
  const [first] = methods ?? [];
  return first ? first.storeCreditRefund : null;
}

function process(args: Args, ctx: Context): Payload {
  const input = args.input as ProcessInput;
  const order = owningToChange(ctx, input.returnId);
  if (!order) return refused(['input', 'returnId'], 'Return not found.');
  const issue = input.financialTransfer?.issueRefund;
  const outcome = processReturn(ctx.world, ctx.shop, order, input.returnId, {
    returnLineItems: input.returnLineItems ?? [],
    exchangeLineItems: input.exchangeLineItems ?? [],
    refundShipping: shippingWish(input.refundShipping),
    note: input.note,
    issueRefund: issue && {
      orderTransactions: issue.orderTransactions.map((each) => ({
        parentId: each.parentId,
        amount: each.transactionAmount,
      })),
      storeCredit: creditWish(issue.refundMethods),
    },
  });
  return answer(outcome, (processed) => shown(ctx, order, processed.return));
}

type RefundReturnInput = {
  returnId: string;
  returnRefundLineItems: { returnLineItemId: string; quantity: number }[];
  orderTransactions: { parentId: string; transactionAmount: Money }[];
  refundShipping?: ShippingInput;
};

// The deprecated way: it refunds and, since processing came, processes the lines it names.
function refundReturn(args: Args, ctx: Context): Payload {
  const input = args.returnRefundInput as RefundReturnInput;
  const order = owningToChange(ctx, input.returnId);
  if (!order) return refused(['returnRefundInput', 'returnId'], 'Return not found.');
  const outcome = processReturn(ctx.world, ctx.shop, order, input.returnId, {
    returnLineItems: input.returnRefundLineItems.map((each) => ({
      id: each.returnLineItemId,
      quantity: each.quantity,
    })),
    refundShipping: shippingWish(input.refundShipping),
    issueRefund: {
      orderTransactions: input.orderTransactions.map((each) => ({
        parentId: each.parentId,
        amount: each.transactionAmount,
      })),
    },
  });
  return answer(outcome, ({ refund }) => ({
    refund: refund && part('Refund', refund, freshOrder(ctx, order)),
  }));
}

type Removals = {
  returnLineItems?: { returnLineItemId: string; quantity: number }[] | null;
  exchangeLineItems?: { exchangeLineItemId: string; quantity: number }[] | null;
};

const remove: Step = (ctx, order, id, args) => {
  const { returnLineItems, exchangeLineItems } = args as Removals;
  return removeFromReturn(ctx.world, ctx.shop, order, id, {
    returnLineItems: (returnLineItems ?? []).map((each) => ({
      id: each.returnLineItemId,
      quantity: each.quantity,
    })),
    exchangeLineItems: (exchangeLineItems ?? []).map((each) => ({
      id: each.exchangeLineItemId,
      quantity: each.quantity,
    })),
  });
};

export const returnMutations: Record<string, Mutate> = {
  returnRequest: ask('input', requestReturn),
  returnCreate: ask('returnInput', createReturn),
  returnApproveRequest: step(byInput, (ctx, order, id) => approveReturn(ctx.world, ctx.shop, order, id)),
  returnDeclineRequest: step(byInput, (ctx, order, id, args) => {
    const { declineReason, declineNote } = args.input as {
      declineReason: string;
      declineNote?: string | null;
    };
    return declineReturn(ctx.world, ctx.shop, order, id, { reason: declineReason, note: declineNote });
  }),
  returnClose: step(byId, (ctx, order, id) => closeReturn(ctx.world, ctx.shop, order, id)),
  returnReopen: step(byId, (ctx, order, id) => reopenReturn(ctx.world, ctx.shop, order, id)),
  returnCancel: step(byId, (ctx, order, id) => cancelReturn(ctx.world, ctx.shop, order, id)),
  removeFromReturn: step((args) => ({ id: args.returnId as string, field: ['returnId'] }), remove),
  returnProcess: mutation(process),
  returnRefund: mutation(refundReturn),
};
