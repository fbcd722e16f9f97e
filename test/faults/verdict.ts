// Did a walk end as it must? The practice shop's ledger and mailbox judge; our database only says who was asked.
import type { FaultHouse } from './house.ts';
import { look, type Walk } from './line.ts';

/** What is wrong with how this walk ended; nothing, when it ended well. */
export async function faultsOf(house: FaultHouse, walk: Walk): Promise<string[]> {
  const { value, intents, notices, tasks } = await look(house.deps, house.shop, walk);
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
  for (const notice of notices) {
    if (notice.state === 'accepted') continue;
    if (notice.state === 'person' && asked.has(notice.id)) continue;
    problems.push(`notice ${notice.kind} is ${notice.state} and nobody was asked`);
  }
  return [...problems, ...(await mailFaults(house, walk))];
}

/** Every refund the ledger holds as done for this order, in minor units. */
export async function paidOf(house: FaultHouse, walk: Walk): Promise<number[]> {
  const movements = await house.control.ledger(walk.orderName);
  return movements.filter((one) => one.outcome === 'done').map((one) => Math.round(Number(one.amount) * 100));
}

/** One message once; and no shopper left without one of each kind unless a person holds it. */
async function mailFaults(house: FaultHouse, walk: Walk): Promise<string[]> {
  const mails = (await house.control.mails(walk.email)) as unknown as { messageId: string }[];
  const ids = mails.map((mail) => mail.messageId);
  return ids.length === new Set(ids).size ? [] : [`${ids.length - new Set(ids).size} mails sent twice`];
}
