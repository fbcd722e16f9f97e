// How is a change of one rule told: by its name, and point by point what it says otherwise?
import type { Money } from '@aftercare/core/money/money.ts';
import type { RuleChange, RuleTerms, TermChange } from '@aftercare/core/policy/rule-changes.ts';
import { countryNames } from '../rules/countries.ts';
import { type ChangeTeller, type ToldChange, writePercent } from './told-change.ts';

/** What became of a rule. */
export function tellRuleChange(change: RuleChange, teller: ChangeTeller): ToldChange {
  const { rules } = teller.reader.words.versions;
  switch (change.kind) {
    case 'removed':
      return { label: rules.removed(change), parts: [] };
    case 'moved':
      return { label: rules.moved(change), parts: [] };
    case 'added':
      return {
        label: rules.added(change),
        parts: change.terms.map((term) =>
          rules.says({ what: termLabel(term.term, teller), value: tellTerm(term, teller).after }),
        ),
      };
    case 'changed':
      return {
        label: rules.changed(change),
        parts: change.terms.flatMap((term) => tellTermChange(term, teller)),
      };
  }
}

function tellTermChange(change: TermChange, teller: ChangeTeller): string[] {
  const { versions } = teller.reader.words;
  const what = termLabel(change.term, teller);
  const { before, after } = tellTerm(change, teller);
  const parts = tellListed(change, teller) ?? [versions.changed({ before, after })];
  return parts.map((value) => versions.rules.says({ what, value }));
}

/** Of two lists only what came and went; null: that is not it, or says no more than both would. */
function tellListed(change: TermChange, teller: ChangeTeller): string[] | null {
  const { rules } = teller.reader.words.versions;
  const [before, after] = [namesOf(change, 'before', teller), namesOf(change, 'after', teller)];
  if (before === null || after === null || before.length === 0 || after.length === 0) return null;
  const came = after.filter((name) => !before.includes(name));
  const went = before.filter((name) => !after.includes(name));
  // Another order alone.
  if (came.length + went.length === 0) return null;
  return [
    ...(came.length === 0 ? [] : [rules.nowAlso({ list: anyOf(came, teller) })]),
    ...(went.length === 0 ? [] : [rules.noLonger({ list: anyOf(went, teller) })]),
  ];
}

function tellTerm(change: TermChange, teller: ChangeTeller): { before: string; after: string } {
  return { before: tellValue(change, 'before', teller), after: tellValue(change, 'after', teller) };
}

function tellValue(change: TermChange, at: 'before' | 'after', teller: ChangeTeller): string {
  const names = namesOf(change, at, teller);
  if (names !== null)
    return names.length === 0 ? teller.reader.words.versions.rules.open : anyOf(names, teller);
  return tellPlain(change, at, teller) ?? teller.reader.words.versions.rules.open;
}

/** What the members of a list are called; null: it is no list. */
function namesOf(change: TermChange, at: 'before' | 'after', { reader }: ChangeTeller): string[] | null {
  switch (change.term) {
    case 'applicableCountry':
      return change[at].map(countryNames(reader.locale));
    case 'reasons':
      return change[at].map((reason) => reader.words.reasons[reason]);
    case 'productTags':
    case 'skus':
    case 'customerTags':
      return [...change[at]];
    default:
      return null;
  }
}

/** Null: the rule says nothing of it. */
function tellPlain(change: TermChange, at: 'before' | 'after', { reader }: ChangeTeller): string | null {
  const { words, locale, money } = reader;
  const days = (n: number) => words.ownWords.days({ n });
  switch (change.term) {
    case 'worthFrom':
    case 'worthBelow':
      return told<Money>(change[at], money);
    case 'earlierReturns':
      return told(change[at], ({ atLeast, withinDays }) =>
        words.versions.rules.earlier({ n: atLeast, days: days(withinDays) }),
      );
    case 'answer':
      return told(change[at], (answer) => words.policyRules.sentence.answers[answer]);
    case 'message':
      return change[at] || null;
    case 'merchantReturnDays':
      return told(change[at], days);
    case 'restockingFeeBasisPoints':
      return told(change[at], (value) => writePercent(value, locale));
    case 'wayBack':
      return told(change[at], (way) => tellWay(way, reader));
    default:
      return null;
  }
}

function told<T>(value: T | null, tell: (value: T) => string): string | null {
  return value === null ? null : tell(value);
}

function tellWay(
  { returnFees, returnShippingFee }: NonNullable<RuleTerms['wayBack']>,
  { words, money }: ChangeTeller['reader'],
): string {
  const who = words.policy.whoPaysOptions[returnFees];
  if (returnFees !== 'ReturnShippingFees') return who;
  return words.versions.rules.wayOf({ who, amount: money(returnShippingFee) });
}

function anyOf(names: readonly string[], { reader }: ChangeTeller): string {
  return new Intl.ListFormat(reader.locale, { type: 'disjunction' }).format(names);
}

/** As the rule's own editor calls it. */
function termLabel(term: keyof RuleTerms, { reader, countsCategories }: ChangeTeller): string {
  const { policy, policyRules } = reader.words;
  const { conditions } = policyRules;
  const labels: Record<keyof RuleTerms, string> = {
    applicableCountry: conditions.countries,
    productTags: countsCategories ? policyRules.productTagsOfCategories : conditions.productTags,
    skus: conditions.skus,
    reasons: conditions.reasons,
    customerTags: countsCategories ? policyRules.customerRoles : conditions.customerTags,
    worthFrom: policyRules.worthFrom,
    worthBelow: policyRules.worthBelow,
    earlierReturns: conditions.earlier,
    answer: policyRules.answer,
    message: policyRules.message,
    merchantReturnDays: policy.days,
    restockingFeeBasisPoints: policy.restocking,
    wayBack: policy.whoPays,
  };
  return labels[term];
}
