// What does Shopify's own answer claim of an order, put in the mirror's words without using the sync's translation?
import { type Facts, instant, plain } from '@aftercare/core/order/verify/facts.ts';
import type { Raw, RawOrder } from './raw-order.ts';
import { bag, list, object, side, text } from './raw-values.ts';

type Claims = Readonly<Record<string, string>>;

/** Shopify's account, under the same paths as the mirror's. */
export function theirFacts(order: RawOrder): Facts {
  const facts: Facts = new Map();
  const put = (prefix: string, claims: Claims) => {
    for (const [name, value] of Object.entries(claims)) facts.set(`${prefix}${name}`, value);
  };
  put('', head(order));
  for (const line of list(order.lineItems)) put(`lines.${text(line.id)}.`, lineClaims(line));
  for (const line of list(order.shippingLines)) put(`shippingLines.${text(line.id)}.`, shippingClaims(line));
  for (const parcel of list(order.fulfillments))
    put(`fulfillments.${text(parcel.id)}.`, parcelClaims(parcel));
  for (const refund of list(order.refunds)) put(`refunds.${text(refund.id)}.`, refundClaims(refund));
  for (const each of list(order.returns)) put(`returns.${text(each.id)}.`, returnClaims(each));
  const payments = list(order.transactions);
  for (const each of payments) put(`transactions.${text(each.id)}.`, transactionClaims(each, payments));
  return facts;
}

const same = (raw: Raw, names: readonly string[], prefix = ''): Claims =>
  Object.fromEntries(names.map((name) => [prefix + name, plain(raw[name])]));
const instants = (raw: Raw, names: readonly string[]): Claims =>
  Object.fromEntries(names.map((name) => [name, instant(raw[name])]));

function head(order: RawOrder): Claims {
  const { customerLocale, currencyCode, presentmentCurrencyCode } = order;
  return {
    ...same(order, ['id', 'name', 'email', 'phone', 'test', 'tags', 'discountCodes', 'taxesIncluded']),
    ...same(order, ['cancelReason', 'returnStatus']),
    ...instants(order, ['createdAt', 'processedAt', 'updatedAt', 'cancelledAt']),
    locale: plain(customerLocale),
    currency: plain(currencyCode),
    presentmentCurrency: plain(presentmentCurrencyCode),
    financialStatus: plain(order.displayFinancialStatus),
    fulfillmentStatus: plain(order.displayFulfillmentStatus),
    ...customerClaims(order.customer),
    ...addressClaims(order.shippingAddress),
    ...totalClaims(order),
    counts: ['lineItems', 'shippingLines', 'fulfillments', 'refunds', 'returns', 'transactions']
      .map((name) => list(order[name]).length)
      .join(),
  };
}

function customerClaims(customer: unknown): Claims {
  if (customer === null) return {};
  const raw = object(customer);
  const email = plain(object(raw.defaultEmailAddress).emailAddress);
  return {
    ...same(raw, ['id', 'firstName', 'lastName', 'locale', 'tags'], 'customer.'),
    'customer.email': email,
  };
}

function addressClaims(address: unknown): Claims {
  if (address === null) return {};
  const raw = object(address);
  const fields = ['name', 'address1', 'address2', 'zip', 'city', 'province', 'phone'];
  return { ...same(raw, fields, 'shippingAddress.'), 'shippingAddress.country': plain(raw.countryCodeV2) };
}

function totalClaims(order: RawOrder): Claims {
  const nothing = {
    shopMoney: { amount: '0', currencyCode: order.currencyCode },
    presentmentMoney: { amount: '0', currencyCode: order.presentmentCurrencyCode },
  };
  return {
    'totals.subtotal': bag(order.subtotalPriceSet ?? nothing),
    'totals.shipping': bag(order.totalShippingPriceSet),
    'totals.tax': bag(order.totalTaxSet ?? nothing),
    'totals.discounts': bag(order.totalDiscountsSet ?? nothing),
    'totals.total': bag(order.totalPriceSet),
    'totals.currentTotal': bag(order.currentTotalPriceSet),
    'totals.received': bag(order.totalReceivedSet),
    'totals.refunded': bag(order.totalRefundedSet),
  };
}

function lineClaims(line: Raw): Claims {
  const discounts = list(line.discountAllocations);
  const scalars = ['id', 'title', 'variantTitle', 'sku', 'quantity', 'currentQuantity', 'refundableQuantity'];
  return {
    ...same(line, [...scalars, 'requiresShipping', 'isGiftCard']),
    productId: plain(object(line.product).id),
    productTags: plain(object(line.product).tags ?? []),
    variantId: plain(object(line.variant).id),
    imageUrl: plain(object(line.image).url),
    unitPrice: bag(line.originalUnitPriceSet),
    discountedTotal: bag(
      line.originalTotalSet,
      discounts.map((each) => each.allocatedAmountSet),
    ),
    discounts: discountClaims(discounts),
    taxes: taxClaims(line.taxLines),
  };
}

function discountClaims(allocations: readonly Raw[]): string {
  return allocations.map(discountClaim).join('; ');
}

function discountClaim(allocation: Raw): string {
  const { name, allocationMethod, targetSelection } = object(allocation.discountApplication);
  const level = allocationMethod === 'ACROSS' && targetSelection === 'ALL' ? 'ORDER' : 'LINE';
  return `${text(name)} ${level} ${bag(allocation.allocatedAmountSet)}`;
}

