// What is other in one table of rules than in another? Rules are known by their names.
import { holds } from '../holds.ts';
import type { ReturnRule, RuleConditions, RuleOutcome } from './rules.ts';

/** All that a rule can say, besides its name. */
export type RuleTerms = RuleConditions & RuleOutcome;

/** One thing that a rule says otherwise. */
export type TermChange = {
  readonly [Term in keyof RuleTerms]: {
    readonly term: Term;
    readonly before: RuleTerms[Term];
    readonly after: RuleTerms[Term];
  };
}[keyof RuleTerms];

/** Places are counted from 1, as the table shows them. */
export type RuleChange =
  | { readonly kind: 'removed'; readonly name: string; readonly from: number }
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly to: number;
      readonly terms: readonly TermChange[];
    }
  | { readonly kind: 'changed'; readonly name: string; readonly terms: readonly TermChange[] }
  | { readonly kind: 'moved'; readonly name: string; readonly from: number; readonly to: number };

/** A rule that asks nothing and says nothing. */
const silent: RuleTerms = {
  applicableCountry: [],
  productTags: [],
  skus: [],
  reasons: [],
  customerTags: [],
  worthFrom: null,
  worthBelow: null,
  earlierReturns: null,
  answer: null,
  message: '',
  merchantReturnDays: null,
  restockingFeeBasisPoints: null,
  wayBack: null,
};

export const ruleTerms = Object.keys(silent) as (keyof RuleTerms)[];

/** What became of the rules: first those that are gone, then the others from the top; empty: nothing. */
export function ruleChanges(before: readonly ReturnRule[], after: readonly ReturnRule[]): RuleChange[] {
  const places = new Map(named(before).map(({ key }, at) => [key, at]));
  const kept = new Set(named(after).map(({ key }) => key));
  const removed = named(before).flatMap(({ key, rule }, at): RuleChange[] =>
    kept.has(key) ? [] : [{ kind: 'removed', name: rule.name, from: at + 1 }],
  );
  const still = new Set(inOrder(named(after).flatMap(({ key }) => places.get(key) ?? [])));
  const others = named(after).flatMap(({ key, rule }, at): RuleChange[] => {
    const { name } = rule;
    const place = places.get(key);
    const old = place === undefined ? undefined : before[place];
    if (place === undefined || old === undefined)
      return [{ kind: 'added', name, to: at + 1, terms: termChanges(silent, termsOf(rule)) }];
    const terms = termChanges(termsOf(old), termsOf(rule));
    return [
      ...(terms.length === 0 ? [] : [{ kind: 'changed' as const, name, terms }]),
      ...(still.has(place) ? [] : [{ kind: 'moved' as const, name, from: place + 1, to: at + 1 }]),
    ];
  });
  return [...removed, ...others];
}

/** Each rule with what it is known by: of several with one name, the first is the first. */
function named(rules: readonly ReturnRule[]): { readonly key: string; readonly rule: ReturnRule }[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const earlier = seen.get(rule.name) ?? 0;
    seen.set(rule.name, earlier + 1);
    return { key: `${earlier} ${rule.name}`, rule };
  });
}

function termsOf({ when, outcome }: ReturnRule): RuleTerms {
  return { ...when, ...outcome };
}

function termChanges(before: RuleTerms, after: RuleTerms): TermChange[] {
  return ruleTerms.flatMap((term) => {
    const one = before[term];
    const other = after[term];
    // One term's values, which the types can't tell of a name in a variable.
    return holds(one, other) && holds(other, one) ? [] : [{ term, before: one, after: other } as TermChange];
  });
}

/** The most of these places that stand in their old order already: what is left was moved, and no more than needed. */
function inOrder(places: readonly number[]): number[] {
  const best: number[][] = [];
  for (const place of places) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < place);
    best.push([...longest(before), place]);
  }
  return longest(best);
}

function longest(runs: readonly number[][]): number[] {
  return runs.reduce((most, run) => (run.length > most.length ? run : most), []);
}
