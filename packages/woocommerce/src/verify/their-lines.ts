// What does WooCommerce's own answer claim of an order's lines and shipping lines?
import { plain } from '@aftercare/core/order/verify/facts.ts';
import { bag, exact, minorOf, total, unitOf } from './decimal.ts';
import type { RawOrder } from './raw-order.ts';
import { list, metaOf, named, object, type Raw, readable, said, text, unitsOf } from './raw-values.ts';
import { grossOf, noRoom, type OrderWorth, partOf, type Room, type Worth, worthOf } from './worth.ts';

export interface Claim {
  readonly value: string;
  readonly room: Room;
}
export type Claims = Readonly<Record<string, Claim>>;

/** A claim of which nothing may be off. */
export function strictly(values: Readonly<Record<string, string>>): Claims {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, room: noRoom }]));
}

/** Everything claimed of lines, shipping lines and their sums, under the mirror's paths. */
export function lineFacts(raw: RawOrder): Claims {
  const { order } = raw;
  const worth = worthOf(order);
  const facts: Record<string, Claim> = {};
  const put = (prefix: string, claims: Claims) => {
    for (const [name, claim] of Object.entries(claims)) facts[prefix + name] = claim;
  };
  for (const [at, line] of list(order.line_items).entries())
    put(`lines.${text(line.id)}.`, lineClaims({ raw, line, worth: worthAt(worth.lines, at) }));
  for (const [at, line] of list(order.shipping_lines).entries())
    put(`shippingLines.${text(line.id)}.`, shippingClaims(order, line, worthAt(worth.shipping, at)));
  put('', { 'sums.goodsAndSending': money(worth.sum, order, worth.sumRoom), ...subtotal(order, worth) });
  return facts;
}

const nothing: Worth = { part: { net: 0n, taxes: [] }, gross: 0, room: noRoom };
const worthAt = (all: readonly Worth[], at: number): Worth => all[at] ?? nothing;

const money = (minor: number, order: Raw, room: Room = noRoom): Claim => ({
  value: bag(minor, text(order.currency)),
  room,
});

function subtotal(order: Raw, { lines }: OrderWorth): Claims {
  const minor = lines.reduce((all, worth) => all + goodsOf(order, worth).minor, 0);
  const room = lines.map((worth) => goodsOf(order, worth).room).reduce(addRooms, noRoom);
  return { 'totals.subtotal': money(minor, order, room) };
}

const addRooms = (a: Room, b: Room): Room => ({ down: a.down + b.down, up: a.up + b.up });

interface OfLine {
  readonly raw: RawOrder;
  readonly line: Raw;
  readonly worth: Worth;
}

function lineClaims({ raw, line, worth }: OfLine): Claims {
  const { order } = raw;
  const quantity = unitsOf(line.quantity);
  const left = order.status === 'refunded' ? 0 : Math.max(0, quantity - unitsBack(raw.refunds, line));
  const goods = goodsOf(order, worth);
  return {
    ...strictly({
      ...{ id: text(line.id), ...titles(line), sku: plain(said(line.sku)) },
      ...{ productId: plain(named(line.product_id)), variantId: plain(named(line.variation_id)) },
      imageUrl: plain(said(object(line.image).src)),
      ...{ quantity: plain(quantity), currentQuantity: plain(left), refundableQuantity: plain(left) },
      ...catalogueClaims(raw, line),
      unitPrice: bag(unitPrice(order, pricesOf(order, line), quantity), text(order.currency)),
    }),
    discountedTotal: money(goods.minor, order, goods.room),
    gross: money(worth.gross, order, worth.room),
    discounts: discountClaim(order, line, goods),
    ...listTotal(order, line, goods),
    taxes: taxClaim(order, worth),
  };
}

/** Units of a line that refunds have taken back, by the item that each of their items names. */
export function unitsBack(refunds: readonly Raw[], line: Raw): number {
  return refunds
    .flatMap((refund) => list(refund.line_items))
    .filter((item) => text(metaOf(item, '_refunded_item_id')) === text(line.id))
    .reduce((all, item) => all + unitsOf(-Number(text(item.quantity))), 0);
}

/** "Trail Shirt - M, Olive" is a variation of "Trail Shirt". */
function titles(line: Raw): { title: string; variantTitle: string } {
  const [whole, parent] = [readable(line.name), readable(line.parent_name)];
  if (parent === '') return { title: whole, variantTitle: plain(null) };
  if (whole.startsWith(`${parent} - `))
    return { title: parent, variantTitle: whole.slice(parent.length + ' - '.length) };
  const chosen = list(line.meta_data).filter(
    ({ key, display_value: shown }) => text(key) !== '' && text(key)[0] !== '_' && typeof shown === 'string',
  );
  const attributes = chosen.map((each) => readable(each.display_value)).join(', ');
  return { title: parent, variantTitle: plain(readable(attributes) || null) };
}

function catalogueClaims({ products }: RawOrder, line: Raw): Readonly<Record<string, string>> {
  const product = products.get(text(line.product_id));
  const variation = products.get(text(line.variation_id));
  const words = [...list(product?.tags), ...list(product?.categories)].map((each) => readable(each.name));
  return {
    productTags: plain([...new Set(words)]),
    requiresShipping: plain(!(product && (variation ?? product).virtual === true)),
    isGiftCard: plain(/gift[-_ ]?card/i.test(text(product?.type))),
  };
}

