// Do the screens show each of the staff what is theirs to press, say why of the rest, and lose nothing that is chosen?
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../packages/core/src/staff/roles.ts';
import { findBarriers, openBrowser, openSight, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, type FakeFrame, problem, startAdminFake } from '../support/admin-fake.ts';
import { fakeHome, fakeReturn } from '../support/admin-fake-data.ts';
import { fakeStaff, rightsOf } from '../support/admin-fake-staff.ts';

/** Machines under load are slow, not wrong. */
const soon = { timeout: 15_000 };

let browser: Browser;
let fake: AdminFake;
let sight: Sight;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await sight.close();
  await fake.close();
});

const button = (name: string | RegExp) =>
  sight.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
const field = (name: 'Role' | 'Pays') => sight.page.getByRole('combobox', { name: new RegExp(`^${name}`) });
const sent = (name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ body }) => JSON.parse(body) as unknown);
const visit = async (path: string) => {
  await sight.page.goto(fake.url + path);
  await sight.page.locator('h1').waitFor();
  await expect.poll(() => sight.page.locator('[aria-busy="true"]').count(), soon).toBe(0);
};
const enterAs = (role: Role, paysUpTo: number | null = null) => {
  const standsAlone = fake.frame === 'own';
  const platform = { name: standsAlone ? 'WooCommerce' : 'Shopify', standsAlone };
  const shop = { shop: 'fjord.example', portalUrl: 'https://fjord.example/returns', platform };
  const who = { ...shop, staffName: 'Ada', timeZone: null, country: null };
  fake.answers.set('GET /api/session', { status: 200, body: { ...who, rights: rightsOf(role, paysUpTo) } });
};
const expectUsable = async () => {
  for (const width of [1280, 360]) {
    await sight.page.setViewportSize({ width, height: 800 });
    await expect.poll(() => sight.page.evaluate('document.documentElement.scrollWidth'), soon).toBe(width);
  }
  expect(await findBarriers(sight.page)).toEqual([]);
};

