// Which orders does a WooCommerce have that are told wrong most easily? One of each is placed.
import type { ConnectedWoo } from '../support/practice-woocommerce.ts';

const shopper = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace', phone: '+49 30 1' };
const address = { address1: 'Ring 5', city: 'Bonn', zip: '53111', countryCode: 'DE' };
const lines = [
  { sku: 'STOMUG-1', unitPrice: '40.00', quantity: 2 },
  { sku: 'LINAPR-1', unitPrice: '13.33', quantity: 3 },
];
const noProduct = [{ title: 'Voucher &amp; card', unitPrice: '25.00', quantity: 1 }];
const allBack = [
  { line: 0, quantity: 2 },
  { line: 1, quantity: 3 },
];
const rates = [
  { title: 'State', rate: 0.0625 },
  { title: 'City', rate: 0.02375 },
];
const coupon = { kind: 'order', percent: 10, code: 'TEN' };

/** What is asked of the shop, and what then happens to the order. */
const odd: readonly { readonly wish: object; readonly after?: readonly (readonly [string, object?])[] }[] = [
  { wish: { shipping: '4.90' } },
  { wish: { status: 'pending', paid: false } },
  { wish: { status: 'failed', paid: false } },
  { wish: { discounts: [coupon] }, after: [['/cancellation', {}]] },
  { wish: { taxesIncluded: false, taxRates: rates, discounts: [coupon], shipping: '6.00' } },
  { wish: { fees: [{ name: 'Club', amount: '-7.77' }], shipping: '4.90' } },
  {
    wish: {
      taxesIncluded: false,
      taxRates: rates,
      fees: [
        { name: 'Club', amount: '-5.00' },
        { name: 'Wrapping', amount: '2.50' },
      ],
    },
  },
  { wish: { discounts: [{ kind: 'order', amount: '7.77', code: 'LESS' }] } },
  {
    wish: {
      currency: 'JPY',
      lines: [{ sku: 'STOMUG-1', unitPrice: '1000', quantity: 3 }],
      discounts: [coupon],
    },
  },
  {
    wish: { shipping: '4.90' },
    after: [
      ['/fulfillments', { tracking: { company: 'DHL', number: '0034', url: 'https://dhl.example/0034' } }],
      ['/refunds', { lines: [{ line: 0, quantity: 1 }], refundShipping: true, note: 'Broken' }],
      ['/refunds', { amount: '5.00', note: 'Goodwill' }],
    ],
  },
  {
    wish: { payment: 'bacs', paid: true, taxesIncluded: false, taxRates: rates },
    after: [['/refunds', { lines: [{ line: 1, quantity: 3 }] }], ['/fulfillments']],
  },
  { wish: {}, after: [['/refunds', { lines: allBack }]] },
  { wish: { shopper: { ...shopper, email: 'rosa@example.com', tags: ['wholesale'] } } },
  { wish: { address: null } },
  { wish: { lines: noProduct } },
];

/** Places them all; their ids. */
export async function placeOddOrders(site: ConnectedWoo): Promise<string[]> {
  const ids: string[] = [];
  for (const { wish, after = [] } of odd) {
    const whole = { lines, shopper, address, ...wish };
    const body = whole.address === null ? { ...whole, address: undefined } : whole;
    const { id, name } = (await site.post('/orders', body)) as { id: string; name: string };
    for (const [deed, how] of after) await site.post(`/orders/${name.slice(1)}${deed}`, how ?? {});
    ids.push(id);
  }
  return ids;
}
