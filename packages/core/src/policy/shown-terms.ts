// What of the terms can a shopper know before buying: by the country, and by what the goods are?
import type { Money } from '../money/money.ts';
import { foldMark } from './marks.ts';
import type { Policy } from './policy.ts';
import type { ReturnRule, RuleOutcome, WayBack } from './rules.ts';

export type ShownAnswer =
  | { readonly canReturn: true }
  /** `message`: the merchant's words; empty: none. */
  | { readonly canReturn: false; readonly message: string };

export type ShownWayBack =
  | { readonly returnFees: 'FreeReturn' | 'ReturnFeesCustomerResponsibility' }
  | { readonly returnFees: 'ReturnShippingFees'; readonly returnShippingFee: Money };

/** What is said of a return, aspect by aspect. */
export interface TermsSaid {
  readonly answer: ShownAnswer;
  readonly days: number;
  /** In hundredths of a percent. */
  readonly restocking: number;
  readonly wayBack: ShownWayBack;
}
export type Aspect = keyof TermsSaid;
/** In the order they are said. */
export const aspects = ['answer', 'days', 'wayBack', 'restocking'] as const satisfies readonly Aspect[];

/** An empty list asks nothing; of the others each must hold, by any one of it. */
export interface TermsCase {
  readonly countries: readonly string[];
  readonly productTags: readonly string[];
  /** Whole, or their beginning when they end in "*". */
  readonly skus: readonly string[];
  readonly says: Partial<TermsSaid>;
  /** It asks besides what nobody knows before a purchase: it decides nothing, but other terms may apply. */
  readonly isUncertain: boolean;
}

/** The first case that fits and says something of an aspect decides it; the last fits everything and says all. */
export interface ShownTerms {
  readonly countedFrom: Policy['countedFrom'];
  readonly cases: readonly TermsCase[];
}

/** What is looked at in a shop; null: not known. An empty number is none. */
export interface Looked {
  readonly country: string | null;
  readonly productTags: readonly string[];
  readonly sku: string | null;
}

export interface FoundTerms extends TermsSaid {
  /** A rule that asks more than is known here may say something else of what counts. */
  readonly mayDiffer: boolean;
}

/** The policy as a storefront can show it. */
export function shownTerms(policy: Policy): ShownTerms {
  const everywhere = { countries: [], productTags: [], skus: [], isUncertain: false };
  const tag = policy.finalSaleTag.trim();
  const finalSale = {
    ...everywhere,
    productTags: [tag],
    says: { answer: { canReturn: false, message: '' } },
  } as const;
  const { merchantReturnDays, restockingFeeBasisPoints } = policy;
  const general: TermsSaid = {
    answer: { canReturn: true },
    days: merchantReturnDays,
    restocking: restockingFeeBasisPoints,
    wayBack: wayBackOf(policy),
  };
  return {
    countedFrom: policy.countedFrom,
    cases: [
      ...(tag === '' ? [] : [finalSale]),
      ...policy.rules.map(caseOf).filter(({ says }) => Object.keys(says).length > 0),
      { ...everywhere, says: general },
    ],
  };
}

/** What they say of these goods in this country. */
export function termsFor({ cases }: ShownTerms, looked: Looked): FoundTerms {
  const fitting = cases.filter((one) => fits(one, looked));
  const decided = Object.fromEntries(
    aspects.map((aspect) => [aspect, firstWord(fitting, aspect)?.says[aspect]]),
  ) as unknown as TermsSaid;
  const counting = decided.answer.canReturn ? aspects : (['answer'] as const);
  const mayDiffer = counting.some((aspect) =>
    wordsBefore(fitting, aspect).some((said) => !isSame(said, decided[aspect])),
  );
  return { ...decided, mayDiffer };
}

/** Whether the goods in this country are what the case is about, as far as it asks what can be known. */
export function fits(one: Pick<TermsCase, 'countries' | 'productTags' | 'skus'>, looked: Looked): boolean {
  const { country } = looked;
  const tags = looked.productTags.map(foldMark);
  const sku = foldMark(looked.sku ?? '');
  return (
    (one.countries.length === 0 || (country !== null && one.countries.includes(country))) &&
    (one.productTags.length === 0 || one.productTags.some((tag) => tags.includes(foldMark(tag)))) &&
    (one.skus.length === 0 || (sku !== '' && one.skus.some((asked) => isSku(foldMark(asked), sku))))
  );
}

function caseOf({ when, outcome }: ReturnRule): TermsCase {
  return {
    countries: when.applicableCountry,
    productTags: when.productTags,
    skus: when.skus,
    says: saidBy(outcome),
    isUncertain:
      when.reasons.length > 0 ||
      when.customerTags.length > 0 ||
      when.worthFrom !== null ||
      when.worthBelow !== null ||
      when.earlierReturns !== null,
  };
}

/** That a person looks first changes none of the terms. */
function saidBy(outcome: RuleOutcome): Partial<TermsSaid> {
  const { answer, message, merchantReturnDays: days, restockingFeeBasisPoints: restocking } = outcome;
  const canReturn = answer !== 'ineligible';
  return {
    ...(answer !== null && { answer: canReturn ? { canReturn } : { canReturn, message } }),
    ...(days !== null && { days }),
    ...(restocking !== null && { restocking }),
    ...(outcome.wayBack !== null && { wayBack: wayBackOf(outcome.wayBack) }),
  };
}

function wayBackOf({ returnFees, returnShippingFee }: WayBack): ShownWayBack {
  if (returnFees !== 'ReturnShippingFees') return { returnFees };
  // A parcel that costs nothing is free, whoever sends it.
  return returnShippingFee.minor === 0 ? { returnFees: 'FreeReturn' } : { returnFees, returnShippingFee };
}

function firstWord(fitting: readonly TermsCase[], aspect: Aspect): TermsCase | undefined {
  return fitting.find((one) => !one.isUncertain && one.says[aspect] !== undefined);
}

/** What uncertain cases say of it that stand before the one that decides. */
function wordsBefore(fitting: readonly TermsCase[], aspect: Aspect): TermsSaid[Aspect][] {
  const decider = firstWord(fitting, aspect);
  const before = decider === undefined ? fitting : fitting.slice(0, fitting.indexOf(decider));
  return before.flatMap(({ says }) => says[aspect] ?? []);
}

function isSku(asked: string, sku: string): boolean {
  return asked.endsWith('*') ? sku.startsWith(asked.slice(0, -1)) : asked === sku;
}

/** Of an aspect's values: plain data whose fields are always written in one order here. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