describe.each<FakeFrame>(['own', 'shopify'])('in the look %s', (frame) => {
  beforeEach(async () => {
    fake = await startAdminFake(frame);
    sight = await openSight(browser, 1280);
  });

  test('the list tells in words what each may do, and of an owner who stays one, why', async () => {
    await visit('/settings/staff');
    for (const text of ['Decides, pays up to €200.00', 'All but giving roles, pays any amount', 'Looks on'])
      await sight.page.getByText(text, { exact: true }).waitFor();
    await sight.page.getByText(/Mia Krüger owns or administers the shop itself/).waitFor();
    expect(await button(/^Change what/).count()).toBe(fakeStaff.members.length);
    expect(await button('Change what Mia Krüger may do').count()).toBe(0);
    await expectUsable();
    expect(sight.complaints).toEqual([]);
  });

  test('a role and its amount are saved once, by the version they were chosen on', async () => {
    await visit('/settings/staff');
    await button('Change what Noor <b> may do').click();
    await field('Role').selectOption('Agent');
    await field('Pays').selectOption('Up to an amount');
    await button('Save').click();
    await sight.page.getByText('Write an amount such as 200.00.').waitFor();
    expect(sent('PUT /api/staff/7003')).toEqual([]);
    await sight.page.getByLabel('Up to').fill('80,50');
    await expectUsable();
    await button('Save').click();
    await expect
      .poll(() => sent('PUT /api/staff/7003'), soon)
      .toEqual([{ revision: 2, role: 'agent', paysUpTo: 8050 }]);
    await expect.poll(() => field('Role').count(), soon).toBe(0);
  });

  test('what the server refuses is told where it was chosen, and stays as it was chosen', async () => {
    const why = 'Jan Holm is the only owner.';
    fake.answers.set('PUT /api/staff/7002', problem(422, why));
    await visit('/settings/staff');
    await button('Change what Jan Holm may do').click();
    await field('Role').selectOption('Viewer');
    await button('Save').click();
    await sight.page.getByText(why).waitFor();
    expect(await field('Role').inputValue()).toBe('viewer');
    await button('Discard').click();
    expect(await field('Role').inputValue()).toBe('owner');
  });

  test('who was slower reads so beside what they chose, and saves it on what stands by now', async () => {
    fake.answers.set('PUT /api/staff/7003', problem(409, 'Somebody was quicker.'));
    await visit('/settings/staff');
    await button('Change what Noor <b> may do').click();
    await field('Role').selectOption('Viewer');
    const members = fakeStaff.members.map((one) =>
      one.id === '7003'
        ? { ...one, role: 'agent', paysUpTo: { minor: 0, currency: 'EUR' }, revision: 3 }
        : one,
    );
    fake.answers.set('GET /api/staff', { status: 200, body: { ...fakeStaff, members } });
    await button('Save').click();
    await sight.page.getByText('Somebody was quicker.').waitFor();
    await sight.page.getByText('Decides, pays nothing', { exact: true }).first().waitFor();
    expect(await field('Role').inputValue()).toBe('viewer');
    fake.answers.delete('PUT /api/staff/7003');
    await button('Save').click();
    await expect
      .poll(() => sent('PUT /api/staff/7003').at(-1), soon)
      .toEqual({ revision: 3, role: 'viewer', paysUpTo: null });
  });

  test('taking somebody off the list asks first and says what follows', async () => {
    await visit('/settings/staff');
    await button('Change what Noor <b> may do').click();
    await button('Take off the list').click();
    await sight.page.getByText(/They are signed out at once/).waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    await sight.page.getByRole('dialog').getByRole('button', { name: 'Take off the list' }).click();
    await expect.poll(() => sent('POST /api/staff/7003/removal'), soon).toEqual([{ revision: 2 }]);
  });

  test('what newcomers may do is chosen as a role is, and an owner is none', async () => {
    await visit('/settings/staff');
    await button('Change what Newcomers may do').click();
    const offered = await field('Role').locator('option').allTextContents();
    expect(offered).toEqual(['Manager', 'Agent', 'Viewer']);
    await field('Role').selectOption('Viewer');
    expect(await field('Pays').count()).toBe(0);
    await button('Save').click();
    await expect
      .poll(() => sent('PUT /api/newcomers'), soon)
      .toEqual([{ revision: 0, role: 'viewer', paysUpTo: null }]);
  });

  test('one who looks on has no button of others on any screen, and reads why on each', async () => {
    enterAs('viewer');
    const task = { ...(fakeHome.tasks[0] ?? { detail: '', openedAt: '' }), kind: 'privacy-request' };
    fake.answers.set('GET /api/home', {
      status: 200,
      body: { ...fakeHome, tasks: [{ ...task, id: 't', subject: 's' }] },
    });
    await visit('/');
    await sight.page.getByText('Tasks are marked as done by agents').waitFor();
    await sight.page.getByText('A person’s file is handed out by managers').waitFor();
    await sight.page.getByText('The reading of orders is started and paused by managers').waitFor();
    expect(await button(/Mark as done|Download|Pause|Read orders/).count()).toBe(0);
    await expectUsable();
    await visit('/policy');
    await sight.page
      .getByText('The policy is changed by managers and owners. Ask Mia Krüger or Jan Holm.')
      .waitFor();
    expect(await button(/Publish|Discard/).count()).toBe(0);
    await expectUsable();
    await visit('/settings/staff');
    await sight.page.getByText('Roles are given by owners. Ask Mia Krüger or Jan Holm.').waitFor();
    expect(await button(/^Change|Take off/).count()).toBe(0);
    await expectUsable();
    expect(sight.complaints).toEqual([]);
  });

  test('above their amount an agent reads how much it is and whom to ask, in place of the button', async () => {
    enterAs('agent', 20_000);
    const payable = { minor: 51_200, currency: 'EUR' };
    const above = { amount: payable, paysUpTo: { minor: 20_000, currency: 'EUR' }, ask: ['Mia', 'Jan'] };
    const detail = fakeReturn({ id: 'r-3', status: 'OPEN', stage: 'PAY', payable, above });
    const can = { ...detail.can, approve: false, decline: false };
    fake.answers.set('GET /api/returns/r-3', { status: 200, body: { ...detail, can } });
    await visit('/returns/r-3');
    await sight.page
      .getByText(
        '€512.00 for this return is more than the €200.00 you may pay for one. Ask Mia or Jan, who may pay any amount.',
      )
      .waitFor();
    expect(await button(/Refund/).count()).toBe(0);
    await expectUsable();
  });

  test('against the rules a return is approved with a written reason alone', async () => {
    const detail = fakeReturn({ againstRules: ['OUTSIDE_WINDOW'] });
    fake.answers.set('GET /api/returns/r-1', { status: 200, body: detail });
    await visit('/returns/r-1');
    await button('Approve').click();
    await sight.page.getByText(/your policy said no: The time to return this item has ended/).waitFor();
    await button('Approve all the same').click();
    await sight.page.getByText('Write why you approve it.').waitFor();
    expect(sent('POST /api/returns/r-1/approval')).toEqual([]);
    expect(await findBarriers(sight.page)).toEqual([]);
    await sight.page.getByLabel('Why do you approve it all the same?').fill('She was ill.');
    await button('Approve all the same').click();
    await expect
      .poll(() => sent('POST /api/returns/r-1/approval'), soon)
      .toEqual([{ revision: 3, note: 'She was ill.' }]);
  });
});