/** Before coupons; a line that a person made dearer than its price costs what it costs. */
function unitPrice(order: Raw, { before, after }: Prices, quantity: number): number {
  const isDearer = after > before;
  return minorOf(isDearer ? after : before, text(order.currency), Math.max(1, quantity));
}

interface Prices {
  readonly before: bigint;
  readonly after: bigint;
}

/** All units before and after coupons, with tax where the shop's prices have it. */
function pricesOf(order: Raw, line: Raw): Prices {
  const taxes = order.prices_include_tax === true ? list(line.taxes) : [];
  return {
    before: exact(line.subtotal) + total(taxes.map((tax) => exact(tax.subtotal))),
    after: exact(line.total) + total(taxes.map((tax) => exact(tax.total))),
  };
}

interface Goods {
  readonly minor: number;
  readonly room: Room;
}

/** A line's worth as the shop shows its prices: with tax, or without. */
function goodsOf(order: Raw, worth: Worth): Goods {
  if (order.prices_include_tax === true) return { minor: worth.gross, room: worth.room };
  const { minor, room } = splitOf(order, worth);
  return { minor: minor[0] ?? 0, room };
}

/** Net and taxes apart, and how far each may be off so that they make the whole. */
function splitOf(order: Raw, { part, gross, room }: Worth): { minor: readonly number[]; room: Room } {
  const amounts = [part.net, ...part.taxes.map((tax) => tax.amount)];
  const minor = amounts.map((each) => minorOf(each, text(order.currency)));
  const apart = gross - minor.reduce((all, one) => all + one, 0);
  const less = Math.max(0, room.down - apart);
  const most = minor.filter((each) => each > 0).length < less ? 2 : 1;
  return { minor, room: { down: Math.min(most, less), up: apart + room.up > 0 ? 1 : 0 } };
}

function taxClaim(order: Raw, worth: Worth): Claim {
  const currency = text(order.currency);
  const { minor, room } = splitOf(order, worth);
  const claims = worth.part.taxes.map(({ rate }, at) => {
    const known = list(order.tax_lines).find((each) => text(each.rate_id) === rate);
    const percent = text(known?.rate_percent);
    const share = percent === '' ? null : Number((Number(percent) / 100).toFixed(8));
    const title = readable(known?.label ?? known?.rate_code);
    return `${title} ${plain(share)} ${bag(minor[at + 1] ?? 0, currency)}`;
  });
  return { value: claims.join('; '), room: order.prices_include_tax === true ? noRoom : room };
}

/** What coupons took, and then each fee below zero. */
function discountClaim(order: Raw, line: Raw, goods: Goods): Claim {
  const currency = text(order.currency);
  const minor = (amount: bigint) => minorOf(amount, currency);
  const { before, after } = pricesOf(order, line);
  const all = minor(before) - goods.minor;
  const fees = feesOn(order, line);
  const byFees = fees.length === 0 ? 0 : Math.max(0, Math.min(all, minor(after) - goods.minor));
  const weight = total(fees.map((fee) => fee.share));
  const claims = [
    { label: couponLabel(order), minor: all - byFees },
    ...fees.map(({ label, share }) => ({
      label: `${label} ORDER`,
      minor: weight === 0n ? 0 : minorOf((BigInt(byFees) * unitOf(currency) * share) / weight, currency),
    })),
  ];
  const wide = fees.length > 1 ? 1 : 0;
  return {
    value: claims
      .filter((each) => each.minor > 0)
      .map((each) => `${each.label} ${bag(each.minor, currency)}`)
      .join('; '),
    room: { down: goods.room.up + wide, up: goods.room.down + wide },
  };
}

/** The share of this line in each fee below zero. */
function feesOn(order: Raw, line: Raw): { label: string; share: bigint }[] {
  const worth = total(list(order.line_items).map((each) => exact(each.total)));
  return list(order.fee_lines)
    .filter((fee) => exact(fee.total) < 0n && worth !== 0n)
    .map((fee) => {
      const taken = order.prices_include_tax === true ? grossOf(partOf(fee)) : exact(fee.total);
      const share = (-taken * exact(line.total)) / worth;
      return { label: readable(fee.name), share };
    });
}

function couponLabel(order: Raw): string {
  const coupons = list(order.coupon_lines);
  const isOnAll = coupons.length > 0 && coupons.every((each) => each.discount_type === 'fixed_cart');
  const codes = coupons.map((each) => text(each.code)).join(', ');
  return `${readable(codes)} ${isOnAll ? 'ORDER' : 'LINE'}`;
}

/** Worth and discounts together: where there are any, the price before them, to the minor unit. */
function listTotal(order: Raw, line: Raw, goods: Goods): Claims {
  const before = minorOf(pricesOf(order, line).before, text(order.currency));
  return before - goods.minor > 0 ? { listTotal: money(before, order) } : {};
}

function shippingClaims(order: Raw, line: Raw, worth: Worth): Claims {
  const goods = goodsOf(order, worth);
  const price = money(goods.minor, order, goods.room);
  return {
    ...strictly({ id: text(line.id), title: readable(line.method_title), discounts: '' }),
    ...{ price, discountedPrice: price, gross: money(worth.gross, order, worth.room) },
    taxes: taxClaim(order, worth),
  };
}
