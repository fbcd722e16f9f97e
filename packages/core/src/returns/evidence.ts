// Does what the platform shows prove that an intent's money moved, or that it did not?
import { tell } from '../details/tell.ts';
import { sum } from '../money/arithmetic.ts';
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
  /** What was seen, as `tell` keeps it. */
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
  if (evidence === null) return unclear(tell('RETURN_NOT_SHOWN', {}));
  const ours = evidence.refunds.filter((refund) => refund.note?.includes(intent.key) === true);
  const [refund, second] = ours;
  if (second !== undefined) return unclear(tell('KEY_ON_SEVERAL_REFUNDS', { refunds: ours.length }));
  if (refund !== undefined) return judgeRefund(intent, refund, unstockedBy(intent.lines, owner, evidence));
  const stranger = findStranger(evidence.refunds, [...known, intent.key]);
  // It may have paid these very units, before our books were restored from a back-up that is older.
  if (stranger !== undefined) return unclear(tell('REFUND_NOT_IN_BOOKS', { refund: stranger.id }));
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
  if (moved.some(({ status }) => status === 'UNKNOWN')) return unclear(tell('PROVIDER_ANSWER_UNKNOWN', {}));
  const other = moved.find((transaction) => transaction.status !== 'SUCCESS');
  if (other !== undefined)
    return unclear(tell('PAYMENT_NOT_DONE', { refund: refund.id, payment: other.status }));
  const { currency, minor } = intent.amount;
  if (moved.some((transaction) => transaction.amount.currency !== currency)) {
    return unclear(tell('OTHER_CURRENCY_MOVED', { refund: refund.id, currency }));
  }
  const total = sum(
    moved.map((transaction) => transaction.amount),
    currency,
  );
  if (total.minor === minor) return { answer: 'done', detail: refund.id, unstocked };
  return unclear(tell('OTHER_AMOUNT_MOVED', { refund: refund.id, moved: total, meant: intent.amount }));
}

/** No refund with our key: proof of nothing only while every quantity stands as before the call. */
function judgeAbsence(
  intent: Pick<Intent, 'amount' | 'lines'>,
  owner: Pick<Return, 'lines'>,
  evidence: ReturnEvidence,
): Verdict {
  if (evidence.absence === 'proof') return { answer: 'not-done', detail: tell('NEVER_ASKED', {}) };
  if (evidence.absence === 'no-proof') return unclear(tell('REFUND_MAY_HAVE_VANISHED', {}));
  if (evidence.status === 'REQUESTED')
    return { answer: 'not-done', detail: tell('NOT_YET_OPENED_THERE', {}) };
  const states = intent.lines.map((part) => unitsOf(part, owner, evidence));
  if (states.every((state) => state === 'untouched')) {
    return { answer: 'not-done', detail: tell('NO_REFUND_UNITS_WAIT', {}) };
  }
  // Nothing was to be paid, so no refund need exist: the units taken are the whole of it.
  if (intent.amount.minor === 0 && states.every((state) => state === 'processed')) {
    return { answer: 'done', detail: tell('PROCESSED_NOTHING_DUE', {}), unstocked: [] };
  }
  return unclear(tell('NO_REFUND_UNITS_CHANGED', {}));
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
