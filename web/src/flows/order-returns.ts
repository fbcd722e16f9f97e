// Which returns has an order, and what happened to them?
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { ShopStore } from './store.ts';

export interface OrderReturns {
  readonly returns: readonly Return[];
  readonly events: readonly ReturnEvent[];
}

/** All of them: they draw on the same units. */
export async function returnsOf(store: ShopStore, orderId: string): Promise<OrderReturns> {
  const returns = await store.returns.ofOrder(orderId);
  const histories = await Promise.all(returns.map(({ id }) => store.returns.history(id)));
  return { returns, events: histories.flat().map(({ event }) => event) };
}
