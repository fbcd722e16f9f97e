// Did a walk end as it must? The practice shop's ledger and mailbox judge; our database only says who was asked.
import type { FaultHouse } from './house.ts';
import { look, type Walk } from './line.ts';
import { type Told, toldFaults, toldOfPaid } from './told.ts';

/** What is wrong with how this walk ended; nothing, when it ended well. */
export async function faultsOf(house: FaultHouse, walk: Walk): Promise<string[]> {
  const { value, intents, tasks } = await look(house.deps, house.shop, walk);
  const done = await paidOf(house, walk);
  const asked = new Set(tasks.map((task) => task.subject));
  const inPersonsHands = intents.some((intent) => intent.state === 'person' && asked.has(intent.id));
  const problems: string[] = [];
  if (done.length > 1) problems.push(`${done.length} refunds done`);
  if (done.some((amount) => amount !== walk.shown.minor))
    problems.push(`paid ${done.join(' + ')}, shown ${walk.shown.minor}`);
  if (done.length === 0 && !inPersonsHands) problems.push('nothing paid and nobody asked');
  const live = intents.filter((intent) => intent.state !== 'refused');
  if (done.length === 1 && !inPersonsHands && (live.length !== 1 || live[0]?.state !== 'done'))
    problems.push(`paid, but the intents are ${intents.map((intent) => intent.state).join()}`);
  if (!inPersonsHands && value.status !== 'CLOSED') problems.push(`the return stayed ${value.status}`);
  const isPaid = done.length > 0 && !inPersonsHands;
  // What the shop's staff made on the platform they announce there; the money is ours to tell of.
  const owed = toldOfPaid.filter((kind) =>
    kind === 'return-refunded' ? isPaid : value.origin !== 'platform',
  );
  return [...problems, ...(await noticeFaults(house, walk, owed))];
}

/**
 * The same, and more: where it shows in the end whether a refund was made, nobody is asked about it; where it does not,
 * nothing was ever sent a second time.
 */
export async function strictFaultsOf(house: FaultHouse, walk: Walk): Promise<string[]> {
  const { intents } = await look(house.deps, house.shop, walk);
  const asked = intents.filter((intent) => house.kind.proves && intent.state === 'person');
  const again = intents.filter((intent) => !house.kind.proves && intent.attempts > 1);
  return [
    ...(await faultsOf(house, walk)),
    ...asked.map((intent) => `a person was asked about what can be proven: ${intent.evidence}`),
    ...again.map((intent) => `sent ${intent.attempts} times, and nothing proved that it may be`),
  ];
}

/** Every refund the ledger holds as done for this order, in minor units. */
export async function paidOf(house: FaultHouse, walk: Walk): Promise<number[]> {
  const movements = await house.control.ledger(walk.orderName);
  return movements.filter((one) => one.outcome === 'done').map((one) => Math.round(Number(one.amount) * 100));
}

/** The shopper got one mail of each kind owed and none besides, or a person was asked about it; no message came twice. */
export async function noticeFaults(house: FaultHouse, walk: Walk, owed: readonly Told[]): Promise<string[]> {
  const { value, notices, tasks } = await look(house.deps, house.shop, walk);
  const asked = new Set(tasks.map((task) => task.subject));
  const held = notices.filter((notice) => notice.state === 'person' && asked.has(notice.id));
  const open = notices.filter((notice) => notice.state !== 'accepted' && !held.includes(notice));
  const mails = await house.control.mails(walk.email);
  const ids = new Set(mails.map((mail) => mail.messageId));
  return [
    ...open.map(({ kind, state }) => `notice ${kind} is ${state} and nobody was asked`),
    ...toldFaults({ rmaNumber: value.rmaNumber, mails, owed, held: held.map(({ kind }) => kind) }),
    ...(ids.size === mails.length ? [] : [`${mails.length - ids.size} mails sent twice`]),
  ];
}
