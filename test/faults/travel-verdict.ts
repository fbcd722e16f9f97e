// Did returns that travelled by HTTP end as they must? The ledger and the mailbox judge, and what staff was asked.

import type { Home } from '../../packages/core/src/wire/admin.ts';
import { wordsOf } from '../../packages/words/src/catalogue.ts';
import { textFor } from '../../packages/words/src/words.ts';
import type { Control, Mail } from '../support/control.ts';
import { type Detail, detailOf } from '../support/line.ts';
import type { World } from '../support/world.ts';
import type { FaultKind } from './kinds.ts';
import { owedAt, toldFaults } from './told.ts';
import type { Travelled } from './travel.ts';

interface Ended extends Travelled {
  readonly detail: Detail;
}

type Tasks = Home['tasks'];

/** What ledger, mailbox and the tasks of staff have against these returns of one world; nothing, when all is well. */
export async function judgeTravels(
  { control, query }: Pick<World, 'control' | 'query'>,
  travels: readonly Travelled[],
  { proves }: Pick<FaultKind, 'proves'>,
): Promise<string[]> {
  const ended = await Promise.all(
    travels.map(async (one) => ({ ...one, detail: await detailOf(control, one.returnId) })),
  );
  const { tasks } = (await control.staff<Pick<Home, 'tasks'>>('/api/home')).body;
  const problems: string[] = [];
  for (const order of new Set(ended.map((one) => one.order))) {
    const mine = ended.filter((one) => one.order === order);
    problems.push(...moneyFaults(order, await paidFor(control, order), mine));
  }
  const again = proves ? [] : await query('SELECT intent_id FROM intents WHERE attempts > 1');
  return [
    ...problems,
    ...unasked(ended, tasks),
    ...again.map(({ intent_id: id }) => `${id} was sent again, and nothing proved that it may be`),
    ...(await untold(control, ended, tasks)),
    ...(await doubledMails(control)),
  ];
}

/** Minor units of every refund the ledger holds as done. */
async function paidFor(control: Control, order: string): Promise<number[]> {
  const done = (await control.ledger(order)).filter((one) => one.outcome === 'done');
  return done.map((one) => Math.round(Number(one.amount) * 100));
}

/** Each paid return once, exactly what was shown; one that a person looks into once at most; and nothing besides. */
function moneyFaults(order: string, paid: readonly number[], mine: readonly Ended[]): string[] {
  const left = [...paid];
  const take = ({ shown }: Ended): boolean => {
    const at = left.indexOf(shown);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const isPaid = ({ detail }: Ended) => detail.stage === 'PAID';
  const unpaid = mine.filter(isPaid).filter((one) => !take(one));
  for (const one of mine) if (!isPaid(one)) take(one);
  if (unpaid.length === 0 && left.length === 0) return [];
  return [`#${order}: paid ${paid.join()}, shown ${mine.map(({ shown }) => shown).join()}`];
}

/** Returns that wait for a person about their money, and nobody was asked. */
function unasked(ended: readonly Ended[], tasks: Tasks): string[] {
  const asked = tasks.filter(({ kind }) => kind === 'money-in-doubt').map(({ about }) => about?.returnId);
  return ended
    .filter(({ detail, returnId }) => detail.stage === 'PERSON' && !asked.includes(returnId))
    .map(({ detail }) => `${detail.rmaNumber} waits for a person, and nobody was asked`);
}

/** Notices that neither arrived once nor are with a person, who has a task for each. */
async function untold(control: Control, ended: readonly Ended[], tasks: Tasks): Promise<string[]> {
  const asked = tasks.filter((task) => task.kind === 'notice-not-sent');
  const problems: string[] = [];
  for (const { rmaNumber, shopperEmail, notices, stage } of ended.map(({ detail }) => detail)) {
    const held = notices.filter(({ state }) => state === 'person');
    for (const { kind, to } of held) {
      // One task answers for one notice: two of one kind to one shopper need two.
      const found = asked.findIndex(
        ({ about, detail }) =>
          about?.rmaNumber === rmaNumber &&
          detail.startsWith(`“${textFor(wordsOf('server', 'en').mails, kind)}” → ${to}:`),
      );
      if (found < 0) problems.push(`${rmaNumber}: ${kind} is with a person, and nobody was asked`);
      else asked.splice(found, 1);
    }
    const mails = await control.mails(shopperEmail);
    const kinds = held.map(({ kind }) => kind);
    problems.push(...toldFaults({ rmaNumber, mails, owed: owedAt(stage), held: kinds }));
  }
  return problems;
}

/** Messages of one id that arrived more than once. */
async function doubledMails(control: Control): Promise<string[]> {
  const { mails } = (await control.practice('/mailbox')) as { mails: Mail[] };
  const ids = mails.map((mail) => mail.messageId);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `message ${id} arrived more than once`);
}
