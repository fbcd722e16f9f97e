// What were an order's parts worth, where the shop writes its prices without cents, and charged none?
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import { type Exact, minorSize, mostRounding, total } from './exact.ts';
import { grossOf, type Part } from './part.ts';

/**
 * WooCommerce rounds a cart's total as the shop writes its prices, and that is what is paid; its parts keep their digits.
 * Where they come to more, each gives its share of what was never paid. Where they come to less nobody's part grows.
 */
export function lessRounding(parts: readonly Part[], paid: Exact, currency: string): readonly Part[] {
  const all = total(parts.map(grossOf));
  const unpaid = all - paid;
  if (unpaid <= mostRounding * minorSize(currency) || unpaid > mostRounded(paid, currency)) return parts;
  const share = (exact: Exact) => (exact * paid) / all;
  return parts.map(({ net, taxes }) => ({
    net: share(net),
    taxes: taxes.map((tax) => ({ ...tax, exact: share(tax.exact) })),
  }));
}

/** Half of the last figure that is written of it; nothing where that is the currency's own last one. */
function mostRounded(paid: Exact, currency: string): Exact {
  const minor = minorSize(currency);
  const steps = Array.from({ length: currencyDigits(currency) }, (_, at) => minor * 10n ** BigInt(at + 1));
  const step = steps.findLast((one) => paid % one === 0n);
  return step === undefined ? 0n : step / 2n;
}
