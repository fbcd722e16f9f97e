// Does a WooCommerce order come out as the same order in our words, to the cent?
import { orderSchema } from '@aftercare/core/order/order.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderAnswer } from '../answers/order.ts';
import { refundAnswer } from '../answers/refund.ts';
import { isOrder, toOrder } from './order.ts';
import { recordedList, recordedOrder, recordedRefunds, sampleAnswer } from './sample-answers.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const order = (answer: OrderAnswer, refunds = recordedRefunds().slice(0, 0)) =>
  toOrder({ order: answer, refunds, productOf: () => null });
const recorded = () => order(recordedOrder(), recordedRefunds());

describe('a recorded order', () => {
  test('has the form every order has here, as have those of a list', () => {
    for (const one of [recorded(), ...recordedList().map((each) => order(each))])
      expect(orderSchema.parse(one)).toEqual(one);
  });

  test('is named by its number, at GMT and not at the shop’s clock, with ids as text', () => {
    expect(recorded()).toMatchObject({
      id: '22',
      name: '#22',
      createdAt: '2026-11-22T06:35:24Z',
      updatedAt: '2026-11-22T06:37:19Z',
      email: 'jo@example.com',
      locale: null,
      taxesIncluded: false,
      discountCodes: ['ten'],
      customer: { id: '2', firstName: 'Jo', lastName: 'Doe' },
      shippingAddress: { name: 'Jo Doe', country: 'US', province: 'CA', zip: '90001' },
    });
  });

  test('its lines hold goods, tax by rate and what the coupon took', () => {
    const [shirt] = recorded().lines;
    expect(shirt).toMatchObject({
      id: '1',
      title: 'Trail Shirt',
      variantTitle: 'M, Olive',
      quantity: 2,
      refundableQuantity: 1,
      unitPrice: { presentment: usd(3400) },
      discountedTotal: { presentment: usd(6120) },
      discounts: [{ label: 'ten', level: 'LINE', amount: { presentment: usd(680) } }],
      taxes: [{ title: 'CA Sales Tax', rate: 0.085, amount: { presentment: usd(520) } }],
    });
  });

  test('a refund’s line names the order’s own line, and what no line explains is an adjustment', () => {
    const [shirt, goodwill] = recorded().refunds;
    expect(shirt?.lines).toMatchObject([
      { lineId: '1', quantity: 1, subtotal: { presentment: usd(3060) }, tax: { presentment: usd(260) } },
    ]);
    expect(shirt?.adjustments).toEqual([]);
    expect(goodwill).toMatchObject({ note: 'goodwill', lines: [], total: { presentment: usd(500) } });
    expect(goodwill?.adjustments).toMatchObject([{ amount: { presentment: usd(500) } }]);
  });

  test('one sale is left with what no refund took, and a refund the gateway did not pay is to be paid by hand', () => {
    const { transactions, totals } = recorded();
    expect(transactions).toMatchObject([
      { kind: 'SALE', status: 'SUCCESS', label: 'Cash on delivery', gateway: 'cod', refundable: usd(7881) },
      { kind: 'REFUND', status: 'BY_HAND', amount: { presentment: usd(3320) } },
      { kind: 'REFUND', status: 'BY_HAND', amount: { presentment: usd(500) } },
    ]);
    // The total of the platform stays gross.
    expect(totals).toMatchObject({
      total: { presentment: usd(11701) },
      refunded: { presentment: usd(3820) },
    });
  });

  test('leaves in one parcel, the moment it is completed', () => {
    expect(recorded().fulfillments).toMatchObject([
      {
        createdAt: '2026-11-22T06:36:31Z',
        deliveredAt: null,
        lines: [{ lineId: '1', quantity: 2 }, {}, {}, {}],
      },
    ]);
    const open = recordedList().filter((each) => each.status === 'processing');
    expect(open.flatMap((each) => order(each).fulfillments)).toEqual([]);
  });
});

