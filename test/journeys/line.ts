// Does the line hold from order to refund, walked by HTTP through real processes?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReturnDetail } from '../../packages/core/src/wire/admin.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import {
  adoptedReturn,
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';

/** The line, in a shop of this kind. */
export function walkTheLine(kind: ShopKind): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ kind });
    await Promise.all([world.start('web'), world.start('worker')]);
    await world.connect();
  });
  afterAll(() => world.close());
  payOnce(() => world, kind);
  if (kind.keepsReturns) settleWhatWasMadeThere(() => world);
}

type Use = () => World;

async function shownOf({ control }: World, returnId: string): Promise<ReturnDetail> {
  return (await control.staff<ReturnDetail>(`/api/returns/${returnId}`)).body;
}

function payOnce(use: Use, kind: ShopKind): void {
  test('two of three lines of a discounted order go back, and exactly what was shown is paid, once', async () => {
    const world = use();
    const { control } = world;
    const order = await placeOrder(control);
    const session = await enterByCode(control, order);
    const { returnId, shown } = await requestReturn(control, session);
    const { rules, orderUrl } = await shownOf(world, returnId);
    expect(rules?.lines.map((line) => [line.answers.length, line.window?.days])).toEqual([
      [10, 30],
      [10, 30],
    ]);
    expect(orderUrl).toMatch(orderUrls[kind.platformName] ?? /^$/);
    await approveAndReceive(control, returnId);
    expect(await pressRefund(control, returnId)).toBe(200);
    await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
    const done = (await control.ledger(order.name)).filter((one) => one.outcome === 'done');
    expect(done.map((one) => Math.round(Number(one.amount) * 100))).toEqual([shown]);
    const subjects = async () => (await control.mails(order.email)).map((mail) => mail.subject);
    await until(async () => (await subjects()).length >= 4);
    expect(await subjects()).toHaveLength(4);
  });
}

/** Returns that were made in the shop's own admin or pages. */
function settleWhatWasMadeThere(use: Use): void {
  test('fees agreed in the shop’s own admin are shown to the shopper and kept, whatever our policy asks', async () => {
    const world = use();
    const { control } = world;
    const lines = [{ title: 'Teapot', unitPrice: '100.00', quantity: 1 }];
    const order = await placeOrder(control, { lines, discounts: [] });
    const returnId = await adoptedReturn(control, order, {
      lines: [{ line: 0, quantity: 1, restockingFeePercent: 20 }],
      returnShippingFee: '7.00',
    });
    const session = await enterByCode(control, order);
    const { html } = await control.portal(`${session}/returns/${returnId}`);
    const receipt = html.slice(html.indexOf('<dl class="receipt">')).split('</dl>')[0] ?? '';
    const rows = [...receipt.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map((row) =>
      [row[1]?.replace(/<details>.*/, ''), row[2]]
        .join(' ')
        .replace(/<[^>]*>/g, '')
        .replace(/\s/g, ' '),
    );
    expect(rows).toEqual([
      'Teapot × 1 €100.00',
      'Restocking fee −€20.00',
      'For this item €80.00',
      'Return parcel −€7.00',
      'You get back €73.00',
    ]);
    const { payable } = await approveAndReceive(control, returnId);
    expect(payable).toEqual({ minor: 7300, currency: 'EUR' });
    expect(await pressRefund(control, returnId)).toBe(200);
    await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
    const done = (await control.ledger(order.name)).filter((one) => one.outcome === 'done');
    expect(done).toMatchObject([{ amount: '73.00', currency: 'EUR' }]);
  });

  test('asked for in the shop’s own pages, it waits with the reasons of the rules, and both are told by mail', async () => {
    const world = use();
    const { control } = world;
    const order = await placeOrder(control);
    const lines = [{ line: 0, quantity: 1, reason: 'DEFECTIVE' }];
    const returnId = await adoptedReturn(control, order, { status: 'REQUESTED', lines });
    const detail = await shownOf(world, returnId);
    expect(detail).toMatchObject({
      stage: 'DECIDE',
      reasons: ['REASON_DEFECTIVE', 'ASKED_ELSEWHERE', 'NO_AUTO_APPROVAL'],
    });
    const merchant = detail.notices.find(({ kind }) => kind === 'needs-review')?.to ?? '';
    const isMailed = async (to: string, words: string) =>
      (await control.mails(to)).some(({ subject }) => subject === words);
    await until(() => isMailed(merchant, `Return ${detail.rmaNumber} needs your decision`));
    await until(() => isMailed(order.email, `We have your return request ${detail.rmaNumber}`));
  });
}

/** Where "Open the order" leads, on each platform. */
const orderUrls: Readonly<Record<string, RegExp>> = {
  Shopify: /^shopify:\/\/admin\/orders\/\d+$/,
  WooCommerce: /^https:\/\/practice-woo\.example\/wp-admin\/post\.php\?post=\d+&action=edit$/,
};
