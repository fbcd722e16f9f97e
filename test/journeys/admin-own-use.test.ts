// Can a merchant work in the screens that stand alone: by keyboard, once each, signed in or not?
import { describe, expect, test } from 'vitest';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakeHome } from '../support/admin-fake-data.ts';
import { fakePolicy } from '../support/admin-fake-policy.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({ frame: 'own' }, (stage) => {
  ({ fake, sight } = stage);
});

const visit = (path: string) => openScreen(sight.page, fake.url + path);
const button = (name: string) => sight.page.getByRole('button', { name, exact: true });
const menu = (name: string) => sight.page.getByRole('navigation').getByRole('link', { name, exact: true });
const sent = (name: string) => fake.calls.filter((call) => call.name === name);
const bodiesOf = (name: string) => sent(name).map(({ body }) => JSON.parse(body));
const press = (key: string) => sight.page.keyboard.press(key);
/** The words of what has the focus. */
const focused = (): Promise<string> => sight.page.evaluate('document.activeElement.textContent');
const toast = (text: string) => sight.page.getByRole('status').getByText(text, { exact: true }).waitFor();

describe('who asks', () => {
  test('the cookie proves it, with a header no other site can add, and no token', async () => {
    await visit('/');
    expect(fake.calls.map(({ name }) => name)).toEqual(['GET /api/session', 'GET /api/home']);
    expect(fake.calls.map(({ requestedWith }) => requestedWith)).toEqual(['aftercare', 'aftercare']);
    expect(fake.calls.map(({ authorization }) => authorization)).toEqual(['', '']);
  });

  test('a session that has ended says so, and leads to the way in', async () => {
    await visit('/returns/r-1');
    fake.answers.set('POST /api/returns/r-1/approval', problem(401, 'Sign in.'));
    await button('Approve').click();
    await sight.page.getByRole('heading', { name: 'You were signed out', level: 1 }).waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    await sight.page.getByRole('link', { name: 'Sign in again' }).click();
    await sight.page.waitForURL(`${fake.url}/staff?shop=fjord.example%2Fstore`);
  });

  test('the head says whose shop it is and who is at it, and leads out', async () => {
    await visit('/');
    const head = sight.page.getByRole('banner');
    expect(await head.textContent()).toMatch(/fjord\.example\/store.*Mia Krüger/);
    expect(await head.getByRole('link', { name: 'Sign out' }).getAttribute('href')).toBe('/staff/out');
  });
});

describe('what our plugin would add', () => {
  const title = () => sight.page.getByRole('heading', { name: 'More with our plugin' });
  test('is told on Home where it does not stand, with the way to it, and nowhere else', async () => {
    await visit('/');
    expect(await title().count()).toBe(0);
    const installUrl = 'https://fjord.example/wp-admin/plugin-install.php?tab=upload';
    const body = { ...fakeHome, missingPlugin: { installUrl } };
    fake.answers.set('GET /api/home', { status: 200, body });
    await visit('/');
    await title().waitFor();
    const way = sight.page.getByRole('link', { name: 'Upload it to your site' });
    expect(await way.getAttribute('href')).toBe(installUrl);
    expect(await findBarriers(sight.page)).toEqual([]);
  });
});

test('that categories count as final sale too is said where the platform has them', async () => {
  await visit('/policy');
  await sight.page.getByLabel('Tag of final-sale products', { exact: true }).waitFor();
  fake.answers.set('GET /api/policy', { status: 200, body: { ...fakePolicy, countsCategories: true } });
  await visit('/policy');
  await sight.page.getByLabel('Tag or category of final-sale products', { exact: true }).waitFor();
  await sight.page.getByText('or stood in a category of this name').waitFor();
});

