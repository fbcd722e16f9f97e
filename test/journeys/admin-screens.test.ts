// Do the merchant's screens, as built, draw every state cleanly and send nothing twice?
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakeReturn, fakeReturns } from '../support/admin-fake-data.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

let browser: Browser;
let fake: AdminFake;
let sight: Sight;
beforeEachScreen({}, (stage) => {
  ({ browser, fake, sight } = stage);
});

const visit = async ({ page }: Sight, path: string) => {
  await openScreen(page, fake.url + path);
};
const button = (name: string) => sight.page.getByRole('button', { name, exact: true });
const sent = (name: string) => fake.calls.filter((call) => call.name === name);

const toasts = (): Promise<string[]> => sight.page.evaluate('window.bridge.toasts');

describe('every screen draws without a complaint, without a barrier and within its width', () => {
  const screens: [string, string][] = [
    ['home', '/'],
    ['the queue', '/returns'],
    ['all returns', '/returns?tab=all'],
    ...fakeReturns.map(({ id, stage }): [string, string] => [`a return at ${stage}`, `/returns/${id}`]),
    ['the policy', '/policy'],
    ['an earlier version of it', '/policy?version=1'],
    ['a version that never was', '/policy?version=9'],
    ['the settings', '/settings'],
    ['what is held up', '/held-up'],
    ['orders', '/orders'],
    ['a return to be opened', '/orders/open-return?order=o-1042'],
    ['the staff', '/settings/staff'],
    ['a search without a match', '/orders?search=nobody'],
    ['an unknown address', '/nowhere'],
    ['a frame without a menu', '/?menu=none'],
  ];
  const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
  test.each(screens)('%s', async (_name, path) => {
    await visit(sight, path);
    expect(await widthOf(sight.page)).toBe(1280);
    // The phone's form comes from the same load, as when a tablet is turned.
    await sight.page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => widthOf(sight.page), soon).toBe(360);
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(sight.complaints).toEqual([]);
  });
});

