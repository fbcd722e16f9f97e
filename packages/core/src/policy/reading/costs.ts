// Who pays the way back, and what is kept for restocking, as a sentence says it?
import type { Clue } from './finding.ts';
import { says } from './languages.ts';
import type { Sentence } from './sentence.ts';

/** Who pays the way back; a fee as it is written, its currency is the shop's to confirm. */
export interface WayBack {
  readonly returnFees: 'FreeReturn' | 'ReturnFeesCustomerResponsibility' | 'ReturnShippingFees';
  /** Null: no fee, or none that could be read. "3.90" */
  readonly amount: string | null;
}

const sum =
  /(?:(?:€|\$|£|zł|eur|usd|gbp|chf|pln|₽|﷼|aed|sar)\s?(\d{1,6}(?:[.,]\d{1,3})?))|(?:(\d{1,6}(?:[.,]\d{1,3})?)\s?(?:€|\$|£|zł|eur|usd|gbp|chf|pln|₽|руб|درهم|ريال|aed|sar|euro|доллар))/u;

/** What this sentence says of who pays the way back. */
export function readWayBack({ folded, context, question, sentence }: Sentence): Clue<WayBack>[] {
  // What holds for broken or wrong goods is the law's, not the shop's choice.
  if (says.trouble.test(context) || says.warranty.test(folded)) return [];
  const way = wayOf(folded);
  if (way === null) {
    const answer = question === null ? null : wayInAnswer(folded, question);
    return answer === null ? [] : [{ value: answer, sure: false, sentence }];
  }
  const isConditional = says.limited.test(folded);
  if (way.returnFees === 'FreeReturn' && says.negation.test(folded))
    return [{ value: null, sure: false, sentence }];
  return [{ value: way, sure: !isConditional, sentence }];
}

function wayOf(folded: string): WayBack | null {
  const isFree = says.freeReturn.test(folded);
  if (!isFree && says.ownCost.test(folded) && isAboutWay(folded))
    return { returnFees: 'ReturnFeesCustomerResponsibility', amount: null };
  if (isFree) return { returnFees: 'FreeReturn', amount: null };
  const amount = amountIn(folded);
  if (amount !== null && says.returnFee.test(folded) && says.returning.test(folded))
    return { returnFees: 'ReturnShippingFees', amount };
  return null;
}

/** "Are returns free? No, you pay 5.95 EUR": what the sum is for stands in the question alone. */
function wayInAnswer(folded: string, question: string): WayBack | null {
  if (wayOf(question) === null || says.limited.test(folded)) return null;
  if (says.ownCost.test(folded)) return { returnFees: 'ReturnFeesCustomerResponsibility', amount: null };
  const amount = amountIn(folded);
  return amount === null ? null : { returnFees: 'ReturnShippingFees', amount };
}

/** "You pay" alone may be about anything. */
function isAboutWay(folded: string): boolean {
  return says.returning.test(folded) || says.returnFee.test(folded);
}

function amountIn(folded: string): string | null {
  const match = sum.exec(folded);
  const text = match?.[1] ?? match?.[2];
  return text === undefined ? null : text.replace(',', '.');
}

const percent =
  /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent|per cent|prozent|pour cent|por ciento|procent|процент|بالمئه|بالمائه)/u;

/** What this sentence says of a restocking fee, in hundredths of a percent. */
export function readRestocking({ folded, question, sentence }: Sentence): Clue<number>[] {
  const match = percent.exec(folded);
  const isOwn = says.restocking.test(folded);
  const isAnswer = match !== null && question !== null && says.restocking.test(question);
  if (!isOwn && !isAnswer) return [];
  const isDenied = says.negation.test(folded) || says.without.test(folded);
  if (match === null) {
    // "We charge no restocking fee" is a fee of zero; a sum in money is no percentage.
    const isNone = isDenied && !/\d/.test(folded);
    return [{ value: isNone ? 0 : null, sure: isNone, sentence }];
  }
  const [whole = '', part = ''] = (match[1] ?? '').split(/[.,]/);
  const basisPoints = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  if (basisPoints > 10_000) return [{ value: null, sure: false, sentence }];
  const sure = isOwn && !isDenied && !says.limited.test(folded);
  return [{ value: isDenied ? null : basisPoints, sure, sentence }];
}