describe('by keyboard', () => {
  test('the first key skips to the content, and a screen that comes takes the focus and the title', async () => {
    await visit('/');
    await press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await press('Enter');
    expect(await sight.page.evaluate('document.activeElement.id')).toBe('content');
    await menu('Orders').focus();
    await press('Enter');
    await expect.poll(() => sight.page.title(), soon).toBe('Orders · Aftercare');
    expect(await sight.page.locator('h1:focus').textContent()).toBe('Orders');
  });

  test('the arrow keys go from tab to tab', async () => {
    await visit('/returns');
    await sight.page.getByRole('tab', { name: 'To decide' }).focus();
    await press('ArrowLeft');
    await expect.poll(focused, soon).toBe('All');
    await press('ArrowRight');
    await press('ArrowRight');
    await expect.poll(focused, soon).toBe('To receive');
    await expect.poll(() => new URL(sight.page.url()).search, soon).toBe('?tab=receive');
    await sight.page.getByRole('tabpanel').getByText('R-2042').waitFor();
  });

  test('a dialog keeps the focus, Escape ends it, and the focus goes back where it was', async () => {
    await visit('/returns/r-1');
    await button('Decline').focus();
    await press('Enter');
    const dialog = sight.page.getByRole('dialog', { name: 'Decline R-2041?' });
    await dialog.waitFor();
    for (let times = 0; times < 5; times += 1) {
      await press('Tab');
      // The browser's own bar may have its turn; the page below never.
      const isBelow = `document.activeElement.closest('dialog') === null && document.activeElement !== document.body`;
      expect(await sight.page.evaluate(isBelow)).toBe(false);
    }
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Decline');
  });

  test('what has the focus is seen: a rim of three pixels in ink', async () => {
    await visit('/returns/r-1');
    await menu('Home').focus();
    await press('Tab');
    const rim = `(() => { const { outlineWidth, outlineStyle, outlineColor, color } = getComputedStyle(document.activeElement);
      return { outlineWidth, outlineStyle, isInk: outlineColor === color }; })()`;
    expect(await sight.page.evaluate(rim)).toEqual({
      outlineWidth: '3px',
      outlineStyle: 'solid',
      isInk: true,
    });
  });
});

