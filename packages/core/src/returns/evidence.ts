// Does what the platform shows prove that an intent's money moved, or that it did not?
import { sum } from '../money/arithmetic.ts';
import { formatMoney } from '../money/format.ts';
import type { ReturnEvidence } from '../platform.ts';
import type { Intent } from './intent.ts';
import { findStranger } from './lost-refunds.ts';
import type { Return, ReturnLineUnits } from './return.ts';
import { unstockedBy } from './stock.ts';

/**
 * done and not-done are proofs; by-hand: booked there, and a person must send the money; unclear is everything else, and
 * never leads to another attempt by itself.
 */
export type Verdict = Seen | Booked;

interface Seen {
  readonly answer: 'not-done' | 'unclear';
  /** What was seen. */
  readonly detail: string;
}

interface Booked {
  readonly answer: 'done' | 'by-hand';
  /** The refund's id. */
  readonly detail: string;
  /** Units that should be back in stock, and that it did not put there. */
  readonly unstocked: readonly ReturnLineUnits[];
}

type ShownRefund = ReturnEvidence['refunds'][number];

/** Judges one reading of the platform; reads lag, so the caller asks more than once. */
export function judge(input: {
  intent: Pick<Intent, 'key' | 'amount' | 'lines'>;
  owner: Pick<Return, 'lines'>;
  evidence: ReturnEvidence | null;
  /** The keys of all intents of the order. */
  known: readonly string[];
}): Verdict {
  const { intent, owner, evidence, known } = input;
  if (evidence === null) return unclear('The platform no longer shows this return.');
  const ours = evidence.refunds.filter((refund) => refund.note?.includes(intent.key) === true);
  const [refund, second] = ours;
  if (second !== undefined) return unclear(`${ours.length} refunds carry the key of this one intent.`);
  if (refund !== undefined) return judgeRefund(intent, refund, unstockedBy(intent.lines, owner, evidence));
  const stranger = findStranger(evidence.refunds, [...known, intent.key]);
  // It may have paid these very units, before our books were restored from a back-up that is older.
  if (stranger !== undefined) return unclear(`Refund ${stranger.id} is ours, and not in our books.`);
  return judgeAbsence(intent, owner, evidence);
}

function judgeRefund(
  intent: Pick<Intent, 'amount'>,
  refund: ShownRefund,
  unstocked: readonly ReturnLineUnits[],
): Verdict {
  const moved = refund.transactions.filter((transaction) => transaction.amount.minor !== 0);
  if (moved.length > 0 && moved.every(({ status }) => status === 'BY_HAND'))
    return { answer: 'by-hand', detail: refund.id, unstocked };
  if (moved.some(({ status }) => status === 'UNKNOWN'))
    return unclear('The payment provider was asked, and its answer is not known.');
  const other = moved.find((transaction) => transaction.status !== 'SUCCESS');
  if (other !== undefined) return unclear(`Refund ${refund.id} shows a transaction ${other.status}.`);
  const { currency, minor } = intent.amount;
  if (moved.some((transaction) => transaction.amount.currency !== currency)) {
    return unclear(`Refund ${refund.id} moved another currency than ${currency}.`);
  }
  const total = sum(
    moved.map((transaction) => transaction.amount),
    currency,
  );
  if (total.minor === minor) return { answer: 'done', detail: refund.id, unstocked };
  const [moneyMoved, meant] = [total, intent.amount].map((amount) => formatMoney(amount, 'en'));
  return unclear(`Refund ${refund.id} moved ${moneyMoved} of ${meant}.`);
}

/** No refund with our key: proof of nothing only while every quantity stands as before the call. */
function judgeAbsence(
  intent: Pick<Intent, 'amount' | 'lines'>,
  owner: Pick<Return, 'lines'>,
  evidence: ReturnEvidence,
): Verdict {
  if (evidence.absence === 'proof')
    return { answer: 'not-done', detail: 'The platform was never asked with this key.' };
  if (evidence.absence === 'no-proof')
    return unclear('No refund with this key, and a refund may vanish there although the money has moved.');
  if (evidence.status === 'REQUESTED')
    return { answer: 'not-done', detail: 'A return nobody has opened there can’t have been processed.' };
  const states = intent.lines.map((part) => unitsOf(part, owner, evidence));
  if (states.every((state) => state === 'untouched')) {
    return { answer: 'not-done', detail: 'No refund with this key, and every unit still waits.' };
  }
  // Nothing was to be paid, so no refund need exist: the units taken are the whole of it.
  if (intent.amount.minor === 0 && states.every((state) => state === 'processed')) {
    return { answer: 'done', detail: 'Processed; nothing was due.', unstocked: [] };
  }
  return unclear('No refund with this key, yet the units no longer stand as before.');
}

function unitsOf(
  part: Intent['lines'][number],
  owner: Pick<Return, 'lines'>,
  evidence: ReturnEvidence,
): 'untouched' | 'processed' | 'unknown' {
  const line = owner.lines.find((one) => one.id === part.returnLineId);
  const shown = evidence.lines.find((one) => one.platformLineId === line?.platformLineId);
  if (line === undefined || shown === undefined) return 'unknown';
  const isUntouched =
    shown.refundedQuantity === line.refundedQuantity &&
    shown.processableQuantity >= part.quantity &&
    shown.refundableQuantity >= part.quantity;
  if (isUntouched) return 'untouched';
  const taken = shown.quantity - shown.processableQuantity;
  return taken === line.refundedQuantity + part.quantity ? 'processed' : 'unknown';
}

function unclear(detail: string): Seen {
  return { answer: 'unclear', detail };
}
