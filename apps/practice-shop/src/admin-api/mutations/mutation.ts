// What is the same for every mutation: finding the order, refusing, answering?
import type { GraphQLResolveInfo } from 'graphql';
import type { Order } from '../../world/order-types.ts';
import type { Outcome, UserError } from '../../world/types.ts';
import type { Args, Context } from '../context.ts';
import { findOrder, findOwning } from '../lookups.ts';

export type Payload = Record<string, unknown> & { userErrors: UserError[] };
export type Mutate = (_: undefined, args: Args, ctx: Context, info: GraphQLResolveInfo) => Payload;

/** Wraps a mutation so that the fault `user-errors` can refuse it before anything is done. */
export function mutation(carryOut: (args: Args, ctx: Context, info: GraphQLResolveInfo) => Payload): Mutate {
  return (_, args, ctx, info) => {
    if (!ctx.world.faults.fires('user-errors', info.fieldName)) return carryOut(args, ctx, info);
    return refusal([
      {
        field: null,
        message: 'Something went wrong, please try again.',
        code: invalid[info.fieldName] ?? 'INVALID',
      },
    ]);
  };
}

// These know no INVALID among their codes.
const invalid: Record<string, string> = { storeCreditAccountCredit: 'NEGATIVE_OR_ZERO_AMOUNT' };

/** Nothing was done, and why. */
export function refusal(userErrors: UserError[]): Payload {
  return { userErrors, orderCancelUserErrors: userErrors };
}

/** One reason. */
export const refused = (field: string[] | null, message: string, code = 'NOT_FOUND'): Payload =>
  refusal([{ field, message, code }]);

/** What an operation of the world answered, as the mutation's payload. */
export function answer<T>(outcome: Outcome<T>, show: (value: T) => Record<string, unknown>): Payload {
  return outcome.ok
    ? { ...show(outcome.value), userErrors: [], orderCancelUserErrors: [] }
    : refusal(outcome.userErrors);
}

/** The order as it truly is, if this app may see it; a reader's view may lag, an operation's never. */
export function orderToChange(ctx: Context, id: string): Order | undefined {
  return findOrder(ctx, id) && ctx.shop.orders.get(id);
}

/** The order that a part's id leads to, as it truly is. */
export function owningToChange(ctx: Context, childId: string): Order | undefined {
  return findOwning(ctx, childId) && ctx.shop.orders.owning(childId);
}

/** The order as it stands after the operation. */
export function freshOrder(ctx: Context, order: Order): Order {
  const fresh = ctx.shop.orders.get(order.id);
  if (!fresh) throw new Error(`${order.name} vanished while it was changed`);
  return fresh;
}
