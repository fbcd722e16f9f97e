// How is the line from request to refund walked in a fault run, by callers who try again when a process died?
import { approveReturn } from '../../web/src/flows/approve-return.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { quoteReturn } from '../../web/src/flows/quote-return.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { requestReturn } from '../../web/src/flows/request-return.ts';
import type { Shop } from '../../web/src/flows/store.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import type { Random } from './random.ts';

export interface Walk {
  readonly orderId: string;
  /** Without `#`. */
  readonly orderName: string;
  readonly email: string;
  readonly returnId: string;
  readonly chosen: Parameters<typeof quoteReturn>[3];
  /** What the shopper was shown, in minor units. */
  readonly shown: { readonly minor: number; readonly currency: string };
}

/**
 * An order sent, delivered, in the mirror, and what its shopper is shown; `units` of each of two lines, or by chance;
 * `changes` to what the shop's control is told of it.
 */
export async function prepareWalk(
  house: FaultHouse,
  random: Random,
  units?: number,
  changes: object = {},
): Promise<Walk> {
  const email = `${house.deps.newId()}@example.com`;
  const { id, name } = await placeOrder(house, email, { random, units, changes });
  await syncOrder(house.deps, house.shop, id);
  const order = await house.deps.store.inShop(house.shop.shopId, (store) => store.orders.get(id));
  const chosen = (order?.lines ?? []).slice(0, 2).map((line) => ({
    lineId: line.id,
    quantity: units ?? random.whole(1, line.quantity),
    reason: 'UNWANTED' as const,
    note: '',
  }));
  const answer = await quoteReturn(house.deps, house.shop, id, chosen);
  if (!answer.ok) throw new Error(answer.problems.flatMap((one) => one.codes).join(' '));
  const shown = answer.quote.settlement.total;
  return { orderId: id, orderName: name, email, returnId: house.deps.newId(), chosen, shown };
}

async function placeOrder(
  house: FaultHouse,
  email: string,
  { random, units, changes }: { random: Random; units: number | undefined; changes: object },
) {
  const line = (title: string) => ({
    title,
    unitPrice: (random.whole(300, 9999) / 100).toFixed(2),
    quantity: units ?? random.whole(1, 3),
  });
  const made = (await house.control.practice('/orders', {
    // The lamp stays, and is so dear that its payment would bear every refund of the others again and again.
    lines: [line('Cup'), line('Rug'), { title: 'Lamp', unitPrice: '5000.00', quantity: 1 }],
    shopper: { email },
    address: { countryCode: 'DE', city: 'Kiel', zip: '24103', address1: 'Hafenstraße 1' },
    discounts: [
      { kind: 'line', line: 0, percent: random.whole(5, 33) },
      { kind: 'order', amount: '2.00', code: 'TWO' },
    ],
    ...changes,
  })) as { id: string; name: string };
  const name = made.name.replace('#', '');
  await house.control.practice(`/orders/${name}/fulfillments`, {});
  await house.control.practice(`/orders/${name}/deliveries`, {});
  return { id: made.id, name };
}

export type Press = (deps: Deps, shop: Shop, walk: Walk) => Promise<void>;

/** The presses of people along the line. Each looks first, so it may be repeated by who saw no answer. */
export const presses: Readonly<Record<'confirm' | 'approve' | 'receive' | 'refund', Press>> = {
  async confirm(deps, shop, { orderId, chosen, returnId, shown }) {
    const answer = await requestReturn(deps, shop, { orderId, chosen, confirmation: returnId, shown });
    if (answer.answer !== 'made') throw new Error(`the request was ${answer.answer}`);
  },
  async approve(deps, shop, walk) {
    const { value } = await look(deps, shop, walk);
    if (value.status !== 'REQUESTED') return;
    mustBeOk(await approveReturn(deps, shop, { returnId: value.id, revision: value.revision, staff: 'Ada' }));
  },
  async receive(deps, shop, walk) {
    const { value } = await look(deps, shop, walk);
    if (value.lines.some((line) => line.received.length > 0)) return;
    const lines = value.lines.map((line) => ({
      returnLineId: line.id,
      disposition: 'RESTOCKED' as const,
      quantity: line.quantity,
    }));
    const { id: returnId, revision } = value;
    mustBeOk(await receiveReturn(deps, shop, { returnId, revision, staff: 'Ada', lines }));
  },
  async refund(deps, shop, walk) {
    const { value, intents } = await look(deps, shop, walk);
    if (intents.some((intent) => intent.state !== 'refused')) return;
    mustBeOk(await refundReturn(deps, shop, { returnId: value.id, revision: value.revision, staff: 'Ada' }));
  },
};

/** The return of a walk with its intents, notices and the shop's open tasks. */
export async function look(deps: Deps, shop: Shop, { returnId }: Pick<Walk, 'returnId'>) {
  return deps.store.inShop(shop.shopId, async (store) => {
    const value = await store.returns.get(returnId);
    if (value === null) throw new Error('the return is lost');
    const intents = await store.intents.ofReturn(returnId);
    const notices = await store.notices.ofReturn(returnId);
    return { value, intents, notices, tasks: await store.tasks.list() };
  });
}

function mustBeOk(outcome: { ok: boolean; why?: string; reasons?: readonly string[] }): void {
  if (!outcome.ok) throw new Error(`${outcome.why}: ${outcome.reasons?.join()}`);
}
