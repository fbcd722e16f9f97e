// Can this amount stand in a policy?
import type { Money } from '../money/money.ts';

/** 100,000,000.00 of a currency with two decimals: room for every currency's prices, far below what platforms refuse. */
const mostMinor = 10_000_000_000;

/** Why an amount can't be published. */
export type AmountProblem =
  | { readonly code: 'OTHER_CURRENCY'; readonly currency: string }
  | { readonly code: 'BELOW_ZERO' }
  | { readonly code: 'TOO_MUCH'; readonly most: Money };

/**
 * Why the amount can't be published; null: it can. The schema does not say it, since
 * a version once published must stay readable.
 */
export function amountProblem(amount: Money, currency: string): AmountProblem | null {
  if (amount.currency !== currency) return { code: 'OTHER_CURRENCY', currency };
  if (amount.minor < 0) return { code: 'BELOW_ZERO' };
  if (amount.minor <= mostMinor) return null;
  return { code: 'TOO_MUCH', most: { minor: mostMinor, currency } };
}
