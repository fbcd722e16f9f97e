// How does what comes back add up, line by line, to the cent?
import type { Money, MoneyPair } from '@aftercare/core/money/money.ts';
import type { Discounted } from '@aftercare/core/returns/list-price.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import type { Frame } from '../frame/frame.ts';
import { html, type Markup } from '../frame/html.ts';
import {
  formatDay,
  formatDeduction,
  formatDeductionInText,
  formatExchange,
  formatMoney,
  formatRate,
} from '../frame/text.ts';
import { itemName } from './item.ts';

export interface ReceiptLineView {
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
  /** price − discount = goods; null: there was no discount. */
  readonly discounted: Discounted | null;
  /** As in core's `SettlementLine`: due = goods + tax − restockingFee; `includedTax` is only told. */
  readonly goods: Money;
  readonly tax: Money;
  readonly includedTax: Money;
  readonly restockingFee: Money;
  readonly due: Money;
  /** The part the fee is, where a rule has said another than for all. */
  readonly restockingFeeBasisPoints?: number | undefined;
}

/** Core's `Settlement` with names, and why each deduction is made. */
export interface ReceiptView {
  readonly lines: readonly ReceiptLineView[];
  readonly returnShippingFee: Money;
  /** Who pays the way back, as in the policy; null: nothing is taken for it, and nothing is known to say. */
  readonly returnFees: 'FreeReturn' | 'ReturnFeesCustomerResponsibility' | 'ReturnShippingFees' | null;
  /** Null: the fee was set as an amount. */
  readonly restockingFeeBasisPoints: number | null;
  readonly total: Money;
  /** Set when the shop counts in another currency than the shopper paid in. */
  readonly conversion: { readonly rate: MoneyPair; readonly day: string } | null;
}

/** The receipt: every line's due amount and why, the fee, the total. */
export function drawReceipt(frame: Frame, view: ReceiptView): Markup {
  const say = wordsOf('shopper', frame.language);
  return html`<dl class="receipt">${view.lines.map((line) => drawLine(frame, say, line, view))}
${drawWayBack(frame, say, view)}
<div class="sum"><dt>${say.costs.total}</dt><dd><bdi>${formatMoney(frame, view.total)}</bdi></dd></div></dl>
${view.total.minor === 0 && isFeeAbove(view) ? html`<p>${say.costs.feeAbove}</p>` : null}
${drawIncludedTax(frame, say, view)}
${drawConversion(frame, say, view.conversion)}`;
}

function drawConversion(
  frame: Frame,
  say: Spoken<'shopper'>,
  conversion: ReceiptView['conversion'],
): Markup | null {
  const rate = conversion === null ? null : formatExchange(frame, conversion.rate);
  if (conversion === null || rate === null) return null;
  return html`<p class="muted">${say.costs.rate({ rate, day: formatDay(frame, conversion.day) })}</p>`;
}

function drawLine(frame: Frame, say: Spoken<'shopper'>, line: ReceiptLineView, view: ReceiptView): Markup {
  const hasParts = line.tax.minor !== 0 || line.restockingFee.minor !== 0;
  const [fee, why] = restocking(frame, say, line.restockingFeeBasisPoints ?? view.restockingFeeBasisPoints);
  return html`<div><dt><bdi>${itemName(line)}</bdi> ${say.order.quantity({ count: line.quantity })}${drawDiscount(frame, say, line)}</dt><dd><bdi>${formatMoney(frame, hasParts ? line.goods : line.due)}</bdi></dd></div>
${line.tax.minor === 0 ? null : html`<div class="part"><dt>${say.costs.tax}</dt><dd><bdi>${formatMoney(frame, line.tax)}</bdi></dd></div>`}
${
  line.restockingFee.minor === 0
    ? null
    : html`<div class="part"><dt>${fee}<details><summary>${say.costs.more}</summary>${why}</details></dt><dd><bdi>${formatDeduction(frame, line.restockingFee)}</bdi></dd></div>`
}
${hasParts ? html`<div class="part due"><dt>${say.costs.due}</dt><dd><bdi>${formatMoney(frame, line.due)}</bdi></dd></div>` : null}`;
}

/** Why the amount is not the one the item is sold for. */
function drawDiscount(frame: Frame, say: Spoken<'shopper'>, { discounted }: ReceiptLineView): Markup | null {
  if (discounted === null) return null;
  const price = formatMoney(frame, discounted.price);
  const why = say.costs.discounted({ price, discount: formatDeductionInText(frame, discounted.discount) });
  return html` <span class="reason"><bdi>${why}</bdi></span>`;
}

function restocking(frame: Frame, say: Spoken<'shopper'>, basisPoints: number | null): [string, string] {
  if (basisPoints === null) return [say.costs.restockingAgreed, say.costs.restockingAgreedWhy];
  const rate = formatRate(frame, basisPoints);
  return [say.costs.restocking({ rate }), say.costs.restockingWhy({ rate })];
}

function drawWayBack(frame: Frame, say: Spoken<'shopper'>, view: ReceiptView): Markup | null {
  if (view.returnFees === null) return null;
  const [amount, why] = wayBack(frame, say, view);
  return html`<div><dt>${say.costs.wayBack}<details><summary>${say.costs.more}</summary>${why}</details></dt><dd><bdi>${amount}</bdi></dd></div>`;
}

function wayBack(frame: Frame, say: Spoken<'shopper'>, view: ReceiptView): [string, string] {
  if (view.returnFees === 'ReturnFeesCustomerResponsibility')
    return [say.costs.ownCarrier, say.costs.wayBackOwn];
  if (view.returnFees === 'FreeReturn') return [say.costs.free, say.costs.wayBackFree];
  return [formatDeduction(frame, view.returnShippingFee), say.costs.wayBackWhy];
}

function drawIncludedTax(frame: Frame, say: Spoken<'shopper'>, view: ReceiptView): Markup | null {
  const minor = view.lines.reduce((sum, line) => sum + line.includedTax.minor, 0);
  if (minor === 0) return null;
  const tax = formatMoney(frame, { minor, currency: view.total.currency });
  return html`<p class="muted">${say.costs.includedTax({ amount: tax })}</p>`;
}

/** The fee takes at most what comes back; without this sentence the sum would seem wrong. */
function isFeeAbove(view: ReceiptView): boolean {
  return view.lines.reduce((sum, line) => sum + line.due.minor, 0) < view.returnShippingFee.minor;
}
