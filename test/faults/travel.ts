// How does one return travel by HTTP while processes are killed or the platform fails? Who saw no answer tries again.
import { type Control, until } from '../support/control.ts';
import { chooseForm, type Detail, detailOf, hiddenFields, type Placed } from '../support/line.ts';
import type { Random } from './random.ts';
import { owedAt } from './told.ts';

export interface Traveller {
  readonly order: Placed;
  /** The shopper's way in, from `enterByCode`. */
  readonly session: string;
  readonly random: Random;
  /** How often the last button is pressed at once; once unless told. */
  readonly presses?: number;
}

export interface Travelled {
  readonly order: string;
  readonly returnId: string;
  /** Minor units. */
  readonly shown: number;
}

/** From "choose" to "refund", one unit; resolves when the refund has been pressed for and accepted. */
export async function travel(
  control: Control,
  { order, session, random, presses = 1 }: Traveller,
): Promise<Travelled> {
  const form = await stubborn(() => agree(control, session));
  const confirm = async () => {
    const done = await control.portal(`${session}/return`, form);
    const id = done.location?.split('/returns/')[1];
    if (done.status !== 303 || id === undefined) throw new Error(`confirming answered ${done.status}`);
    return id;
  };
  const returnId = await stubborn(async () => {
    const [id = '', ...others] = await Promise.all(Array.from({ length: presses }, confirm));
    if (others.some((other) => other !== id)) throw new Error('one confirmation made two returns');
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

export interface Settling {
  /** Milliseconds. */
  readonly patience: number;
  /** Whether it shows in the end whether a refund was made: if not, a person's hands are an end too. */
  readonly proves: boolean;
}

/** Waits until a return is paid and everybody was told; a refund that was refused is pressed for again, as staff does. */
export async function untilSettled(
  control: Control,
  returnId: string,
  { patience, proves }: Settling,
): Promise<void> {
  let last: Partial<Detail> = {};
  const isSettled = async () => {
    last = await detailOf(control, returnId).catch(() => last);
    if (last.stage === 'PAY') await press(control, returnId).catch(() => undefined);
    const ended = (last.notices ?? []).filter(isEnded).map(({ kind }) => kind);
    const isOver = last.stage === 'PAID' || (!proves && last.stage === 'PERSON');
    return isOver && owedAt(last.stage).every((kind) => ended.includes(kind));
  };
  await until(isSettled, patience).catch((cause: unknown) => {
    const { stage, status, intents, notices } = last;
    const message = `${returnId} is not settled: ${JSON.stringify({ stage, status, intents, notices })}`;
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
