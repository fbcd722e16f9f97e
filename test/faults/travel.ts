// How does one return travel by HTTP while processes are killed or the platform fails? Who saw no answer tries again.
import { noticeNames } from '../../packages/core/src/notifications/notice-names.ts';
import type { Home } from '../../packages/core/src/wire/admin.ts';
import { type Control, type Mail, until } from '../support/control.ts';
import { chooseForm, type Detail, detailOf, hiddenFields, type Placed } from '../support/line.ts';
import type { Random } from './random.ts';
import { toldFaults, toldOfPaid } from './told.ts';

export interface Traveller {
  readonly order: Placed;
  /** The shopper's way in, from `enterByCode`. */
  readonly session: string;
  readonly random: Random;
}

export interface Travelled {
  readonly order: string;
  readonly returnId: string;
  /** Minor units. */
  readonly shown: number;
}

/** From "choose" to "refund", one unit; resolves when the refund has been pressed for and accepted. */
export async function travel(control: Control, { order, session, random }: Traveller): Promise<Travelled> {
  const form = await stubborn(() => agree(control, session));
  const returnId = await stubborn(async () => {
    const done = await control.portal(`${session}/return`, form);
    const id = done.location?.split('/returns/')[1];
    if (done.status !== 303 || id === undefined) throw new Error(`confirming answered ${done.status}`);
    return id;
  });
  const pause = () => wait(random.whole(100, 1500));
  await pause();
  await stubborn(() => decide(control, returnId, 'approval', (now) => now.status !== 'REQUESTED'));
  await pause();
  await stubborn(() => decide(control, returnId, 'receipt', (now) => now.payable !== null, receipt));
  await pause();
  await stubborn(() => press(control, returnId));
  return { order: order.name, returnId, shown: Number(form.shownTotal) };
}

/** Waits until a return is paid and everybody was told; a refund that was refused is pressed for again, as staff does. */
export async function untilPaid(control: Control, returnId: string, patience: number): Promise<void> {
  let last: Partial<Detail> = {};
  const isPaid = async () => {
    last = await detailOf(control, returnId).catch(() => last);
    if (last.stage === 'PAY') await press(control, returnId).catch(() => undefined);
    const ended = (last.notices ?? []).filter(isEnded).map(({ kind }) => kind);
    return last.stage === 'PAID' && toldOfPaid.every((kind) => ended.includes(kind));
  };
  await until(isPaid, patience).catch((cause: unknown) => {
    const { stage, status, intents, notices } = last;
    const message = `${returnId} is not paid: ${JSON.stringify({ stage, status, intents, notices })}`;
    throw new Error(message, { cause });
  });
}

async function agree(control: Control, session: string): Promise<Record<string, string>> {
  const choose = await control.portal(`${session}/return`);
  const costs = await control.portal(`${session}/return/costs`, chooseForm(choose.html, 1));
  const check = await control.portal(`${session}/return/check`, hiddenFields(costs.html, /return\/check"/));
  const form = hiddenFields(check.html, /\/return"/);
  if (form.shownTotal === undefined) throw new Error(`checking answered ${check.status}`);
  return form;
}

const press = (control: Control, returnId: string) =>
  decide(control, returnId, 'refund', (now) => isPaidFor(now));

const isPaidFor = (now: Detail): boolean => now.intents.some((intent) => intent.state !== 'refused');

const receipt = (now: Detail) => ({
  lines: now.lines.map((line) => ({
    returnLineId: line.id,
    disposition: 'RESTOCKED',
    quantity: line.quantity,
  })),
});

async function decide(
  control: Control,
  returnId: string,
  verb: string,
  isDone: (now: Detail) => boolean,
  more: (now: Detail) => object = () => ({}),
): Promise<void> {
  const now = await detailOf(control, returnId);
  if (now.revision === undefined) throw new Error('the return could not be read');
  if (isDone(now)) return;
  const { status, body } = await control.staff(`/api/returns/${returnId}/${verb}`, {
    revision: now.revision,
    ...more(now),
  });
  if (status !== 200) throw new Error(`${verb} answered ${status}: ${JSON.stringify(body)}`);
}

/** A person who presses again, for up to a minute and a half. */
async function stubborn<T>(act: () => Promise<T>): Promise<T> {
  const end = Date.now() + 90_000;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(500);
    }
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const isEnded = ({ state }: { readonly state: string }): boolean =>
  state === 'accepted' || state === 'person';

/** What the ledger and the mailbox have against these returns of one world; nothing, when all is well. */
export async function judgeTravels(control: Control, travels: readonly Travelled[]): Promise<string[]> {
  const problems: string[] = [];
  for (const order of new Set(travels.map((one) => one.order))) {
    const mine = travels.filter((one) => one.order === order);
    const paid = (await control.ledger(order)).filter((one) => one.outcome === 'done');
    const amounts = paid.map((one) => Math.round(Number(one.amount) * 100)).sort((a, b) => a - b);
    const shown = mine.map((one) => one.shown).sort((a, b) => a - b);
    if (amounts.join() !== shown.join())
      problems.push(`#${order}: paid ${amounts.join()}, shown ${shown.join()}`);
  }
  const details = await Promise.all(travels.map(({ returnId }) => detailOf(control, returnId)));
  return [...problems, ...(await untold(control, details))];
}

/** Notices of paid returns that neither arrived once nor are with a person, who has a task for each. */
async function untold(control: Control, details: readonly Detail[]): Promise<string[]> {
  const { body } = await control.staff<Pick<Home, 'tasks'>>('/api/home');
  const asked = body.tasks.filter((task) => task.kind === 'notice-not-sent');
  const problems: string[] = [];
  for (const { rmaNumber, shopperEmail, notices } of details) {
    const held = notices.filter(({ state }) => state === 'person');
    for (const { kind, to } of held) {
      // One task answers for one notice: two of one kind to one shopper need two.
      const found = asked.findIndex(
        ({ about, detail }) =>
          about?.rmaNumber === rmaNumber && detail.startsWith(`The mail “${noticeNames[kind]}” to ${to}:`),
      );
      if (found < 0) problems.push(`${rmaNumber}: ${kind} is with a person, and nobody was asked`);
      else asked.splice(found, 1);
    }
    const mails = await control.mails(shopperEmail);
    const kinds = held.map(({ kind }) => kind);
    problems.push(...toldFaults({ rmaNumber, mails, owed: toldOfPaid, held: kinds }));
  }
  return problems;
}

/** Messages of one id that arrived more than once. */
export async function doubledMails(control: Control): Promise<string[]> {
  const { mails } = (await control.practice('/mailbox')) as { mails: Mail[] };
  const ids = mails.map((mail) => mail.messageId);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
