// Within how many days may something go back, as a sentence says it?
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
export function readDays({ folded, context, question, sentence }: Sentence): Clue<number>[] {
  const isOwn = says.returning.test(folded);
  if (!isOwn && !asksForDays(question)) return [];
  const found = durationsOf(folded);
  return found.flatMap((duration, at): Clue<number>[] => {
    const clause = clauseAround(folded, found, at);
    if (says.handling.test(clause) || says.trouble.test(clause) || says.warranty.test(clause)) return [];
    if (says.trouble.test(context) && found.length === 1) return [];
    if (duration.isWorkingDays && says.after.test(clause)) return [];
    if (duration.days === 0 || duration.days > mostDays) return [];
    const isDenied = says.negation.test(clause) && !says.after.test(clause);
    if (isDenied) return [{ value: null, sure: false, sentence }];
    const sure = isOwn && !duration.isRough && !isLimited(clause);
    return [{ value: duration.days, sure, sentence }];
  });
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

/** From when the days are counted, as far as the sentence says. */
export function countedFrom(folded: string): 'delivery' | 'purchase' | null {
  if (says.fromDelivery.test(folded)) return 'delivery';
  return says.fromPurchase.test(folded) ? 'purchase' : null;
}
