// How is it told where money still to come goes, and by whom?
import type { RefundTo } from '@aftercare/core/returns/payout.ts';
import type { Spoken } from '@aftercare/words/catalogue.ts';

/** The words of a page for it. */
type RefundWords = Spoken<'shopper'>['costs'];

/** "to Visa ··42, by 6 June"; or that the shop pays it itself, and why. */
export function sayRefundTo(say: RefundWords, refundTo: RefundTo, day: string | null): string {
  if (refundTo.byShop) return withWhy(say, day === null ? say.byShop : say.byShopBy({ day }), refundTo);
  const to = sayWay(say, refundTo);
  return day === null ? to : say.wayBy({ way: to, day });
}

/** "to Visa ··42" */
export function sayWay(say: Pick<RefundWords, 'to' | 'toOriginal'>, { label }: RefundTo): string {
  return label === null ? say.toOriginal : say.to({ method: label });
}

/** The sentence, and with what it was paid that the shop must pay it itself. */
export function withWhy(
  say: Pick<RefundWords, 'paidBy'>,
  sentence: string,
  { label }: Pick<RefundTo, 'label'>,
): string {
  return label === null ? sentence : `${sentence} ${say.paidBy({ method: label })}`;
}