describe('amounts', () => {
  test('tax is inside goods where the shop’s prices have it, rounded once for both', () => {
    const [line] = order(
      sampleAnswer({ lines: [{ total: '21.092437', taxes: { 1: '4.007563' } }], total: '25.10' }),
    ).lines;
    expect(line?.discountedTotal.presentment.minor).toBe(2510);
    expect(line?.taxes[0]?.amount.presentment.minor).toBe(401);
  });

  test('cents that rounding leaves over fall to a line, so that all lines together are what was paid', () => {
    const lines = [1, 2, 3].map(() => ({ total: '8.333333', taxes: { 1: '1.583333' } }));
    const values = order(sampleAnswer({ lines, total: '29.75' })).lines;
    expect(values.map((line) => line.discountedTotal.presentment.minor)).toEqual([992, 992, 991]);
  });

  test('no line grows beyond what WooCommerce lets go back of it: the shipping takes the cent, or nobody', () => {
    const lines = [1, 2, 3].map(() => ({ total: '8.334' }));
    const bare = order(sampleAnswer({ lines, total: '25.01' }));
    expect(bare.lines.map((line) => line.discountedTotal.presentment.minor)).toEqual([833, 833, 833]);
    const shipping = {
      id: 5,
      method_title: 'Post',
      total: '5.004',
      total_tax: '0',
      taxes: [],
      meta_data: [],
    };
    const sent = order(sampleAnswer({ lines, total: '30.00', order: { shipping_lines: [shipping] } }));
    expect(sent.lines.map((line) => line.discountedTotal.presentment.minor)).toEqual([833, 833, 833]);
    expect(sent.shippingLines[0]?.price.presentment.minor).toBe(501);
  });

  test('without cents in its prices a shop charges none: what was never paid is nobody’s, by each part’s share', () => {
    const shipping = { id: 5, method_title: 'Post', total: '4.12', taxes: [{ id: 1, total: '0.7828' }] };
    const lines = [
      { total: '22.521008', taxes: { 1: '4.278992' } },
      { total: '16.386555', taxes: { 1: '3.113445' } },
    ];
    const charged = (total: string) =>
      order(sampleAnswer({ lines, total, order: { shipping_lines: [{ ...shipping, meta_data: [] }] } }));
    const worth = ({ lines, shippingLines }: ReturnType<typeof order>) => [
      ...lines.map((line) => line.discountedTotal.presentment.minor),
      ...shippingLines.map((line) => line.price.presentment.minor),
    ];
    expect(worth(charged('51.20'))).toEqual([2680, 1950, 490]);
    // 51.20 rounded as written.
    expect(worth(charged('51'))).toEqual([2669, 1942, 489]);
    expect(charged('51').lines[0]?.taxes[0]?.amount.presentment.minor).toBe(426);
    // Rounding up is paid for nothing that could go back.
    expect(worth(charged('52'))).toEqual([2680, 1950, 490]);
    // And a greater difference has another cause.
    expect(worth(charged('50'))).toEqual([2680, 1950, 490]);
  });

  test('tax is read by its rates, which keep their digits where sums of it are rounded as prices are written', () => {
    const item = { total: '-14.705882', total_tax: '-3', taxes: [{ id: 1, total: '-2.794118' }] };
    const answer = {
      ...{
        id: 9,
        date_created_gmt: '2026-03-06T10:00:00',
        amount: '17.50',
        shipping_lines: [],
        fee_lines: [],
      },
      meta_data: [],
      line_items: [
        {
          ...{ id: 91, quantity: -1, subtotal: '-14.705882', subtotal_tax: '-3', ...item },
          meta_data: [{ key: '_refunded_item_id', value: '1' }],
        },
      ],
    };
    const lines = [{ total: '29.411765', taxes: { 1: '5.588235' } }];
    const sums = { total_tax: '6', cart_tax: '5.588235', shipping_tax: '0' };
    const read = order(sampleAnswer({ lines, total: '35', order: sums }), [refundAnswer.parse(answer)]);
    expect(read.totals.tax.presentment.minor).toBe(559);
    expect(read.refunds[0]).toMatchObject({
      lines: [{ subtotal: { presentment: { minor: 1750 } }, tax: { presentment: { minor: 279 } } }],
      adjustments: [],
    });
  });

  test('a single line gives both cents that were never paid, and never what it has not', () => {
    const worth = (total: string, paid: string) =>
      order(sampleAnswer({ lines: [{ total }], total: paid })).lines[0]?.discountedTotal.presentment.minor;
    expect(worth('12.02', '12')).toBe(1200);
    expect(worth('0.01', '0')).toBe(0);
    const bare = sampleAnswer({
      lines: [{ total: '12.02' }],
      total: '12',
      order: { prices_include_tax: false },
    });
    expect(order(bare).lines[0]?.discountedTotal.presentment.minor).toBe(1200);
  });

  test('a difference that rounding can’t explain is left alone', () => {
    const lines = [{ total: '10.00' }, { total: '10.00' }];
    const values = order(sampleAnswer({ lines, total: '15.00' })).lines;
    expect(values.map((line) => line.discountedTotal.presentment.minor)).toEqual([1000, 1000]);
  });

  test('a fee below zero is a discount on the whole order, with its tax; one above is no line’s', () => {
    const answer = sampleAnswer({
      lines: [
        { total: '60.00', taxes: { 1: '11.40' } },
        { total: '40.00', taxes: { 2: '2.80' } },
      ],
      fees: [
        { name: 'Club', total: '-10.00', taxes: { 1: '-1.14', 2: '-0.28' } },
        { name: 'Gift wrap', total: '2.00', taxes: { 1: '0.38' } },
      ],
      total: '105.16',
    });
    const { lines } = order(answer);
    expect(lines.map((line) => line.discountedTotal.presentment.minor)).toEqual([6426, 3852]);
    expect(lines.map((line) => line.discounts)).toMatchObject([
      [{ label: 'Club', level: 'ORDER', amount: { presentment: { minor: 714 } } }],
      [{ label: 'Club', level: 'ORDER', amount: { presentment: { minor: 428 } } }],
    ]);
  });

  test('two fees below zero lessen the lines by all of their tax, also where the first alone takes all there is', () => {
    const answer = sampleAnswer({
      lines: [{ total: '8.00', taxes: { 1: '0.01' } }, { total: '2.00' }],
      fees: ['Club', 'Staff'].map((name) => ({ name, total: '-1.00', taxes: { 1: '-0.01' } })),
      total: '7.99',
    });
    const { lines } = order(answer);
    // 6.40 with -0.01 of tax, for that is what WooCommerce says of the rate: 0.01 on the line, less 0.02 on the fees.
    expect(lines.map((line) => line.discountedTotal.presentment.minor)).toEqual([639, 160]);
    expect(lines[0]?.taxes[0]?.amount.presentment.minor).toBe(-1);
  });

  test('currencies without cents, and with three digits, are exact', () => {
    const yen = sampleAnswer({ lines: [{ total: '1050' }], total: '1050', order: { currency: 'JPY' } });
    expect(order(yen).totals.total.presentment).toEqual({ minor: 1050, currency: 'JPY' });
    const dinar = sampleAnswer({ lines: [{ total: '1.2345' }], total: '1.235', order: { currency: 'KWD' } });
    expect(order(dinar).lines[0]?.discountedTotal.presentment.minor).toBe(1235);
  });

  test('lines sum to the total, and never to more, when nothing else was paid for', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, fc.boolean(), fc.constantFrom(0, 0.0044, -0.0044), (gross, isInside, wobble) => {
        const lines = gross.map((each) => {
          const net = (each / 119).toFixed(4);
          return { total: net, taxes: { 1: (each / 100 - Number(net) + wobble).toFixed(6) } };
        });
        const total = lines
          .reduce((all, { total, taxes }) => all + Number(total) + Number(taxes[1]), 0)
          .toFixed(2);
        const read = order(sampleAnswer({ lines, total, order: { prices_include_tax: isInside } }));
        const worth = read.lines.reduce((all, line) => {
          const tax = line.taxes.reduce((sum, each) => sum + each.amount.presentment.minor, 0);
          return all + line.discountedTotal.presentment.minor + (isInside ? 0 : tax);
        }, 0);
        const { minor } = read.totals.total.presentment;
        expect(worth).toBeLessThanOrEqual(minor);
        expect(worth).toBeGreaterThanOrEqual(minor - lines.length / 2);
      }),
    );
  });
});

