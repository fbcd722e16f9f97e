// Can this amount stand in a policy?
import { formatMoney } from '../money/format.ts';
import type { Money } from '../money/money.ts';

/** 100,000,000.00 of a currency with two decimals: room for every currency's prices, far below what platforms refuse. */
const mostMinor = 10_000_000_000;

/**
 * Why the amount can't be published, to be read by the merchant; null: it can. The schema does not say it, since
 * a version once published must stay readable.
 */
export function amountProblem(amount: Money, currency: string): string | null {
  if (amount.currency !== currency) return `Amounts of the policy are in ${currency}, the shop's currency.`;
  if (amount.minor < 0) return 'This can’t be less than zero.';
  if (amount.minor <= mostMinor) return null;
  return `This can’t be more than ${formatMoney({ minor: mostMinor, currency }, 'en')}. Is there a digit too many?`;
}