function taxClaims(taxes: unknown): string {
  return list(taxes)
    .map((tax) => `${text(tax.title)} ${plain(tax.rate)} ${bag(tax.priceSet)}`)
    .join('; ');
}

function shippingClaims(line: Raw): Claims {
  return {
    ...{ id: text(line.id), title: text(line.title), taxes: taxClaims(line.taxLines) },
    ...{ price: bag(line.originalPriceSet), discountedPrice: bag(line.discountedPriceSet) },
    discounts: discountClaims(list(line.discountAllocations)),
  };
}

function parcelClaims(parcel: Raw): Claims {
  return {
    ...same(parcel, ['id', 'status', 'displayStatus']),
    ...instants(parcel, ['createdAt', 'inTransitAt', 'estimatedDeliveryAt', 'deliveredAt']),
    tracking: list(parcel.trackingInfo)
      .map((each) => [each.company, each.number, each.url].map(plain).join(' '))
      .join('; '),
    lines: list(parcel.fulfillmentLineItems)
      .map((line) => `${text(line.id)} ${text(object(line.lineItem).id)} ${plain(line.quantity ?? 0)}`)
      .join('; '),
  };
}

function refundClaims(refund: Raw): Claims {
  return {
    ...same(refund, ['id', 'note']),
    returnId: plain(object(refund.return).id),
    createdAt: instant(refund.createdAt ?? refund.processedAt),
    total: bag(refund.totalRefundedSet),
    lines: list(refund.refundLineItems).map(refundLineClaim).join('; '),
    shipping: list(refund.refundShippingLines)
      .map((each) =>
        [text(object(each.shippingLine).id), bag(each.subtotalAmountSet), bag(each.taxAmountSet)].join(' '),
      )
      .join('; '),
    adjustments: list(refund.orderAdjustments)
      .map((each) => [plain(each.reason), bag(each.amountSet), bag(each.taxAmountSet)].join(' '))
      .join('; '),
    transactionIds: list(refund.transactions)
      .map((each) => text(each.id))
      .join(),
  };
}

function refundLineClaim(line: Raw): string {
  const { lineItem, quantity, restockType, subtotalSet, totalTaxSet } = line;
  return [
    text(object(lineItem).id),
    plain(quantity),
    text(restockType),
    bag(subtotalSet),
    bag(totalTaxSet),
  ].join(' ');
}

function returnClaims(each: Raw): Claims {
  return {
    ...{ id: text(each.id), name: text(each.name), status: text(each.status) },
    ...{ createdAt: instant(each.createdAt), decline: plain(each.decline) },
    returnShippingFees: list(each.returnShippingFees)
      .map((fee) => bag(fee.amountSet))
      .join('; '),
    lines: list(each.returnLineItems)
      .filter((line) => line.fulfillmentLineItem)
      .map(returnLineClaim)
      .join('; '),
  };
}

function returnLineClaim(line: Raw): string {
  const parcelLine = object(line.fulfillmentLineItem);
  const quantities = [line.quantity, line.processedQuantity, line.refundedQuantity].map(plain);
  const older = text(line.returnReason).replaceAll('_', '-');
  const reason = reasonWord(text(object(line.returnReasonDefinition).handle) || older);
  const note = plain(text(line.customerNote) || text(line.returnReasonNote) || null);
  return [
    text(line.id),
    text(parcelLine.id),
    text(object(parcelLine.lineItem).id),
    ...quantities,
    reason,
    note,
    line.restockingFee ? bag(object(line.restockingFee).amountSet) : plain(null),
  ].join(' ');
}

const reasons =
  'SIZE_TOO_SMALL SIZE_TOO_LARGE UNWANTED NOT_AS_DESCRIBED WRONG_ITEM DEFECTIVE STYLE COLOR'.split(' ');

function reasonWord(handle: string): string {
  return (
    reasons.find((reason) => reason.replaceAll('_', '-').toLowerCase() === handle.toLowerCase()) ?? 'OTHER'
  );
}

function transactionClaims(payment: Raw, all: readonly Raw[]): Claims {
  const card = object(payment.paymentDetails);
  const last = text(card.number).replace(/\D/g, '').slice(-4);
  const hasCard = text(card.company) !== '' && last !== '';
  return {
    ...same(payment, ['id', 'kind', 'status', 'gateway']),
    label: hasCard ? `${text(card.company)} ··${last}` : plain(payment.formattedGateway),
    amount: bag(payment.amountSet),
    refundable: plain(refundable(payment, all)),
    parentId: plain(object(payment.parentTransaction).id),
    processedAt: instant(payment.processedAt),
  };
}

function refundable(payment: Raw, all: readonly Raw[]): string | null {
  const isTaken = payment.status === 'SUCCESS' && ['SALE', 'CAPTURE'].includes(text(payment.kind));
  if (!isTaken) return null;
  const back = all.filter(
    ({ parentTransaction, kind, status }) =>
      object(parentTransaction).id === payment.id &&
      ['REFUND', 'CHANGE'].includes(text(kind)) &&
      !['FAILURE', 'ERROR'].includes(text(status)),
  );
  const left = side(
    payment.amountSet,
    back.map((each) => each.amountSet),
    'presentmentMoney',
  );
  return left.startsWith('-') ? `0 ${left.split(' ')[1]}` : left;
}
