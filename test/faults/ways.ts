// By which other ways does money move: a return made on the platform, a unit found again, a refund a person found unpaid?
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { Way } from './crash-run.ts';
import type { FaultKind } from './kinds.ts';
import { look, type Press, prepareWalk, presses } from './line.ts';
import { receivedWalk, step } from './steps.ts';

/** Made in the shop's own admin, taken over, received and paid here. */
const adopted: Way = {
  async begin(house, random) {
    const walk = await prepareWalk(house, random);
    const lines = walk.chosen.map(({ quantity }, line) => ({ line, quantity }));
    await house.control.practice(`/orders/${walk.orderName}/returns`, { lines });
    await syncOrder(house.deps, house.shop, walk.orderId);
    const [value] = await house.deps.store.inShop(house.shop.shopId, (store) =>
      store.returns.ofOrder(walk.orderId),
    );
    if (value === undefined) throw new Error('the return was not taken over');
    return { ...walk, returnId: value.id, shown: value.settlement.total };
  },
  presses: [presses.receive, presses.refund],
};

/** All units called missing; then they turn up, and are paid. */
const found: Way = {
  async begin(house, random) {
    const walk = await prepareWalk(house, random);
    for (const press of [presses.confirm, presses.approve, receiveAs('MISSING')])
      await step(house, press, walk);
    return walk;
  },
  presses: [receiveAs('RESTOCKED'), presses.refund],
};

/** Its sendings left no trace, so a person was asked and says: not paid, pay again. */
const unpaid: Way = {
  async begin(house, random) {
    const walk = await receivedWalk(house, random);
    await house.control.fault({ name: 'timeout-before-commit', operation: house.kind.paying, hang: false });
    await presses.refund(house.deps, house.shop, walk);
    await house.clerk.work(house.deps, () => house.clock.advance(60));
    await house.control.practice('/faults', { clear: 'timeout-before-commit' });
    const { intents } = await look(house.deps, house.shop, walk);
    if (intents[0]?.state !== 'person') throw new Error(`no person was asked: ${intents[0]?.state}`);
    return walk;
  },
  presses: [sayUnpaid(), presses.refund],
};

/** Each way by what it is; where the platform keeps no returns, none is made there. */
export function waysOf({ shop }: FaultKind): Readonly<Record<string, Way>> {
  return {
    ...(shop.keepsReturns && { 'a return made on the platform': adopted }),
    'units found again': found,
    'a refund a person found unpaid': unpaid,
  };
}

function receiveAs(disposition: 'MISSING' | 'RESTOCKED'): Press {
  return async (deps, shop, walk) => {
    const { value } = await look(deps, shop, walk);
    if (value.lines.some((line) => line.received.some((part) => part.disposition === disposition))) return;
    const lines = value.lines.map(({ id, quantity }) => ({ returnLineId: id, disposition, quantity }));
    const asked = { returnId: value.id, revision: value.revision, staff: 'Ada', lines };
    const outcome = await receiveReturn(deps, shop, asked);
    if (!outcome.ok) throw new Error(`not received: ${outcome.reasons.join()}`);
  };
}

function sayUnpaid(): Press {
  return async (deps, shop, walk) => {
    const { value, intents } = await look(deps, shop, walk);
    const [intent] = intents;
    if (intent?.state !== 'person') return;
    const said = { intentId: intent.id, isPaid: false, note: 'Nothing at the bank.' };
    const outcome = await settleDoubt(deps, shop, {
      ...{ returnId: value.id, revision: value.revision, staff: 'Ada' },
      ...said,
    });
    if (!outcome.ok) throw new Error(`not settled: ${outcome.reasons.join()}`);
  };
}
