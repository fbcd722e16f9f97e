// An intent is on its way: after what was said and what is shown, is it sent, ended, or waited for?
import { tell } from '../details/tell.ts';
import type { Verdict } from './evidence.ts';
import type { Intent } from './intent.ts';
import type { ReturnLineUnits } from './return.ts';

/** What came of a call just made, or of the try to make one. */
export type Said = Left | NotLeft;

/** It may have acted. nothing: no answer came back. */
type Left = { readonly said: 'yes' | 'no' | 'nothing'; readonly detail: string };

/** Nothing left the house, and the claim was taken back. unsent no: it can't go. not sent: it could not go now. */
export type NotLeft =
  | { readonly said: 'unsent no'; readonly detail: string }
  | ({ readonly said: 'not sent' } & Hindrance);

/** Why the platform could not be asked, and how soon it wants to be asked again. */
export interface Hindrance {
  readonly detail: string;
  readonly retryAfterMs: number | null;
}

/** What the platform shows of it; unread: it could not be asked. */
export type Shown = Verdict | ({ readonly answer: 'unread' } & Hindrance);

/** Said by nobody: nothing was sent in this round. */
type Unsent = { readonly said: NotLeft | null; readonly shown: null };
type Sent = { readonly said: Said | null; readonly shown: Shown };

/** `shown` is null exactly while no call has ever left: then there is nothing to look for. */
export type Moment = Unsent | Sent;

export interface Patience {
  /** Longer than any call lives, but where the platform knows a second call by its key. */
  readonly resendAfterMs: number;
  readonly doubtPatienceMs: number;
  readonly unsentPatienceMs: number;
}

interface Facts {
  readonly intent: Pick<Intent, 'attempts' | 'answered'>;
  /** Since its last sending; while nothing was sent, since it was decided. */
  readonly ageMs: number;
  readonly patience: Patience;
}

export type Ended = {
  readonly to: 'end';
  readonly state: 'done' | 'refused' | 'person' | 'by-hand';
  readonly detail: string;
  /** Units that should be back in stock, and that the refund did not put there. */
  readonly unstocked: readonly ReturnLineUnits[];
};
/** wait: there is nothing to do before that. again: soon, and rarer the longer it lasts. */
export type Pause =
  | { readonly to: 'wait'; readonly why: string; readonly afterMs: number }
  | { readonly to: 'again'; readonly why: string; readonly retryAfterMs: number | null };

export type Next = { readonly to: 'send' } | Ended | Pause;

/** After this many sendings that left no trace a person decides. */
export const mostAttempts = 3;

/** Another's claim may be younger than what was read. */
export const leastWaitMs = 1_000;

/** What happens next; given time, every intent comes to an end, and no second call leaves but after proof of nothing. */
export function decideSending(now: Moment & Facts): Next {
  return now.shown === null ? decideUnsent(now) : decideSent(now);
}

/** No call has left, so no money moved: it is sent, or free again. */
function decideUnsent({ said, ageMs, patience }: Unsent & Facts): Next {
  if (said === null) return { to: 'send' };
  if (said.said === 'unsent no') return end('refused', said.detail);
  const detail = tell('NOTHING_SENT', { why: [said.detail] });
  return ageMs < patience.unsentPatienceMs ? again(said) : end('refused', detail);
}

function decideSent(now: Sent & Facts): Next {
  const { said, shown, ageMs, patience } = now;
  const answered = said?.said === 'yes' ? said.detail : now.intent.answered;
  const mayLag = ageMs < patience.doubtPatienceMs;
  switch (shown.answer) {
    case 'done':
    case 'by-hand':
      return end(shown.answer, shown.detail, shown.unstocked);
    case 'unclear':
      return doubt(shown.detail, mayLag);
    case 'unread':
      return hindered(shown, ageMs < patience.unsentPatienceMs, (why) =>
        tell('SENT_NOT_LOOKED_FOR', { why }),
      );
    case 'not-done':
      return answered === null ? decideTraceless(now) : doubt(unseen(answered), mayLag);
    default:
      return shown satisfies never;
  }
}

/** It said yes, so a refund it doesn't show is late or gone, and in no case ours to send again. */
function unseen(answered: string): string {
  return answered === ''
    ? tell('YES_WITHOUT_REFUND', {})
    : tell('YES_TO_REFUND_NOT_SHOWN', { refund: answered });
}

/** Every unit stands as before its sendings, and no yes is known. */
function decideTraceless({ intent, said, ageMs, patience }: Sent & Facts): Next {
  if (said?.said === 'no' || said?.said === 'unsent no') return end('refused', said.detail);
  const times = intent.attempts;
  if (said?.said === 'not sent')
    return hindered(said, ageMs < patience.unsentPatienceMs, (why) =>
      tell('SENT_NO_TRACE_NOT_AGAIN', { times, why }),
    );
  // A call may still be under way at the platform: what is sent again is sent after any call has ended, and the
  // platform's own quantities, untouched as just read, or its book of keys are the guard against the rest.
  if (said !== null || ageMs <= patience.resendAfterMs) {
    const why = said === null ? tell('SENT_A_MOMENT_AGO', {}) : tell('NO_TRACE_YET', { why: [said.detail] });
    return { to: 'wait', why, afterMs: Math.max(leastWaitMs, patience.resendAfterMs - ageMs + 1) };
  }
  return times < mostAttempts ? { to: 'send' } : end('person', tell('SENT_NO_TRACE', { times }));
}

/** The platform's reads may still lag; after that a person decides. */
function doubt(why: string, mayLag: boolean): Ended | Pause {
  return mayLag ? again({ detail: why, retryAfterMs: null }) : end('person', why);
}

function hindered(
  hindrance: Hindrance,
  isYoung: boolean,
  standing: (why: string[]) => string,
): Ended | Pause {
  return isYoung ? again(hindrance) : end('person', standing([hindrance.detail]));
}

function again({ detail, retryAfterMs }: Hindrance): Pause {
  return { to: 'again', why: detail, retryAfterMs };
}

function end(state: Ended['state'], detail: string, unstocked: Ended['unstocked'] = []): Ended {
  return { to: 'end', state, detail, unstocked };
}
