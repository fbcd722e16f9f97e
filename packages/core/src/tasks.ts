// What may wait for a person, and what ends it besides that person's "Mark as done"?
import type { JobData, JobName } from './jobs.ts';
import type { ReturnEvent } from './returns/return.ts';
import type { Act } from './staff/roles.ts';

/** What ends tasks and is no event of a return. The flow that sees it happen says so by its name. */
export type Happening =
  /** The order stands in the mirror as it was read. */
  | 'ORDER_SAVED'
  /** The platform has no such order for us. */
  | 'ORDER_GONE'
  /** Our return and the platform's no longer contradict each other. */
  | 'RETURNS_AGREE'
  /** The platform's return is one of ours. */
  | 'RETURN_KNOWN'
  /** No unit that the return still expects to pay was refunded without it. */
  | 'NOTHING_PAID_TWICE'
  /** The platform's return says what ours says, or there is nothing to tell. */
  | 'PLATFORM_TOLD'
  | 'IMPORT_BEGUN'
  /** A mail that somebody was to look after has come back: that is another question. */
  | 'MAIL_CAME_BACK'
  /** The DNS says that we may write by the shop's own address. */
  | 'SENDER_PROVEN'
  /** Somebody has had it sent again. */
  | 'MAIL_SENT_AGAIN'
  /** A job of the same name about the same thing went well. */
  | 'JOB_DONE';

type End = ReturnEvent['type'] | Happening;

interface Rule {
  /** Its subject is the id of such a thing; `sibling`: of an intent, and what ends it may name another of its return. */
  readonly about: 'intent' | 'sibling' | 'return' | 'other';
  /** Seen again by every reading: once marked as done, it is not told again in the same words until it was over. */
  readonly isLasting: boolean;
  /** `person`: nothing but a person's word can end it. */
  readonly ends: readonly [End, ...End[]] | 'person';
}

const happened = (about: Rule['about'], ends: Rule['ends']): Rule => ({ about, isLasting: false, ends });
const lasting = (about: Rule['about'], ends: Rule['ends']): Rule => ({ about, isLasting: true, ends });

/** One sentence a row. No kind is opened that has no row here. */
const named = {
  'money-in-doubt': happened('intent', ['REFUNDED', 'REFUND_REFUSED']),
  'refund-to-pay': happened('intent', ['REFUNDED', 'REFUND_REFUSED']),
  'refund-failed-later': happened('intent', ['REFUNDED', 'REFUND_REFUSED']),
  'refund-vanished': happened('intent', 'person'),
  // No platform says what stands on a shelf.
  'stock-by-hand': happened('intent', 'person'),
  // Whatever is decided about its return's money afterwards is decided about its units too.
  'refund-refused': happened('sibling', [
    'REFUND_RESERVED',
    'REFUNDED',
    'REFUNDED_ELSEWHERE',
    'CLOSED',
    'CANCELED',
    'DECLINED',
  ]),
  'refunded-outside': lasting('return', ['NOTHING_PAID_TWICE', 'CLOSED', 'CANCELED', 'DECLINED']),
  'return-conflict': lasting('return', ['RETURNS_AGREE']),
  'return-not-adopted': lasting('other', ['RETURN_KNOWN']),
  // A new status is told anew, and may be refused anew.
  'return-refused-by-platform': lasting('return', [
    'PLATFORM_TOLD',
    'APPROVED',
    'DECLINED',
    'CANCELED',
    'CLOSED',
    'REOPENED',
  ]),
  'order-not-saved': lasting('other', ['ORDER_SAVED', 'ORDER_GONE']),
  'import-failed': happened('other', ['IMPORT_BEGUN']),
  // A mail that may have been accepted; one that surely was not; one that came back; one to where none arrives.
  'notice-not-sent': happened('other', ['MAIL_CAME_BACK', 'MAIL_SENT_AGAIN']),
  'notice-refused': happened('other', ['MAIL_SENT_AGAIN']),
  'notice-bounced': happened('other', ['MAIL_SENT_AGAIN']),
  'dead-address': happened('other', ['MAIL_SENT_AGAIN']),
  'sender-unproven': lasting('other', ['SENDER_PROVEN']),
  // An order without an address, a request the law wants answered.
  'nobody-to-tell': happened('return', 'person'),
  'privacy-request': happened('other', 'person'),
  // Our books came back as they were once: only a person knows who may do less since.
  'roles-restored': happened('other', 'person'),
};