describe('once each', () => {
  test('five presses on Refund send one request, and it is said once', async () => {
    fake.delay = 300;
    await visit('/returns/r-3');
    await sight.page.evaluate(`for (let press = 0; press < 5; press += 1)
      [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Refund')).click();`);
    await toast('Refund of €51.20 is on its way');
    expect(bodiesOf('POST /api/returns/r-3/refund')).toEqual([{ revision: 3 }]);
    expect(await sight.page.getByRole('status').getByText('Refund').count()).toBe(1);
  });

  test('a decline without a reason says so at the field and is not sent; with one it is', async () => {
    await visit('/returns/r-1');
    await button('Decline').click();
    await button('Decline return').click();
    const reason = sight.page.getByLabel('Reason');
    await expect.poll(() => reason.getAttribute('aria-invalid'), soon).toBe('true');
    const described = (await reason.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const words = await Promise.all(described.map((id) => sight.page.locator(`[id="${id}"]`).textContent()));
    expect(words).toContain('Write the reason: the shopper will read it.');
    expect(await findBarriers(sight.page)).toEqual([]);
    await reason.fill('Worn. You may send pictures.');
    await button('Decline return').click();
    await sight.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(bodiesOf('POST /api/returns/r-1/decline')).toEqual([
      { revision: 3, reason: 'Worn. You may send pictures.' },
    ]);
  });

  test('a failure is told in its words, and trying again helps', async () => {
    fake.answers.set('GET /api/home', problem(503, 'We are being repaired. Try again in a minute.'));
    await visit('/');
    await sight.page.getByRole('alert').getByText('We are being repaired.').waitFor();
    fake.answers.clear();
    await button('Try again').click();
    await sight.page.getByRole('heading', { name: 'Fjord & Loom' }).waitFor();
  });
});

describe('money that is booked and not sent', () => {
  test('the page says whom to pay how much and why, and ends it by a person’s word with a note', async () => {
    await visit('/returns/r-10');
    await sight.page
      .getByText(
        'Booked in WooCommerce. Cash on delivery can’t send money back by itself: pay Mia Krüger €51.20 yourself, then tell us.',
      )
      .waitFor();
    await sight.page.getByText('Booked, to be paid by hand').waitFor();
    await button('I have paid it').click();
    await button('It is paid').click();
    await sight.page.getByText('Write how you paid it.').waitFor();
    expect(sent('POST /api/returns/r-10/money-finding')).toEqual([]);
    await sight.page.getByLabel('How did you pay it?').fill('Bank transfer on 6 June');
    await button('It is paid').click();
    await toast('Noted: it was paid');
    expect(bodiesOf('POST /api/returns/r-10/money-finding')).toEqual([
      { revision: 3, intentId: 'i-1', paid: true, note: 'Bank transfer on 6 June' },
    ]);
  });
});

describe('the reading of orders', () => {
  test('it can be paused while it runs, and goes on where it stopped', async () => {
    const paused = { state: 'paused', found: 5200, saved: 3120, problem: null };
    await visit('/');
    fake.answers.set('GET /api/home', { status: 200, body: { ...fakeHome, import: paused } });
    await button('Pause').click();
    await toast('Reading your orders is paused');
    await sight.page.getByText('Paused at 3,120 of 5,200 orders.').waitFor();
    expect(sent('POST /api/import/pause')).toHaveLength(1);
    expect(await button('Pause').count()).toBe(0);
    fake.answers.clear();
    await button('Go on reading').click();
    await sight.page.getByText('3,120 of 5,200 orders read.').waitFor();
    expect(sent('POST /api/import/resume')).toHaveLength(1);
    expect(sent('POST /api/import')).toEqual([]);
  });
});

describe('what is not saved', () => {
  const days = () => sight.page.getByLabel('Days to return');
  const question = () => sight.page.getByRole('dialog', { name: 'Leave without publishing?' });

  test('a bar offers to publish it, and goes with it', async () => {
    await visit('/policy');
    expect(await button('Publish').count()).toBe(0);
    await days().fill('45');
    await sight.page.getByRole('region', { name: 'Changes not published yet' }).waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    await button('Publish').click();
    await toast('Policy published');
    expect(bodiesOf('PUT /api/policy')).toMatchObject([{ basedOn: 2, policy: { merchantReturnDays: 45 } }]);
    await visit('/policy');
    await days().fill('46');
    await button('Discard').click();
    expect(await days().inputValue()).toBe('30');
    await expect.poll(() => button('Publish').count(), soon).toBe(0);
  });

  test('the first draft is published as it is, and leads on to a try of it', async () => {
    const body = { ...fakePolicy, version: 1, versions: fakePolicy.versions.slice(0, 1) };
    fake.answers.set('GET /api/policy', { status: 200, body });
    await visit('/policy');
    await button('Publish').waitFor();
    await days().fill('45');
    // While something was changed the bar alone offers it.
    await sight.page.getByRole('region', { name: 'Changes not published yet' }).waitFor();
    expect(await button('Publish').count()).toBe(1);
    await button('Discard').click();
    await button('Publish').waitFor();
    fake.answers.set('GET /api/policy', { status: 200, body: fakePolicy });
    await button('Publish').click();
    expect(bodiesOf('PUT /api/policy')).toMatchObject([{ basedOn: 1, policy: { merchantReturnDays: 30 } }]);
    await sight.page.getByRole('heading', { name: 'Policy published' }).waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(await button('Publish').count()).toBe(0);
    await sight.page.getByRole('link', { name: 'Try a return' }).click();
    await sight.page.getByRole('heading', { name: 'Test return', level: 1 }).waitFor();
  });

  test('leaving asks first: staying keeps it, leaving goes', async () => {
    await visit('/policy');
    await days().fill('45');
    await menu('Home').click();
    await question().getByRole('button', { name: 'Stay here' }).click();
    await question().waitFor({ state: 'detached' });
    expect(await days().inputValue()).toBe('45');
    await menu('Home').click();
    await question().getByRole('button', { name: 'Leave' }).click();
    await sight.page.getByRole('heading', { name: 'Fjord & Loom' }).waitFor();
  });

  test('what has the focus is not hidden below the bar', async () => {
    await visit('/policy');
    await days().fill('45');
    for (let times = 0; times < 8; times += 1) {
      await press('Tab');
      const below = `(() => { const bar = document.querySelector('.ac-save-bar');
        const one = document.activeElement;
        return bar.contains(one) || one.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top; })()`;
      expect(await sight.page.evaluate(below)).toBe(true);
    }
  });
});
