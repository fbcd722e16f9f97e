// Does a real browser bring back what the return page refused: staff, by their word, from an order to its refund?
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { Screen, ShopKind } from '../support/front.ts';
import { detailOf, type Placed, placeOrder } from '../support/line.ts';
import { enterWithLink } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

/** What the shop's own rules refuse, and the sentence they refuse it with. */
export interface Barred {
  readonly title: string;
  readonly why: string;
  readonly isFinalSale: boolean;
  /** When it was bought, sent and delivered; absent: just now. */
  readonly at?: string;
  /** Days to return count from the dispatch, since nobody tells this shop of a delivery. */
  readonly fromDispatch?: true;
}

const why = 'She was in hospital, agreed on the phone.';

/** So long before now. */
export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** Staff open a return in a shop of this kind. */
export function openForOrders(kind: ShopKind, everyBarred: readonly Barred[]): void {
  const visits = openVisits(kind);

  /** Two units of an item that is refused. */
  async function placeBarred({ isFinalSale, at, fromDispatch }: Barred): Promise<Placed> {
    const { control, query } = visits().world;
    // As if the policy it was bought under had always said so.
    if (fromDispatch)
      await query(`UPDATE policies SET policy = jsonb_set(policy::jsonb, '{countedFrom}', '"FULFILLMENT"')`);
    const { products } = (await control.practice('/products.json')) as {
      products: { tags: string[]; variants: { sku: string }[] }[];
    };
    const product = products.find(({ tags }) => tags.includes('final-sale') === isFinalSale);
    const lines = [{ sku: product?.variants[0]?.sku, quantity: 2 }];
    return placeOrder(control, { lines, ...(at !== undefined && { processedAt: at }) }, at);
  }

  const found = (app: Screen, text: string | RegExp) => app.getByText(text).first().waitFor();

  test.each(everyBarred)(
    '$title: refused on the return page, opened by staff with a reason, told, received and refunded once',
    async (barred) => {
      const { world, visit, portal } = visits();
      const { control } = world;
      const order = await placeBarred(barred);
      const page = await visit(phone);
      await enterWithLink(page, control, portal, order);
      await found(page, barred.why);
      expect(await page.getByRole('link', { name: 'Send something back' }).count()).toBe(0);

      const merchant = await visit(desk);
      const app = await control.front.openScreen(merchant, `/orders?search=${order.name}`);
      await app.getByRole('link', { name: `#${order.name}` }).click();
      await app.getByRole('heading', { name: `Open a return for #${order.name}` }).waitFor();
      await found(app, `Against your policy: ${barred.why}`);
      await expectReadable(merchant);
      await app.getByLabel('Quantity').first().fill('1');
      await app.getByLabel('Why it comes back').first().selectOption('UNWANTED');
      const confirm = app.getByRole('button', { name: 'Open return' });
      await confirm.click();
      await found(app, 'Write why you take it back.');
      await app.getByLabel('Why do you take it back all the same?').fill(why);
      await found(app, `The shopper gets a mail at ${order.email}`);
      await expectReadable(merchant);
      // A browser may swallow the second click; either way it is one return.
      await confirm.dblclick();
      await found(app, 'To receive');
      await found(app, `Return approved against the rules: “${why}”`);
      await found(app, 'Opened here by your staff');
      await expectReadable(merchant);

      const made =
        await world.query(`SELECT r.return_id AS id FROM returns r JOIN orders o USING (shop_id, order_id)
      WHERE o.number = '${order.name}'`);
      expect(made).toHaveLength(1);
      const returnId = String(made[0]?.id);
      const { rmaNumber, settlement } = await detailOf(control, returnId);
      const subjects = async () => (await control.mails(order.email)).map(({ subject }) => subject);
      await until(async () => (await subjects()).includes(`Your return ${rmaNumber} is approved`));
      expect((await subjects()).filter((subject) => subject.includes('We have your return'))).toEqual([]);
      for (const { text } of await control.mails(order.email)) expect(text).not.toContain('hospital');

      await app.getByRole('button', { name: 'Receive', exact: true }).click();
      await app.getByRole('button', { name: 'Save receipt' }).click();
      await app.getByRole('button', { name: /^Refund / }).dblclick();
      await app.getByText('Paid', { exact: true }).first().waitFor();
      const paid = (await control.ledger(order.name)).map(({ outcome, amount }) => ({
        outcome,
        minor: Math.round(Number(amount) * 100),
      }));
      expect(paid).toEqual([{ outcome: 'done', minor: settlement.total.minor }]);
      await page.reload();
      await found(page, rmaNumber);
      expect(await page.content()).not.toContain('hospital');
    },
    600_000,
  );
}
