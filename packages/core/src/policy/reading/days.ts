// Within how many days may something go back, as a sentence says it?
import type { Policy } from '../policy.ts';
import type { Clue } from './finding.ts';
import { joints, numberWords, says, units } from './languages.ts';
import type { Sentence } from './sentence.ts';

/** The longest window a policy may have. */
const mostDays = 3650;

interface Duration {
  readonly days: number;
  readonly begin: number;
  readonly end: number;
  /** Working days, months and ranges are days only roughly. */
  readonly isRough: boolean;
  readonly isWorkingDays: boolean;
}

const anyUnit = units.map(({ pattern }) => pattern).join('|');
const digits = new RegExp(
  `(?<!\\d[.,])(?<!\\d)(?<range>\\d{1,4}\\s*-\\s*)?(?<count>\\d{1,4})\\)?[\\s-]*(?:\\p{L}+\\s+)?(?<unit>(?:${anyUnit})\\p{L}*)`,
  'gu',
);
const words = numberWords.map(({ pattern, value }) => ({
  value,
  pattern: new RegExp(`${pattern}\\p{L}*[\\s-]+(?:\\p{L}+\\s+)?(?<unit>(?:${anyUnit})\\p{L}*)`, 'gu'),
}));

/** Every window that this sentence speaks of. */
export function readDays(sentence: Sentence): Clue<number>[] {
  const isOwn = says.returning.test(sentence.folded);
  return windowsIn(sentence).map(({ duration, clause }): Clue<number> => {
    if (isDenied(clause)) return { value: null, sure: false, sentence: sentence.sentence };
    const sure = isOwn && !duration.isRough && !isLimited(clause);
    return { value: duration.days, sure, sentence: sentence.sentence };
  });
}

interface Window {
  readonly duration: Duration;
  /** The part of the sentence that is about it. */
  readonly clause: string;
}

function windowsIn({ folded, context, question }: Sentence): Window[] {
  if (!says.returning.test(folded) && !asksForDays(question)) return [];
  const found = durationsOf(folded);
  return found.flatMap((duration, at): Window[] => {
    const clause = clauseAround(folded, found, at);
    if (says.handling.test(clause) || says.trouble.test(clause) || says.warranty.test(clause)) return [];
    if (says.trouble.test(context) && found.length === 1) return [];
    if (duration.isWorkingDays && says.after.test(clause)) return [];
    if (duration.days === 0 || duration.days > mostDays) return [];
    return [{ duration, clause }];
  });
}

function isDenied(clause: string): boolean {
  return says.negation.test(clause) && !says.after.test(clause);
}

/** "Can I return it within 60 days?": the days of the answer are about the same, as far as one can tell. */
function asksForDays(question: string | null): boolean {
  if (question === null || !says.returning.test(question)) return false;
  if (says.handling.test(question) || says.warranty.test(question)) return false;
  return durationsOf(question).length > 0;
}

/** "Up to 30 days", "members have 60 days": not for everybody. "No later than" is no such limit. */
function isLimited(clause: string): boolean {
  return says.limited.test(clause) && !says.after.test(clause);
}

function durationsOf(folded: string): Duration[] {
  const written = [...folded.matchAll(digits)].map((match) =>
    durationOf(match, Number(match.groups?.count), match.groups?.range !== undefined),
  );
  const spelt = words.flatMap(({ pattern, value }) =>
    [...folded.matchAll(pattern)].map((match) => durationOf(match, value, false)),
  );
  const all = [...written, ...spelt].sort((a, b) => a.begin - b.begin);
  // "fourteen (14) days" and "vingt-quatre jours" are one each: the later begins within the former.
  return all.filter((each, at) => !all.slice(0, at).some((before) => each.begin < before.end));
}

function durationOf(match: RegExpExecArray | RegExpMatchArray, count: number, isRange: boolean): Duration {
  const unit = match.groups?.unit ?? '';
  const { days = 1 } = units.find(({ pattern }) => new RegExp(`^(?:${pattern})`, 'u').test(unit)) ?? {};
  const begin = match.index ?? 0;
  const isWorkingDays = says.workingDays.test(match[0]);
  return {
    days: count * days,
    begin,
    end: begin + match[0].length,
    isRough: isRange || days === 30 || isWorkingDays,
    isWorkingDays,
  };
}

const boundary = new RegExp(`[,;:.]\\s|\\s-\\s|،|${joints}`, 'gu');

/** The part of the sentence that is about this one of its durations. */
function clauseAround(folded: string, all: readonly Duration[], at: number): string {
  const before = all[at - 1];
  const after = all[at + 1];
  const own = all[at];
  if (own === undefined) return folded;
  const from = before === undefined ? 0 : lastBoundary(folded, before.end, own.begin);
  const to = after === undefined ? folded.length : lastBoundary(folded, own.end, after.begin);
  return folded.slice(from, to);
}

function lastBoundary(folded: string, from: number, to: number): number {
  const between = folded.slice(from, to);
  const [first] = between.matchAll(boundary);
  return first === undefined ? from : from + first.index;
}

/** From when a sentence may count its days; of the last of several parcels no text is sure enough. */
export type CountedFrom = Exclude<Policy['countedFrom'], 'LAST_DELIVERY'>;

/** From when the days of this sentence are counted, as far as it says. */
export function readCountedFrom(sentence: Sentence): Clue<CountedFrom>[] {
  if (sentence.isQuestion) return [];
  const told = windowsIn(sentence).filter(({ clause }) => !isDenied(clause));
  return told.flatMap(({ duration, clause }) => {
    const written = sentence.folded.slice(duration.begin, duration.end);
    const end = clause.indexOf(written) + written.length;
    const after = daysNamed(clause.slice(end));
    const from = after.length > 0 ? after : daysNamed(clause.slice(0, end)).slice(0, 1);
    return from.map((value) => ({ value, sure: true, sentence: sentence.sentence }));
  });
}

/**
 * "Within 30 days of receipt of your order" counts from the receipt alone; of "30 days of purchase in the box you received" or
 * "of purchase or delivery" a person must say which.
 */
function daysNamed(text: string): CountedFrom[] {
  const at = (pattern: RegExp) => text.search(pattern);
  const named = [
    { value: 'DELIVERY', begin: at(says.fromDelivery) },
    { value: 'FULFILLMENT', begin: at(says.fromDispatch) },
    { value: 'ORDER', begin: at(says.fromPurchase) },
  ] as const;
  const said = named.filter(({ begin }) => begin >= 0);
  const isFirst = said.every(({ begin }) => begin >= (said[0]?.begin ?? 0));
  const [first] = said;
  if (first?.value === 'DELIVERY' && isFirst) return ['DELIVERY'];
  return said.map(({ value }) => value);
}