const ofJobs: Readonly<Record<`job:${JobName}`, Rule>> = {
  'job:move-money': happened('intent', [
    'JOB_DONE',
    'REFUNDED',
    'REFUND_REFUSED',
    'REFUND_DOUBTFUL',
    'REFUND_BOOKED',
  ]),
  'job:push-return': happened('return', ['JOB_DONE', 'PLATFORM_TOLD']),
  'job:sync-order': happened('other', ['JOB_DONE', 'ORDER_SAVED', 'ORDER_GONE']),
  'job:notify': happened('other', ['JOB_DONE']),
  'job:open-door': happened('other', ['JOB_DONE']),
  'job:open-staff-door': happened('other', ['JOB_DONE']),
  'job:note-sequence': happened('other', ['JOB_DONE']),
  'job:import-orders': happened('other', ['JOB_DONE']),
  'job:reconcile': happened('other', ['JOB_DONE']),
  'job:refresh-token': happened('other', ['JOB_DONE']),
  'job:ensure-webhooks': happened('other', ['JOB_DONE']),
  'job:read-shop': happened('other', ['JOB_DONE']),
  'job:show-terms': happened('other', ['JOB_DONE']),
  'job:leave-shop': happened('other', ['JOB_DONE']),
  'job:note-privacy-request': happened('other', ['JOB_DONE']),
  'job:erase-person': happened('other', ['JOB_DONE']),
  'job:erase-shop': happened('other', ['JOB_DONE']),
  'job:forget-old': happened('other', ['JOB_DONE']),
};

export type TaskKind = keyof typeof named | keyof typeof ofJobs;

/** The table of tasks. */
export const taskRules: Readonly<Record<TaskKind, Rule>> = { ...named, ...ofJobs };

/** One task that may be open: there is at most one of a kind and subject. */
export interface TaskName {
  readonly kind: TaskKind;
  readonly subject: string;
}

const kinds = Object.keys(taskRules) as TaskKind[];

/** The tasks that end with something that happened to what they are about. */
export function tasksEndedBy(happening: Exclude<Happening, 'JOB_DONE'>, subject: string): TaskName[] {
  return kinds.filter((kind) => isEndedBy(kind, happening)).map((kind) => ({ kind, subject }));
}

/** The tasks that end with these events of a return, which has these intents. */
export function tasksEndedByEvents(
  events: readonly ReturnEvent[],
  { returnId, intentIds }: { returnId: string; intentIds: readonly string[] },
): TaskName[] {
  return events.flatMap((event) =>
    kinds
      .filter((kind) => isEndedBy(kind, event.type))
      .flatMap((kind) =>
        subjectsOf(kind, event, { returnId, intentIds }).map((subject) => ({ kind, subject })),
      ),
  );
}

function isEndedBy(kind: TaskKind, end: End): boolean {
  const { ends } = taskRules[kind];
  return ends !== 'person' && ends.includes(end);
}

function subjectsOf(
  kind: TaskKind,
  event: ReturnEvent,
  { returnId, intentIds }: { returnId: string; intentIds: readonly string[] },
): readonly string[] {
  const { about } = taskRules[kind];
  if (about === 'sibling') return intentIds;
  if (about === 'intent') return 'intentId' in event ? [event.intentId] : [];
  return about === 'return' ? [returnId] : [];
}

/** What one must be allowed to do to say that it was seen to: of roles whoever gives them, for all others got theirs from somebody. */
export function actToEnd(kind: string): Act {
  return kind === 'roles-restored' ? 'manageStaff' : 'endTask';
}

/** Whether it is told again and again by readings while it lasts; of a kind that is no more, it isn't. */
export function isLasting(kind: string): boolean {
  return kinds.some((known) => known === kind && taskRules[known].isLasting);
}

/** The task of a job that failed for good: about whatever it carries beside its shop's id. */
export function taskOfJob<N extends JobName>(job: N, data: JobData[N]): TaskName {
  const ids = Object.entries(data).filter(([name]) => name !== 'shopId');
  return { kind: `job:${job}`, subject: ids.map(([, id]) => String(id)).join(' ') || data.shopId };
}