describe('who asks', () => {
  test('the session is opened before anything else is asked, each call with a fresh token', async () => {
    await visit(sight, '/?shop=fjord.myshopify.com&host=abc&id_token=proof');
    expect(fake.calls.map(({ name }) => name)).toEqual(['GET /api/session', 'GET /api/home']);
    expect(fake.calls.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('the frame’s shop goes along to the next screen, its proof does not', async () => {
    await visit(sight, '/?shop=fjord.myshopify.com&host=abc&id_token=proof');
    await sight.page.getByRole('link', { name: '4 returns to decide' }).click();
    await sight.page.getByRole('heading', { name: 'Returns' }).waitFor();
    expect(new URL(sight.page.url()).search).toBe('?tab=decide&shop=fjord.myshopify.com&host=abc');
  });
});

describe('why', () => {
  test('the rules’ answers stand with the return, and its order is opened in the admin around us', async () => {
    await visit(sight, '/returns/r-1');
    const card = sight.page.getByText('Asks for a person: The item is said to be defective');
    expect(await card.count()).toBe(1);
    const order = sight.page.getByRole('link', { name: 'Open #1042 in Shopify' });
    expect(await order.getAttribute('href')).toBe('shopify://admin/orders/1042');
    expect(await order.getAttribute('target')).toBe('_top');
  });
});

describe('the set-up guide', () => {
  test.each([
    ['Hide this guide', 'POST /api/setup-guide/dismissal'],
    ['Look again', 'POST /api/shop/reading'],
  ])('why “%s” did not happen is said', async (label, call) => {
    fake.answers.set(call, problem(503, 'Shopify is away.'));
    await visit(sight, '/');
    await button(label).click();
    await sight.page.getByText('Shopify is away.').waitFor();
  });
});

describe('money', () => {
  test('a double click on Refund sends one request, and says so once', async () => {
    fake.delay = 300;
    await visit(sight, '/returns/r-3');
    // Five presses within one task: faster than any screen can be drawn again.
    await sight.page.evaluate(`for (let press = 0; press < 5; press += 1)
      [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Refund')).click();`);
    await expect.poll(toasts, soon).toHaveLength(1);
    expect(sent('POST /api/returns/r-3/refund').map(({ body }) => body)).toEqual(['{"revision":3}']);
    expect(await toasts()).toEqual(['Refund of €51.20 is on its way']);
  });

  test('while a refund is in doubt no payment is offered, only a check', async () => {
    await visit(sight, '/returns/r-4');
    await sight.page.getByText('We don’t know if Shopify paid. Don’t pay again.').waitFor();
    expect(await sight.page.getByRole('button', { name: /Refund/ }).count()).toBe(0);
    await button('Check now').click();
    await expect.poll(toasts, soon).toHaveLength(1);
    expect(sent('POST /api/returns/r-4/money-check')).toHaveLength(1);
  });
});

describe('money in doubt', () => {
  test('a person’s answer needs a choice and a note, warns before money may be paid again, and is sent once', async () => {
    await visit(sight, '/returns/r-4');
    await button('I have looked').click();
    await button('Save answer').click();
    await sight.page.getByText('Choose what you found.').waitFor();
    await sight.page.getByText('Write where you saw it.').waitFor();
    await sight.page.getByLabel('What did you find?').selectOption('It was not paid');
    await sight.page.getByText('The same amount can then be paid again').waitFor();
    await sight.page.getByLabel('Where did you see it?').fill('Bank account, today.');
    expect(await findBarriers(sight.page)).toEqual([]);
    await button('Save answer').click();
    await expect.poll(toasts, soon).toEqual(['Noted: it was not paid']);
    const bodies = sent('POST /api/returns/r-4/money-finding').map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([{ revision: 3, intentId: 'i-1', paid: false, note: 'Bank account, today.' }]);
  });
});

describe('money that failed after it was shown as paid', () => {
  test('the page says so, and of a return that has ended no second payment is promised', async () => {
    await visit(sight, '/returns/r-9');
    await sight.page.getByText('A refund failed after it was shown as paid').waitFor();
    await button('I have looked').click();
    await sight.page.getByLabel('What did you find?').selectOption('It was not paid');
    await sight.page.getByText('Nothing more can be paid from here').waitFor();
    expect(await sight.page.getByText('can then be paid again').count()).toBe(0);
  });
});

describe('goods here, and not all of them to refund', () => {
  test('the page names what a refund leaves out, and why, and offers the rest', async () => {
    await visit(sight, '/returns/r-3');
    await sight.page.getByText('Not everything that has arrived can be refunded from here').waitFor();
    await sight.page.getByText(/^1\s× Stoneware mug: .* already refunded in the shop’s own admin/).waitFor();
    await button('Refund €51.20').waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
  });
});

describe('goods here and nothing to refund', () => {
  test('the page says why, and closes only with a note on how it was settled', async () => {
    await visit(sight, '/returns/r-8');
    await sight.page.getByText(/More is due than can still be refunded/).waitFor();
    await button('Close: paid another way').click();
    await button('Close return').click();
    await sight.page.getByText('Write how it was settled.').waitFor();
    await sight.page.getByLabel('How was it settled?').fill('Refunded in Shopify.');
    expect(await findBarriers(sight.page)).toEqual([]);
    await button('Close return').click();
    await expect.poll(toasts, soon).toEqual(['Return closed']);
    const bodies = sent('POST /api/returns/r-8/closure').map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([{ revision: 3, paidAnotherWay: 'Refunded in Shopify.' }]);
  });
});

describe('decisions', () => {
  test('a decline without a written reason is not sent; with one it is, once', async () => {
    await visit(sight, '/returns/r-1');
    await button('Decline').click();
    await button('Decline return').click();
    await sight.page.getByText('Write the reason: the shopper will read it.').waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    await sight.page.getByLabel('Reason').fill('Worn. You may send pictures.');
    await button('Decline return').click();
    await sight.page.getByRole('dialog').waitFor({ state: 'detached' });
    const bodies = sent('POST /api/returns/r-1/decline').map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([{ revision: 3, reason: 'Worn. You may send pictures.' }]);
  });

  test('when a colleague was faster, the page says who and shows the return as it stands', async () => {
    await visit(sight, '/returns/r-1');
    const by = { id: 'h-9', type: 'APPROVED', at: new Date().toISOString(), by: 'Noor', text: 'Approved' };
    const approved = fakeReturn({ status: 'OPEN', stage: 'RECEIVE', revision: 4, history: [by] });
    fake.answers.set('POST /api/returns/r-1/approval', problem(409, 'This return has changed.'));
    fake.answers.set('GET /api/returns/r-1', { status: 200, body: approved });
    await button('Approve').click();
    await sight.page.getByText('Noor: Approved (just now).').waitFor();
    await sight.page.getByText('To receive').first().waitFor();
  });

  test('a receipt sends each condition of each line, and nothing that is too much', async () => {
    await visit(sight, '/returns/r-2');
    await button('Receive').click();
    await button('Another condition for Linen shirt, M / Sand').click();
    const shirts = sight.page.getByLabel('Quantity of Linen shirt, M / Sand');
    await shirts.nth(1).fill('1');
    await button('Save receipt').click();
    await sight.page.getByText('Only 2 still to come.').first().waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(sent('POST /api/returns/r-2/receipt')).toEqual([]);
    await shirts.nth(0).fill('1');
    await button('Save receipt').click();
    await expect.poll(toasts, soon).toHaveLength(1);
    expect(JSON.parse(sent('POST /api/returns/r-2/receipt')[0]?.body ?? '')).toEqual({
      revision: 3,
      lines: [
        { returnLineId: 'rl-1', disposition: 'RESTOCKED', quantity: 1 },
        { returnLineId: 'rl-1', disposition: 'NOT_RESTOCKED', quantity: 1 },
        // Sent back because it is broken.
        { returnLineId: 'rl-2', disposition: 'NOT_RESTOCKED', quantity: 1 },
      ],
    });
  });
});

describe('the policy', () => {
  const days = () => sight.page.getByLabel('Days to return');

  test('a wrong field is named at the field, by us and by the server, and what was typed stays', async () => {
    await visit(sight, '/policy');
    await days().fill('many');
    await button('Publish').click();
    await sight.page.getByText('Write a whole number from 0 to 3,650.').waitFor();
    expect(sent('PUT /api/policy')).toEqual([]);
    const fields = [{ path: 'policy.merchantReturnDays', message: 'The law asks for 14 at least.' }];
    fake.answers.set('PUT /api/policy', problem(422, 'Some fields are wrong.', { fields }));
    await days().fill('3');
    await button('Publish').click();
    await sight.page.getByText('The law asks for 14 at least.').waitFor();
    expect(await days().inputValue()).toBe('3');
  });

  test('publishing names the version it was written on, and the frame guards what is not saved', async () => {
    await visit(sight, '/policy');
    await days().fill('45');
    await button('Publish').click();
    await expect.poll(toasts, soon).toHaveLength(1);
    const body = JSON.parse(sent('PUT /api/policy')[0]?.body ?? '');
    expect(body).toMatchObject({
      basedOn: 2,
      policy: { merchantReturnDays: 45, restockingFeeBasisPoints: 500 },
    });
    expect(await sight.page.evaluate('window.bridge.saveBars')).toContain('show policy-save-bar');
  });
});

describe('long lists', () => {
  test('the address holds the place in the list, so that Back and a reload find it again', async () => {
    await visit(sight, '/orders');
    expect(await findBarriers(sight.page)).toEqual([]);
    await button('Next page').click();
    await sight.page.getByText('#1013').waitFor();
    expect(new URL(sight.page.url()).search).toBe('?after=20');
    await sight.page.reload();
    await sight.page.getByText('#1013').waitFor();
    await sight.page.goBack();
    await sight.page.getByText('#1042').waitFor();
  });

  test('a search starts at the first page', async () => {
    await visit(sight, '/orders?after=20');
    await sight.page.getByLabel('Find an order').fill('Kenji');
    await button('Search').click();
    await sight.page.getByText('#1041').waitFor();
    expect(new URL(sight.page.url()).search).toBe('?search=Kenji');
  });
});

describe('when the server fails', () => {
  test('the failure is told in its words, and trying again helps', async () => {
    fake.answers.set('GET /api/home', problem(503, 'We are being repaired. Try again in a minute.'));
    await visit(sight, '/');
    await sight.page.getByText('We are being repaired. Try again in a minute.').waitFor();
    fake.answers.clear();
    await button('Try again').click();
    await sight.page.getByRole('heading', { name: 'Fjord & Loom' }).waitFor();
  });

  test('without script there is one line and one link', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(fake.url);
    expect(await page.locator('noscript').textContent()).toContain('These screens need JavaScript.');
    await context.close();
  });
});
