// What does a search such as `updated_at:>='2026-01-01' AND financial_status:paid` ask for?
import { GraphQLError } from 'graphql';

export type Comparison = ':' | ':>' | ':>=' | ':<' | ':<=';
/** `field` null: a bare word. */
export type Term = { field: string | null; comparison: Comparison; value: string; isNegated: boolean };

const TERM = /^(-|NOT\s+)?([a-z_.]+):(>=|<=|>|<)?\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s()]+)/i;
const WORD = /^(-|NOT\s+)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s()]+)/i;

/** Reads a search of terms that must all hold; `OR` and brackets are beyond this shop and refused. */
export function parseSearch(text: string): Term[] {
  const terms: Term[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const joint = /^AND\s+/i.exec(rest);
    if (joint) rest = rest.slice(joint[0].length);
    if (/^(OR\s|\(|\))/i.test(rest))
      throw new GraphQLError(`The search syntax "${text}" is not supported here`);
    const read = readTerm(rest);
    if (!read) throw new GraphQLError(`Invalid search: ${text}`);
    terms.push(read.term);
    rest = rest.slice(read.length).trim();
  }
  return terms;
}

function readTerm(rest: string): { term: Term; length: number } | undefined {
  const named = TERM.exec(rest);
  if (named) {
    const [all, not, field = '', sign = '', value = ''] = named;
    const comparison = `:${sign}` as Comparison;
    const term = { field: field.toLowerCase(), comparison, value: bare(value), isNegated: not !== undefined };
    return { term, length: all.length };
  }
  const word = WORD.exec(rest);
  if (!word) return undefined;
  const [all, not, value = ''] = word;
  return {
    term: { field: null, comparison: ':', value: bare(value), isNegated: not !== undefined },
    length: all.length,
  };
}

const bare = (value: string): string =>
  /^["']/.test(value) ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value;

/** Is a moment or number as the term wants it? Dates without a time mean their first moment. */
export function compares(term: Term, value: number): boolean {
  const wanted = /^\d+$/.test(term.value) ? Number(term.value) : Date.parse(term.value);
  if (Number.isNaN(wanted)) throw new GraphQLError(`Invalid value in search: ${term.value}`);
  switch (term.comparison) {
    case ':>':
      return value > wanted;
    case ':>=':
      return value >= wanted;
    case ':<':
      return value < wanted;
    case ':<=':
      return value <= wanted;
    default:
      return value === wanted;
  }
}

/** Texts compare without case; a trailing `*` matches any rest. */
export function matchesText(term: Term, ...values: (string | null)[]): boolean {
  const wanted = term.value.toLowerCase();
  return values.some((value) => {
    const text = (value ?? '').toLowerCase();
    return wanted.endsWith('*') ? text.startsWith(wanted.slice(0, -1)) : text === wanted;
  });
}
