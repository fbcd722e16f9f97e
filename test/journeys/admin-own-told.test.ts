// Does the merchant on a phone see at once what came of a press, and is what they typed kept when the session ends?
import { describe, expect, test } from 'vitest';
import type { ReturnDetail } from '../../packages/core/src/wire/admin.ts';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakeReturn, nothingAllowed } from '../support/admin-fake-data.ts';
import { fakeRights } from '../support/admin-fake-staff.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

const doubtful: ReturnDetail['intents'][number] = {
  ...{ id: 'i-1', sequence: 1, amount: { minor: 6260, currency: 'EUR' }, state: 'person' },
  ...{ method: 'Visa', evidence: 'Nothing is known of it.', sentAt: '2026-05-05T10:00:00Z' },
};

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({ frame: 'own', width: 360 }, (stage) => {
  ({ fake, sight } = stage);
});

const visit = (path: string) => openScreen(sight.page, fake.url + path);
const button = (name: string) => sight.page.getByRole('button', { name, exact: true });
/** The words of what has the focus. */
const focused = (): Promise<string> => sight.page.evaluate('document.activeElement.textContent');
const toast = (text: string) => sight.page.getByRole('status').getByText(text, { exact: true }).waitFor();

describe('a refund that is refused', () => {
  const payable = { minor: 6260, currency: 'EUR' };
  const can = { ...nothingAllowed, refund: true };
  const toPay = { id: 'r-1', status: 'OPEN', stage: 'PAY', payable, can } as const;
  const refused = { amount: payable, why: 'Card expired.' };
  const answerWith = (change: Partial<ReturnDetail>) =>
    fake.answers.set('GET /api/returns/r-1', { status: 200, body: fakeReturn({ ...toPay, ...change }) });
  const banner = () =>
    sight.page.getByRole('region', { name: 'The refund of €62.60 was refused. No money moved.' });

  test('says why right below its button on a phone, and takes the focus when it comes', async () => {
    answerWith({});
    await visit('/returns/r-1');
    answerWith({ stage: 'PAYING', payable: null, can: nothingAllowed });
    await button('Refund €62.60').click();
    await toast('Refund of €62.60 is on its way');
    answerWith({ refused });
    await banner().waitFor();
    await banner().getByText('Card expired.').waitFor();
    expect(await focused()).toContain('Card expired.');
    const [said, pressed] = [await banner().boundingBox(), await button('Refund €62.60').boundingBox()];
    const gap = (said?.y ?? 0) - ((pressed?.y ?? 0) + (pressed?.height ?? 0));
    expect([gap >= 0, gap < 40]).toEqual([true, true]);
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(800);
    expect(await findBarriers(sight.page)).toEqual([]);
  });

  test('takes no focus from who opens its page later', async () => {
    answerWith({ refused });
    await visit('/returns/r-1');
    await sight.page.getByText('The refund of €62.60 was refused. No money moved.').waitFor();
    expect(await sight.page.evaluate('document.activeElement.tagName')).toBe('BODY');
  });

  test('at the press itself, by a rule, is said there too', async () => {
    answerWith({ intents: [{ ...doubtful, state: 'person' }], stage: 'PAY' });
    await visit('/returns/r-1');
    fake.answers.set('POST /api/returns/r-1/refund', problem(422, 'More than is left of the payment.'));
    await button('Refund €62.60').click();
    const said = sight.page.getByRole('region', { name: 'That was not possible' });
    await said.waitFor();
    const [top, pressed] = [await said.boundingBox(), await button('Refund €62.60').boundingBox()];
    expect((top?.y ?? 0) - ((pressed?.y ?? 0) + (pressed?.height ?? 0))).toBeLessThan(40);
    expect(await focused()).toContain('More than is left of the payment.');
  });
});

describe('a session that ends in the middle of a form', () => {
  const signedOut = () =>
    sight.page.getByRole('heading', { name: 'You were signed out', level: 1 }).waitFor();
  /** Signing in ends at Home. */
  const comeBack = async () => {
    fake.answers.clear();
    await sight.page.goto(`${fake.url}/`);
  };

  test('loses nothing of a policy: who signs in again is back at it, with all they typed', async () => {
    await visit('/policy');
    await sight.page.getByLabel('Days to return').fill('45');
    await sight.page.getByLabel('Instructions').fill('Ring twice.');
    await button('Add a rule').click();
    await sight.page.getByLabel('Name', { exact: true }).fill('Sale items');
    await sight.page.getByLabel('Answer', { exact: true }).selectOption('It can’t be returned');
    await button('Done').click();
    fake.answers.set('PUT /api/policy', problem(401, 'Sign in.'));
    await button('Publish').first().click();
    await signedOut();
    await comeBack();
    await sight.page.waitForURL(`${fake.url}/policy`);
    await expect.poll(() => sight.page.getByLabel('Days to return').inputValue(), soon).toBe('45');
    expect(await sight.page.getByLabel('Instructions').inputValue()).toBe('Ring twice.');
    await sight.page.getByRole('heading', { name: '1. Sale items' }).waitFor();
    await sight.page.getByText('For every return: it can’t be returned.').waitFor();
    await button('Publish').first().click();
    await toast('Policy published');
    // Sent, it is kept no longer.
    await visit('/policy');
    expect(await sight.page.getByLabel('Days to return').inputValue()).toBe('30');
  });

  test('loses nothing of a reason that the shopper will read', async () => {
    await visit('/returns/r-1');
    await button('Decline').click();
    await sight.page.getByLabel('Reason').fill('It was worn at sea.');
    fake.answers.set('POST /api/returns/r-1/decline', problem(401, 'Sign in.'));
    await button('Decline return').click();
    await signedOut();
    await comeBack();
    await sight.page.getByRole('dialog', { name: 'Decline R-2041?' }).waitFor();
    expect(await sight.page.getByLabel('Reason').inputValue()).toBe('It was worn at sea.');
  });

  test('gives nothing of it to the staff of another shop', async () => {
    await visit('/policy');
    await sight.page.getByLabel('Days to return').fill('45');
    fake.answers.set('PUT /api/policy', problem(401, 'Sign in.'));
    await button('Publish').first().click();
    await signedOut();
    fake.answers.clear();
    const platform = { name: 'WooCommerce', standsAlone: true };
    const session = {
      shop: 'other.example',
      staffName: 'Ada',
      rights: fakeRights,
      portalUrl: 'https://other.example/returns',
      timeZone: null,
      country: null,
      platform,
    };
    fake.answers.set('GET /api/session', { status: 200, body: session });
    await visit('/');
    expect(new URL(sight.page.url()).pathname).toBe('/');
    await visit('/policy');
    expect(await sight.page.getByLabel('Days to return').inputValue()).toBe('30');
  });
});
