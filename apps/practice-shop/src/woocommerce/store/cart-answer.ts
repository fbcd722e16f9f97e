// How does a cart look at the Store API, in the smallest units of the shop's currency?
import { big, digitsOf, sum } from '../world/decimal.ts';
import type { Site } from '../world/site.ts';
import type { LineItem, WooProduct } from '../world/site-types.ts';
import { applyTax } from '../world/taxing.ts';
import { chosenRate, goodsOf, inputOf, ratesFor, type StoreCart, sumsOf } from './cart-row.ts';

export const currencyOf = ({ info }: Site) => ({
  currency_code: info.currency,
  currency_symbol: '€',
  currency_minor_unit: digitsOf(info.currency),
  currency_decimal_separator: '.',
  currency_thousand_separator: ',',
  currency_prefix: '€',
  currency_suffix: '',
});

/** "12.50" as "1250". */
export const minor = (site: Site, value: Parameters<typeof big>[0]): string =>
  big(value)
    .times(10 ** digitsOf(site.info.currency))
    .round(0, 1)
    .toFixed(0);

export function writeCart(site: Site, cart: StoreCart) {
  const sums = sumsOf(site, cart);
  const units = cart.items.reduce((total, item) => total + item.quantity, 0);
  return {
    items: cart.items.flatMap((item, at) => {
      const product = goodsOf(site, item);
      const line = sums.line_items[at];
      return product && line ? [writeItem(site, product, line, item.key)] : [];
    }),
    coupons: cart.coupons.map((code, at) => ({
      ...{ code, discount_type: 'percent' },
      totals: {
        total_discount: minor(site, sums.coupon_lines[at]?.discount ?? '0'),
        total_discount_tax: minor(site, sums.coupon_lines[at]?.discount_tax ?? '0'),
        ...currencyOf(site),
      },
    })),
    fees: [],
    totals: writeTotals(site, cart),
    shipping_address: cart.shipping,
    billing_address: cart.billing,
    needs_payment: big(sums.total).gt(0),
    needs_shipping: units > 0,
    payment_requirements: ['products'],
    has_calculated_shipping: units > 0,
    shipping_rates: units > 0 ? [writePackage(site, cart)] : [],
    items_count: units,
    items_weight: 0,
    cross_sells: [],
    errors: [],
    payment_methods: ['practice_card', 'bacs', 'cod'],
    extensions: {},
  };
}

function writeItem(site: Site, product: WooProduct, line: LineItem, key: string) {
  const parent = site.products.get(String(product.parent_id));
  return {
    ...{ key, id: Number(product.id), type: product.type, quantity: line.quantity },
    quantity_limits: { minimum: 1, maximum: product.stock_quantity ?? 9999, multiple_of: 1, editable: true },
    ...{
      name: parent?.name ?? product.name,
      short_description: '',
      description: product.description,
      sku: product.sku,
    },
    ...{
      low_stock_remaining: null,
      backorders_allowed: false,
      show_backorder_badge: false,
      sold_individually: false,
    },
    permalink: `${site.url}/product/${(parent ?? product).slug}/`,
    images: [],
    variation: parent
      ? [{ attribute: product.attribute?.name ?? '', value: product.attribute?.option ?? '' }]
      : [],
    item_data: [],
    prices: writePrices(site, product, true),
    totals: {
      line_subtotal: minor(site, line.subtotal),
      line_subtotal_tax: minor(site, line.subtotal_tax),
      line_total: minor(site, line.total),
      line_total_tax: minor(site, line.total_tax),
      ...currencyOf(site),
    },
    catalog_visibility: 'visible',
    extensions: {},
  };
}

/** The price as it is shown, tax inside. */
export function writePrices(site: Site, product: WooProduct, raw = false) {
  const price = minor(site, product.price);
  const same = { price, regular_price: price, sale_price: price };
  const fine = `${price}0000`;
  const precise = { precision: 6, price: fine, regular_price: fine, sale_price: fine };
  return { ...same, price_range: null, ...currencyOf(site), ...(raw && { raw_prices: precise }) };
}

function writeTotals(site: Site, cart: StoreCart) {
  const sums = sumsOf(site, cart);
  const before = sum(sums.line_items.map((line) => line.subtotal));
  const beforeTax = sum(sums.line_items.map((line) => line.subtotal_tax));
  return {
    total_items: minor(site, before.toFixed()),
    total_items_tax: minor(site, beforeTax.toFixed()),
    ...{ total_fees: '0', total_fees_tax: '0' },
    total_discount: minor(site, sums.discount_total),
    total_discount_tax: minor(site, sums.discount_tax),
    // Where nothing is sent to it says nothing, not that it cannot be sent.
    total_shipping: minor(site, sums.shipping_total),
    total_shipping_tax: minor(site, sums.shipping_tax),
    total_price: minor(site, sums.total),
    total_tax: minor(site, sums.total_tax),
    tax_lines: sums.tax_lines.map((line) => ({
      name: line.label,
      price: minor(site, big(line.tax_total).plus(line.shipping_tax_total).toFixed()),
      rate: `${line.rate_percent}%`,
    })),
    ...currencyOf(site),
  };
}

function writePackage(site: Site, cart: StoreCart) {
  const { address_1, address_2, city, state, postcode, country } = cart.shipping;
  const sums = sumsOf(site, cart);
  const { included, shipping } = inputOf(site, cart);
  const selected = chosenRate(cart)?.id;
  return {
    ...{ package_id: 0, name: 'Shipment 1' },
    destination: { address_1, address_2, city, state, postcode, country },
    items: sums.line_items.map((line, at) => ({
      ...{ key: cart.items[at]?.key ?? '', name: line.name, quantity: line.quantity },
    })),
    shipping_rates: ratesFor(cart).map((rate, at) => {
      const taxed = applyTax(big(rate.price), shipping?.rates ?? [], {
        included,
        digits: digitsOf(site.info.currency),
      });
      return {
        ...{ rate_id: rate.id, name: rate.title, description: '', delivery_time: '' },
        price: minor(site, taxed.net.toFixed()),
        taxes: minor(site, taxed.tax.toFixed()),
        ...{ instance_id: at + 1, method_id: 'flat_rate' },
        meta_data: [
          {
            key: 'Items',
            value: sums.line_items.map((line) => `${line.name} &times; ${line.quantity}`).join(', '),
          },
        ],
        selected: rate.id === selected,
        ...currencyOf(site),
      };
    }),
  };
}
