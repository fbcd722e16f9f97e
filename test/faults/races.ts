// What happens when ten people, or two workers, do the same thing in the same instant?
import { approveReturn } from '../../web/src/flows/approve-return.ts';
import { declineReturn } from '../../web/src/flows/decline-return.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { moveMoney } from '../../web/src/flows/move-money.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { requestReturn } from '../../web/src/flows/request-return.ts';
import type { Way } from './crash-run.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import type { Random } from './random.ts';
import { paidOf } from './verdict.ts';

const callers = 10;

/** What each race found wrong; nothing is what we want. */
export type Race = (house: FaultHouse, random: Random) => Promise<string[]>;

/** Many at once; what each answered, or threw. */
function atOnce<T>(count: number, act: (index: number) => Promise<T>): Promise<PromiseSettledResult<T>[]> {
  return Promise.allSettled(Array.from({ length: count }, (_, index) => act(index)));
}

const wins = (settled: readonly PromiseSettledResult<{ ok: boolean }>[]): number =>
  settled.filter((one) => one.status === 'fulfilled' && one.value.ok).length;

/** Mails are another run's question. */
function quiet(house: FaultHouse): Deps {
  return { ...house.deps, mailer: { send: async () => undefined } };
}

/** An approved return of `units` of each of two lines, on the platform too. */
export async function openReturn(house: FaultHouse, random: Random, units: number): Promise<Walk> {
  const walk = await prepareWalk(house, random, units);
  const deps = quiet(house);
  await presses.confirm(deps, house.shop, walk);
  await presses.approve(deps, house.shop, walk);
  await house.clerk.work(deps, () => house.clock.advance(10));
  return walk;
}

/** One unit arrives; ten press "Refund", then two workers take the intent: one more refund done, no more. */
export async function raceForRefund(house: FaultHouse, walk: Walk, trial: number): Promise<string[]> {
  await receiveOne(house, walk, trial);
  return raceToPay(house, walk, trial);
}

/** Ten press "Refund", then two workers take the intent; `trial` counts the refunds there may be after it. */
async function raceToPay(house: FaultHouse, walk: Walk, trial: number): Promise<string[]> {
  const { value, intents: before } = await look(house.deps, house.shop, walk);
  const asked = { returnId: value.id, revision: value.revision };
  const pressed = await atOnce(callers, (index) =>
    refundReturn(house.deps, house.shop, { ...asked, staff: `Ada ${index}` }),
  );
  const { intents } = await look(house.deps, house.shop, walk);
  const newest = intents.at(-1);
  await atOnce(2, () => moveMoney(house.deps, house.shop, newest?.id ?? ''));
  const paid = await paidOf(house, walk);
  return [
    ...(wins(pressed) === 1 ? [] : [`${wins(pressed)} of ten presses were let through`]),
    ...(intents.length === before.length + 1 ? [] : [`${intents.length} intents after ${before.length}`]),
    ...(paid.length <= trial ? [] : [`${paid.length} refunds done after ${trial}`]),
  ];
}

async function receiveOne(house: FaultHouse, walk: Walk, trial: number): Promise<void> {
  const { value } = await look(house.deps, house.shop, walk);
  const line = value.lines[trial % value.lines.length];
  const lines = [{ returnLineId: line?.id ?? '', disposition: 'RESTOCKED' as const, quantity: 1 }];
  const got = await receiveReturn(house.deps, house.shop, {
    returnId: value.id,
    revision: value.revision,
    staff: 'Ada',
    lines,
  });
  if (!got.ok) throw new Error(`not received: ${got.reasons.join()}`);
}

/** A way walked up to its last press, which ten do at once; then its money is paid, once and whole. */
export async function raceOnWay(house: FaultHouse, random: Random, way: Way): Promise<string[]> {
  const walk = await way.begin(house, random);
  for (const press of way.presses.slice(0, -1)) {
    await press(house.deps, house.shop, walk);
    await house.clerk.work(house.deps, () => house.clock.advance(10));
  }
  return [...(await raceToPay(house, walk, 1)), ...(await settleAll(house, walk))];
}

/** Works off what the races left, and holds the sum of all refunds against what was shown. */
export async function settleAll(house: FaultHouse, walk: Walk): Promise<string[]> {
  await house.clerk.work(quiet(house), () => house.clock.advance(10));
  const paid = await paidOf(house, walk);
  const total = paid.reduce((sum, amount) => sum + amount, 0);
  return total === walk.shown.minor ? [] : [`paid ${total} in all, shown ${walk.shown.minor}`];
}

/** Ten confirmations of one return: one return. */
export const raceToConfirm: Race = async (house, random) => {
  const { orderId, chosen, returnId, shown } = await prepareWalk(house, random);
  const confirmed = { orderId, chosen, confirmation: returnId, shown };
  const settled = await atOnce(callers, () => requestReturn(house.deps, house.shop, confirmed));
  const made = settled.filter((one) => one.status === 'fulfilled' && one.value.answer === 'made');
  const returns = await returnsOf(house, orderId);
  return made.length === callers && returns === 1 ? [] : [`${made.length} answers made ${returns} returns`];
};

/** Ten returns of the same units: one return. */
export const raceForUnits: Race = async (house, random) => {
  const { orderId, chosen, shown } = await prepareWalk(house, random, 1);
  const settled = await atOnce(callers, (index) => {
    const confirmation = `${house.deps.newId()}-${index}`;
    return requestReturn(house.deps, house.shop, { orderId, chosen, confirmation, shown });
  });
  const made = settled.filter((one) => one.status === 'fulfilled' && one.value.answer === 'made').length;
  const returns = await returnsOf(house, orderId);
  return made === 1 && returns === 1 ? [] : [`${made} were told yes, ${returns} returns stand`];
};

/** Five approve while five decline: one decides. */
export const raceToDecide: Race = async (house, random) => {
  const walk = await prepareWalk(house, random);
  await presses.confirm(house.deps, house.shop, walk);
  const { value } = await look(house.deps, house.shop, walk);
  if (value.status !== 'REQUESTED') return [`approved by rule: nothing to decide`];
  const settled = await atOnce(callers, (index) => {
    const decided = { returnId: value.id, revision: value.revision, staff: `Ada ${index}` };
    return index % 2 === 0
      ? approveReturn(house.deps, house.shop, decided)
      : declineReturn(house.deps, house.shop, { ...decided, reason: 'Worn' });
  });
  return wins(settled) === 1 ? [] : [`${wins(settled)} decided`];
};

async function returnsOf(house: FaultHouse, orderId: string): Promise<number> {
  return house.deps.store.inShop(
    house.shop.shopId,
    async (store) => (await store.returns.ofOrder(orderId)).length,
  );
}
