// How does a cart become an order in the shop's own checkout?
import { html } from 'hono/html';
import type { Html } from '../../edges/pages/html.ts';
import { countryName } from '../../edges/storefront/catalogue-pages.ts';
import {
  type CheckoutForm,
  findProblems,
  type Problem,
  readForm,
} from '../../edges/storefront/checkout-form.ts';
import { composeOrder, type OrderInput } from '../world/compose.ts';
import { addCustomer, customerBy } from '../world/customers.ts';
import { GATEWAYS } from '../world/gateways.ts';
import { lineOf } from '../world/lines.ts';
import { makeOrder } from '../world/make-order.ts';
import { addressOf, billingOf, type Given } from '../world/parties.ts';
import { SENDING, SOLD_TO } from '../world/selling.ts';
import type { WooCustomer, WooOrder } from '../world/site-types.ts';
import { ratesAt } from '../world/taxing.ts';
import type { Front } from './front.ts';
import { price } from './money.ts';

export type Till = { form: CheckoutForm; payment: string; wantsAccount: boolean; problems: Problem[] };

/** What was typed, or what is known of the shopper. */
export function readTill(front: Front, body: Record<string, unknown>): Till {
  const isNew = Object.keys(body).length === 0;
  const known = isNew && front.shopper ? typedFor(front.shopper) : body;
  const payment = GATEWAYS.find((each) => each.id === body.payment)?.id ?? 'practice_card';
  return { form: readForm(known), payment, wantsAccount: isNew || body.account === '1', problems: [] };
}

const typedFor = ({ billing, email }: WooCustomer): Record<string, unknown> => ({
  ...{ email, firstName: billing.first_name, lastName: billing.last_name },
  ...{ address1: billing.address_1, zip: billing.postcode, city: billing.city, country: billing.country },
});

function inputOf({ open, cart }: Front, { form }: Till): OrderInput {
  const { site } = open;
  const rates = ratesAt(site, form.country);
  const { currency } = site.info;
  const sending = SENDING.find((each) => each.code === form.shipping) ?? SENDING[0];
  const lines = cart.flatMap((line) => lineOf(site, { ...line, rates }, { currency, rate: '1' }) ?? []);
  return {
    ...{ currency, included: form.country !== 'US', lines },
    coupons: form.discount === 'WELCOME10' ? [{ code: 'welcome10', kind: 'percent', amount: '10' }] : [],
    shipping: sending ? { title: sending.title, price: sending.price, rates } : null,
  };
}

/** The order and whose it is, or what is wrong with the form. */
export function placeOrder(
  front: Front,
  till: Till,
): { order: WooOrder; owner: WooCustomer | null } | { problems: Problem[] } {
  const { form, payment } = till;
  const { site } = front.open;
  const problems = findProblems(form).filter((each) => payment === 'practice_card' || each.field !== 'card');
  if (problems.length > 0) return { problems };
  const { email, firstName, lastName, address1, zip, city, country } = form;
  const address = { firstName, lastName, address1, zip, city, countryCode: country };
  const owner = ownerOf(front, till, address);
  const order = makeOrder(site, {
    ...inputOf(front, till),
    billing: billingOf({ email }, address),
    shippingAddress: addressOf({ email }, address),
    customerId: Number(owner?.id ?? 0),
    ...{ payment, paid: payment === 'practice_card', createdVia: 'store-api' },
  });
  return { order, owner };
}

/** Who is signed in, or has an account from now on. Of an account that is there already only its owner may say it is theirs. */
function ownerOf({ open, shopper }: Front, { form, wantsAccount }: Till, address: Given): WooCustomer | null {
  const { email, firstName, lastName } = form;
  if (shopper?.email === email) return shopper;
  if (!wantsAccount || customerBy(open.site, email)) return null;
  return addCustomer(open.site, { email, firstName, lastName }, address);
}

export function renderCheckout(front: Front, till: Till): Html {
  const { form, payment, wantsAccount, problems } = till;
  const sums = composeOrder(inputOf(front, till));
  const field = (name: keyof CheckoutForm, label: string, type = 'text') => {
    const problem = problems.find((each) => each.field === name);
    return html`<div class="field"><label for="${name}">${label}</label>${problem ? html`<p class="badge warn">${problem.message}</p>` : ''}
<input id="${name}" name="${name}" type="${type}" value="${form[name]}"></div>`;
  };
  const pick = (name: string, value: string, label: string, chosen: boolean) =>
    html`<label class="choice"><input type="radio" name="${name}" value="${value}"${chosen ? html` checked` : ''}>${label}</label>`;
  return html`<h1>Checkout</h1><form method="post" action="${front.base}/checkout/" novalidate><div class="two"><div>
${field('email', 'Email address', 'email')}${
  front.shopper
    ? ''
    : html`<label class="choice"><input type="checkbox" name="account" value="1"${wantsAccount ? html` checked` : ''}>Create an account</label>`
}<div class="pair">${field('firstName', 'First name')}${field('lastName', 'Last name')}</div>
${field('address1', 'Address')}<div class="pair">${field('zip', 'Postal code')}${field('city', 'City')}</div>
<div class="field"><label for="country">Country</label><select id="country" name="country">${SOLD_TO.map(
    (code) =>
      html`<option value="${code}"${code === form.country ? html` selected` : ''}>${countryName(code)}</option>`,
  )}</select></div>
<fieldset><legend>Shipping</legend>${SENDING.map((each) => pick('shipping', each.code, `${each.title}, ${price(each.price, currencyOf(front))}`, form.shipping === each.code))}</fieldset>
<fieldset><legend>Payment</legend>${GATEWAYS.map((each) => pick('payment', each.id, each.title, payment === each.id))}</fieldset>
${field('card', 'Card number (pretend, nothing is charged)')}${field('discount', 'Coupon')}
</div><div class="panel"><h2 style="margin-top:0">Your order</h2>${renderSums(sums, currencyOf(front))}
<p><button class="plain wide" name="update" value="1">Update costs</button></p><button class="wide" name="place" value="1">Place order</button></div></div></form>`;
}

const currencyOf = ({ open }: Front): string => open.site.info.currency;

type Sums = Pick<WooOrder, 'line_items' | 'shipping_total' | 'shipping_tax' | 'total' | 'total_tax'>;

/** Lines and sums, tax inside. */
export function renderSums(order: Sums, currency: string): Html {
  const gross = (net: string, tax: string) => price(String(Number(net) + Number(tax)), currency);
  return html`<dl class="sums">${order.line_items.map(
    (line) => html`<dt>${line.quantity} × ${line.name}</dt><dd>${gross(line.total, line.total_tax)}</dd>`,
  )}<dt>Shipping</dt><dd>${gross(order.shipping_total, order.shipping_tax)}</dd>
<dt>Tax inside</dt><dd>${price(order.total_tax, currency)}</dd><dt class="total">Total</dt><dd class="total">${price(order.total, currency)}</dd></dl>`;
}
