// How is it read which rules spoke for a return, and which against?
import type { AskedRules, LineRules, RuleAnswer } from '@aftercare/core/returns/return.ts';
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';
import { isolate } from '@aftercare/words/isolate.ts';
import { sayFor } from '@aftercare/words/words.ts';
import { type Reader, readCode } from '../../messages/reader.ts';
import { titleOf } from './items-card.tsx';

export interface RuleLines {
  readonly key: string;
  readonly title: string;
  /** A sentence each. */
  readonly objections: readonly string[];
  /** All that had no objection, in one; null: none. */
  readonly passed: string | null;
}

/** What was said of each line, and of the whole. */
export function listRules(rules: AskedRules, lines: ReturnDetail['lines'], reader: Reader): RuleLines[] {
  const { words } = reader;
  const ofLines = rules.lines.flatMap((said) => {
    const line = lines.find(({ id }) => id === said.returnLineId);
    if (line === undefined) return [];
    const title = words.return.line({ title: titleOf(line), n: line.quantity });
    return [{ key: line.id, title, ...tell(said.answers, factsOf(rules, said.window, reader), reader) }];
  });
  const whole = tell(rules.whole, factsOf(rules, null, reader), reader);
  return [...ofLines, { key: 'whole', title: words.rules.whole, ...whole }];
}

/** Days and amounts a rule looked at, written for the reader. */
interface RuleFacts {
  readonly days: number;
  readonly from: string;
  readonly lastDay: string;
  readonly assumed: 'yes' | 'no';
  readonly worth: string;
  readonly limit: string;
}

function tell(answers: readonly RuleAnswer[], facts: RuleFacts, { words: { rules }, reason }: Reader) {
  const objections = answers.flatMap(({ rule, answer, name = '' }) => {
    if (answer === 'eligible') return [];
    const looked = sayFor(rules.looked, rule, { ...facts, name: isolate(name) });
    const why = looked === null ? reason(rule) : `${reason(rule)} ${looked}`;
    return [rules[answer]({ why })];
  });
  const passed = answers
    .filter(({ answer }) => answer === 'eligible')
    .map(
      ({ rule, name = '' }) =>
        sayFor(rules.passes, rule, { ...facts, name: isolate(name) }) ?? readCode(rule),
    );
  return { objections, passed: passed.length === 0 ? null : rules.passed({ list: passed.join(' · ') }) };
}

/** A rule without its window or worth is not asked for them. */
function factsOf(rules: AskedRules, window: LineRules['window'], reader: Reader): RuleFacts {
  return {
    days: window?.days ?? 0,
    from: window === null ? '' : reader.calendarDay(window.from),
    lastDay: window === null ? '' : reader.calendarDay(window.lastDay),
    assumed: window?.isAssumed === true ? 'yes' : 'no',
    worth: rules.worth === null ? '' : reader.money(rules.worth),
    limit: reader.money(rules.approvedBelow),
  };
}
