// Where does it go, how is it sent, what does it cost, and how is it paid?
import { html } from 'hono/html';
import { totalOf } from '../../world/arithmetic/order-totals.ts';
import type { Order } from '../../world/order-types.ts';
import { writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';
import type { KnownLine } from './cart-page.ts';
import { variantTitle } from './cart-page.ts';
import { countryName } from './catalogue-pages.ts';
import type { CheckoutForm, Problem } from './checkout-form.ts';
import { renderSums } from './order-sums.ts';
import { COUNTRIES, shippingChoices } from './quote.ts';
import type { ShopFront } from './shop-front.ts';

export type CheckoutView = {
  front: ShopFront;
  form: CheckoutForm;
  lines: KnownLine[];
  quote: Order;
  problems: Problem[];
};

/** One page, one form: "Update" counts anew, "Pay" places the order. */
export function renderCheckout(view: CheckoutView): Html {
  const { front, form, lines, quote, problems } = view;
  return html`<h1>Checkout</h1>${renderProblems(problems)}
<form method="post" action="${front.base}/checkout" novalidate><div class="two"><div>
<h2>Where shall it go?</h2>
${field(view, 'email', 'Email', 'email', 'email')}
<div class="pair">${field(view, 'firstName', 'First name', 'given-name')}${field(view, 'lastName', 'Last name', 'family-name')}</div>
${field(view, 'address1', 'Street and number', 'street-address')}
<div class="pair">${field(view, 'zip', 'Postcode', 'postal-code')}${field(view, 'city', 'Town', 'address-level2')}</div>
<div class="field"><label for="country">Country</label><select id="country" name="country" autocomplete="country">${COUNTRIES.map(
    (code) =>
      html`<option value="${code}"${code === form.country ? html` selected` : ''}>${countryName(code)}</option>`,
  )}</select></div>
<fieldset><legend>How shall it be sent?</legend>${renderChoices(view)}</fieldset>
<h2>Payment</h2>
${field(view, 'card', 'Card number (pretend, nothing is charged)', 'off')}
</div><div class="panel"><h2 style="margin-top:0">Your order</h2>
${lines.map(({ product, variant, quantity }) => html`<p>${quantity} × ${product.title} <span class="muted">${variantTitle(variant)}</span></p>`)}
${field(view, 'discount', 'Discount code', 'off')}
<button class="plain wide" name="update" value="1">Update costs</button>
${renderSums(quote)}
<button class="wide" name="pay" value="1">Pay ${writePrice(totalShown(quote))}</button>
<p class="muted small" style="margin-top:12px">Changed the country or the shipping? The sum is counted again before anything is placed.</p>
</div></div>
<input type="hidden" name="shown" value="${totalShown(quote).amount}"></form>`;
}

/** What the pay button says; a changed sum is shown again before it is taken. */
export function totalShown(quote: Order): { amount: string; currencyCode: string } {
  return totalOf(quote).presentmentMoney;
}

function renderChoices({ front, form }: CheckoutView): Html[] {
  return shippingChoices(front.shop, form.country).map(
    ({ code, title, price }, at) =>
      html`<label class="choice"><input type="radio" name="shipping" value="${code}"${
        form.shipping === code || (at === 0 && form.shipping === '') ? html` checked` : ''
      }>${title}<span class="price">${writePrice(price)}</span></label>`,
  );
}

type FieldName = Exclude<keyof CheckoutForm, 'country' | 'shipping'>;

function field(
  { form, problems }: CheckoutView,
  name: FieldName,
  label: string,
  fill: string,
  type = 'text',
): Html {
  const problem = problems.find((each) => each.field === name);
  const wrong = problem ? html` aria-invalid="true" aria-describedby="${name}-problem"` : '';
  return html`<div class="field"><label for="${name}">${label}</label>
${problem ? html`<p id="${name}-problem" class="badge warn">${problem.message}</p>` : ''}
<input id="${name}" name="${name}" type="${type}" value="${form[name]}" autocomplete="${fill}"${wrong}></div>`;
}

function renderProblems(problems: Problem[]): Html | string {
  if (problems.length === 0) return '';
  return html`<div class="problem" role="alert"><h2 style="margin-top:0">There is a problem</h2>${problems.map(
    ({ field: name, message }) => html`<p><a href="#${name}">${message}</a></p>`,
  )}</div>`;
}
