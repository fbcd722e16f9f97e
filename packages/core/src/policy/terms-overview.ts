// What does a shop's page of its terms say: what holds in general, and for which goods something else?
import { type FoundTerms, type ShownTerms, type TermsCase, termsFor } from './shown-terms.ts';

/** Goods of which other terms hold than in general: with any of the tags and, where both are named, any of the numbers. */
export interface GoodsTerms {
  readonly productTags: readonly string[];
  readonly skus: readonly string[];
  readonly terms: FoundTerms;
}

export interface TermsOverview {
  /** Of goods that no case names. */
  readonly general: FoundTerms;
  readonly goods: readonly GoodsTerms[];
  /** A rule asks what nobody knows before a purchase, and says something else. */
  readonly mayDiffer: boolean;
}

/** For orders that go to this country; null: to one that no case names. */
export function termsOverview(terms: ShownTerms, country: string | null): TermsOverview {
  const find = (productTags: readonly string[], sku: string | null) =>
    termsFor(terms, { country, productTags, sku });
  const general = find([], null);
  const named = terms.cases.filter((one) => isOfGoods(one) && isThere(one, country));
  const all = named.flatMap(marksOf).map(({ productTags, skus }) => ({
    productTags,
    skus,
    terms: find(productTags.slice(0, 1), aNumber(skus)),
  }));
  const others = all.filter((one) => said(one.terms) !== said(general));
  return {
    general,
    goods: together(others),
    mayDiffer: [general, ...all.map((one) => one.terms)].some((one) => one.mayDiffer),
  };
}

/** The countries for which a case holds that does not hold elsewhere. */
export function countriesOf({ cases }: ShownTerms): string[] {
  return [...new Set(cases.flatMap(({ countries }) => countries))].sort();
}

type Marks = Pick<GoodsTerms, 'productTags' | 'skus'>;

function isOfGoods({ productTags, skus }: TermsCase): boolean {
  return productTags.length > 0 || skus.length > 0;
}

function isThere({ countries }: TermsCase, country: string | null): boolean {
  return countries.length === 0 || (country !== null && countries.includes(country));
}

/** Each by itself, since a case before may name one of them; who must have both is looked at by the first of each. */
function marksOf({ productTags, skus }: TermsCase): Marks[] {
  if (productTags.length > 0 && skus.length > 0) return [{ productTags, skus }];
  return [
    ...productTags.map((tag) => ({ productTags: [tag], skus: [] })),
    ...skus.map((sku) => ({ productTags: [], skus: [sku] })),
  ];
}

/** One that begins as asked, where the star stands for the rest. */
function aNumber([first]: readonly string[]): string | null {
  return first?.replace(/\*$/, '\u0000') ?? null;
}

/** Goods marked in one way, of which the same holds, are one row. */
function together(all: readonly GoodsTerms[]): GoodsTerms[] {
  const rows = new Map<string, GoodsTerms>();
  for (const one of all) {
    const hasBoth = one.productTags.length > 0 && one.skus.length > 0;
    const kind = hasBoth ? JSON.stringify([one.productTags, one.skus]) : String(one.skus.length > 0);
    const key = `${kind} ${said(one.terms)}`;
    const before = hasBoth ? undefined : rows.get(key);
    rows.set(key, {
      productTags: unique(before?.productTags, one.productTags),
      skus: unique(before?.skus, one.skus),
      terms: one.terms,
    });
  }
  return [...rows.values()];
}

function unique(before: readonly string[] = [], more: readonly string[]): string[] {
  return [...new Set([...before, ...more])];
}

/** What is read of it: of what can't go back nothing else counts. */
function said({ answer, days, restocking, wayBack }: FoundTerms): string {
  return JSON.stringify(answer.canReturn ? [days, restocking, wayBack] : answer);
}