describe('states', () => {
  test.each([
    ['pending', null, 'PENDING'],
    ['on-hold', null, 'PENDING'],
    ['processing', '2026-03-01T10:00:05', 'PAID'],
    ['completed', null, 'PAID'],
    ['cancelled', null, 'VOIDED'],
    ['failed', null, 'VOIDED'],
    ['shipped', '2026-03-01T10:00:05', 'PAID'],
  ])('%s, paid at %s, is %s', (status, date_paid_gmt, financialStatus) => {
    const answer = sampleAnswer({ lines: [{ total: '5' }], total: '5', order: { status, date_paid_gmt } });
    expect(order(answer)).toMatchObject({ financialStatus });
  });

  test('a canceled order is canceled, and one refunded whole has no unit left, though no line says so', () => {
    const cancelled = sampleAnswer({ lines: [], total: '0', order: { status: 'cancelled' } });
    expect(order(cancelled).cancelledAt).toBe('2026-03-05T10:00:00Z');
    const refunded = sampleAnswer({ lines: [{ total: '5' }], total: '5', order: { status: 'refunded' } });
    expect(order(refunded).lines[0]).toMatchObject({ quantity: 1, refundableQuantity: 0 });
  });

  test.each(['checkout-draft', 'auto-draft', 'trash'])('%s is no order', (status) => {
    expect(isOrder(status)).toBe(false);
    expect(isOrder('processing')).toBe(true);
  });

  test('the number of a parcel is read where the shop keeps one', () => {
    const value = [
      { tracking_provider: 'DHL', tracking_number: '00340', custom_tracking_link: 'javascript:1' },
    ];
    const meta_data = [{ key: '_wc_shipment_tracking_items', value }];
    const answer = sampleAnswer({ lines: [{ total: '5' }], total: '5', order: { meta_data } });
    expect(order(answer).fulfillments[0]?.tracking).toEqual([{ company: 'DHL', number: '00340', url: null }]);
  });

  test.each([
    ['the plugin’s word', ['customer', 'wholesale'], ['customer', 'wholesale']],
    ['none, where the plugin is not there', undefined, []],
    ['none, where somebody else’s plugin says what we can’t read', { 1: 'wholesale' }, []],
  ])('a shopper’s groups are %s', (_what, aftercare_customer_roles, tags) => {
    const known = { lines: [], total: '0', order: { customer_id: 7, aftercare_customer_roles } };
    expect(order(sampleAnswer(known)).customer?.tags).toEqual(tags);
  });

  test('a guest is no customer, and what weighs half is one unit', () => {
    const answer = sampleAnswer({ lines: [{ total: '5', quantity: 0.5 }], total: '5' });
    expect(order(answer)).toMatchObject({ customer: null, lines: [{ quantity: 1 }] });
  });
});
