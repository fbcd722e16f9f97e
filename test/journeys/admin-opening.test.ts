// Does the screen that opens a return ask for a reason where the policy says no, and send one return, of what was shown?
import { describe, expect, test } from 'vitest';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakeOpening, fakeOpeningQuote } from '../support/admin-fake-opening.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

let fake: AdminFake;
let sight: Sight;

describe.each(['shopify', 'own'] as const)('in the look of %s', (frame) => {
  beforeEachScreen({ frame }, (stage) => {
    ({ fake, sight } = stage);
  });

  const sent = (name: string) => fake.calls.filter((call) => call.name === name);
  const quantity = () => sight.page.getByLabel('Quantity of Linen shirt, Sand / M');
  const why = () => sight.page.getByLabel('Why do you take it back all the same?');
  const confirm = () => sight.page.getByRole('button', { name: 'Open return' });

  async function choose(units = '1') {
    await openScreen(sight.page, `${fake.url}/orders/open-return?order=o-1042`);
    await quantity().fill(units);
  }

  test('an order leads there from the list, with what may go back of it and why the rest may not', async () => {
    await openScreen(sight.page, `${fake.url}/orders`);
    await sight.page.getByRole('link', { name: '#1042', exact: true }).click();
    await sight.page.getByRole('heading', { name: 'Open a return for #1042' }).waitFor();
    expect(fake.calls.map(({ name }) => name)).toContain('GET /api/opening');
    await sight.page.getByText('Can’t come back: Gift cards can’t be returned.').waitFor();
    await sight.page.getByText('Of these 1 against your policy: The time to return').waitFor();
    expect(await confirm().count()).toBe(0);
  });

  test('against the policy nothing is sent without a reason; then one return of what was shown, pressed twice', async () => {
    await choose();
    await confirm().click();
    await sight.page.getByText('Write why you take it back.').waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(sent('POST /api/opening')).toEqual([]);
    await sight.page.setViewportSize({ width: 360, height: 800 });
    expect(await sight.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await why().fill(' She was ill. ');
    fake.delay = 300;
    await confirm().dblclick();
    await expect
      .poll(() => new URL(sight.page.url()).pathname, soon)
      .toBe(`/returns/${fakeOpening.confirmation}`);
    expect(sent('POST /api/opening').map(({ body }) => JSON.parse(body))).toEqual([
      {
        ...{ orderId: 'o-1042', confirmation: fakeOpening.confirmation, note: ' She was ill. ' },
        lines: [{ lineId: 'l-1', quantity: 1, reason: 'OTHER', note: '' }],
        shown: fakeOpeningQuote.settlement.total,
      },
    ]);
  });

  test('within the policy nobody is asked for a reason, and none is sent', async () => {
    fake.answers.set('POST /api/opening/quote', {
      status: 200,
      body: { ...fakeOpeningQuote, againstRules: [] },
    });
    await choose();
    await confirm().waitFor();
    expect(await why().count()).toBe(0);
    await confirm().click();
    await expect.poll(() => sent('POST /api/opening').length, soon).toBe(1);
    expect(JSON.parse(sent('POST /api/opening')[0]?.body ?? '')).not.toHaveProperty('note');
  });

  test('another reason asks for the sum anew, for a rule may look at it', async () => {
    await choose();
    await confirm().waitFor();
    await sight.page.getByLabel('Why it comes back of Linen shirt, Sand / M').selectOption('DEFECTIVE');
    const asked = () => sent('POST /api/opening/quote').map(({ body }) => JSON.parse(body).lines[0].reason);
    await expect.poll(asked, soon).toEqual(['OTHER', 'DEFECTIVE']);
  });

  test('more than may go back is said at its field, and no sum is asked for', async () => {
    await choose('3');
    await sight.page.getByText('No more than 2 can come back.').waitFor();
    expect(sent('POST /api/opening/quote')).toEqual([]);
    expect(await confirm().count()).toBe(0);
  });

  test('after a refusal what was typed stands, the sum is asked for anew, and it can be pressed again', async () => {
    fake.answers.set('POST /api/opening', problem(409, 'What the shopper gets has changed.'));
    await choose();
    await why().fill('She was ill.');
    await confirm().click();
    await sight.page.getByText('What the shopper gets has changed.').waitFor();
    await expect.poll(() => sent('POST /api/opening/quote').length, soon).toBe(2);
    expect([await quantity().inputValue(), await why().inputValue()]).toEqual(['1', 'She was ill.']);
    fake.answers.delete('POST /api/opening');
    await confirm().click();
    await expect
      .poll(() => new URL(sight.page.url()).pathname, soon)
      .toBe(`/returns/${fakeOpening.confirmation}`);
    const ids = sent('POST /api/opening').map(({ body }) => JSON.parse(body).confirmation);
    expect(new Set(ids)).toEqual(new Set([fakeOpening.confirmation]));
  });

  test('who only looks on is led to no such screen', async () => {
    fake.answers.set('GET /api/session', { status: 200, body: await sessionOfViewer() });
    await openScreen(sight.page, `${fake.url}/orders`);
    await sight.page.getByText('#1042', { exact: true }).waitFor();
    expect(await sight.page.getByRole('link', { name: '#1042' }).count()).toBe(0);
  });
});

async function sessionOfViewer(): Promise<unknown> {
  const session = (await (await fetch(`${fake.url}/api/session`)).json()) as { rights: object };
  return { ...session, rights: { ...session.rights, role: 'viewer', may: ['enter', 'look'] } };
}
