// Can a merchant see what a version changed, go back to it, and keep it as a file?
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../packages/core/src/policy/policy.ts';
import { type PolicyPage, sessionSchema } from '../../packages/core/src/wire/admin.ts';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, problem } from '../support/admin-fake.ts';
import { fakePolicy, fakeVersions } from '../support/admin-fake-policy.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

describe.each(['shopify', 'own'] as const)('in the look of %s', (frame) => {
  let fake: AdminFake;
  let sight: Sight;
  beforeEachScreen({ frame }, (stage) => {
    ({ fake, sight } = stage);
  });

  const visit = (path = '/policy') => openScreen(sight.page, fake.url + path);
  const button = (name: string) => sight.page.getByRole('button', { name, exact: true });
  const days = () => sight.page.getByLabel('Days to return');
  const published = () =>
    fake.calls
      .filter(({ name }) => name === 'PUT /api/policy')
      .map(({ body }) => JSON.parse(body) as { basedOn: number; policy: Policy });
  const dialog = (name: string) => sight.page.getByRole('dialog', { name });
  const openVersion = async (name: string) => {
    await sight.page.getByRole('link', { name, exact: true }).click();
    await dialog(name).waitFor();
  };
  const reads = (text: string) => sight.page.getByText(text, { exact: true }).first().waitFor();
  /** What the server will say once these terms are published. */
  const willStand = (version: number, policy: Policy) => {
    const one = { version, publishedAt: new Date().toISOString(), publishedBy: 'Mia' };
    const before = fake.answers.get('GET /api/policy')?.body as PolicyPage | undefined;
    const versions = [...(before ?? fakePolicy).versions, one];
    fake.answers.set('GET /api/policy', { status: 200, body: { ...fakePolicy, ...one, policy, versions } });
    fake.answers.set(`GET /api/policy/versions/${version}`, { status: 200, body: { ...one, policy } });
  };

  test('a change is reviewed, published, read as what it changed, and taken back by a version of its own', async () => {
    await visit();
    expect(await sight.page.getByText(/^Not published yet:/).count()).toBe(0);
    await days().fill('45');
    await reads('Not published yet: 1 change');
    await reads('30 days → 45 days');
    expect(await findBarriers(sight.page)).toEqual([]);
    willStand(3, { ...fakePolicy.policy, merchantReturnDays: 45 });
    await button('Publish').click();
    await expect.poll(published, soon).toHaveLength(1);
    await openVersion('Version 3');
    await reads('Changed against version 2');
    await reads('30 days → 45 days');
    expect(await button('Use these terms again').count()).toBe(0);
    await sight.page.keyboard.press('Escape');
    await dialog('Version 3').waitFor({ state: 'detached' });
    await openVersion('Version 2');
    await reads('What using it again would change');
    await reads('45 days → 30 days');
    expect(await findBarriers(sight.page)).toEqual([]);
    await button('Use these terms again').click();
    await dialog('Version 2').waitFor({ state: 'detached' });
    expect(await days().inputValue()).toBe('30');
    await reads('Not published yet: 1 change');
    // Nothing was published by that alone.
    expect(published()).toHaveLength(1);
    willStand(4, fakePolicy.policy);
    await button('Publish').click();
    await expect.poll(published, soon).toHaveLength(2);
    expect(published().map(({ basedOn, policy }) => [basedOn, policy.merchantReturnDays])).toEqual([
      [2, 45],
      [3, 30],
    ]);
    expect(published()[1]?.policy).toEqual(fakePolicy.policy);
    expect(sight.complaints).toEqual([]);
  });

  test('who has changed the form is told that it is replaced, and may keep it or discard it after', async () => {
    await visit();
    await days().fill('45');
    await openVersion('Version 1');
    await reads('You have changed the form and not published it. What you changed there is replaced.');
    await button('Close').last().click();
    expect(await days().inputValue()).toBe('45');
    await openVersion('Version 1');
    await button('Replace my changes with these terms').click();
    await reads('Not published yet: 6 changes');
    expect(await days().inputValue()).toBe('14');
    if (frame === 'own') {
      await button('Discard').click();
      expect(await days().inputValue()).toBe('30');
      expect(await sight.page.getByText(/^Not published yet:/).count()).toBe(0);
    }
  });

  test('an address leads to a version, also to one that can’t be read now, or never was', async () => {
    fake.answers.set('GET /api/policy/versions/1', problem(503, 'We are being repaired.'));
    await visit('/policy?version=1');
    await reads('We are being repaired.');
    fake.answers.clear();
    await button('Try again').click();
    await reads('The first version: there is none before it.');
    await reads('Rule “Sale items” added as number 1');
    await visit('/policy?version=9');
    await reads('There is no such version');
    await sight.page
      .getByRole('button', { name: /^Dismiss/ })
      .first()
      .click();
    await expect.poll(() => new URL(sight.page.url()).search, soon).toBe('');
  });

  test('terms in another currency are shown and can’t be used again', async () => {
    const [first] = fakeVersions;
    if (first === undefined) throw new Error('no version');
    const policy = { ...first.policy, autoApproveBelow: { minor: 0, currency: 'DKK' } };
    fake.answers.set('GET /api/policy/versions/1', { status: 200, body: { ...first, policy } });
    await visit('/policy?version=1');
    await reads('Its amounts are in DKK and your shop’s in EUR, so it can’t be used again.');
    expect(await button('Use these terms again').count()).toBe(0);
    await button('Save as file').waitFor();
  });

  const choose = (name: string, text: string | Buffer) =>
    sight.page
      .getByLabel('Load from file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const saved = async (press: () => Promise<void>) => {
    const [download] = await Promise.all([sight.page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  test('a version that was saved and loaded again fills the form as it was, and publishes nothing', async () => {
    await visit('/policy?version=1');
    const file = await saved(() => button('Save as file').click());
    expect(file.name).toBe('aftercare-policy-v1.json');
    expect(JSON.parse(file.text)).toMatchObject({ format: 'aftercare-policy/1', version: 1 });
    await button('Use these terms again').click();
    await reads('Not published yet: 6 changes');
    const filled = await formText(sight);
    await visit();
    await choose(file.name, file.text);
    await reads('Not published yet: 6 changes');
    expect(await formText(sight)).toEqual(filled);
    expect(published()).toEqual([]);
    const standing = await saved(() => button('Save version 2 as file').click());
    expect(JSON.parse(standing.text)).toMatchObject({ version: 2, policy: fakePolicy.policy });
    // The form holds something: what is loaded now asks first.
    await choose(standing.name, standing.text);
    await button('Keep my changes').click();
    expect(await formText(sight)).toEqual(filled);
    await choose(standing.name, standing.text);
    await button('Replace my changes with these terms').click();
    await expect.poll(() => days().inputValue(), soon).toBe('30');
    expect(sight.complaints).toEqual([]);
  });

  test.each<[string, string | Buffer, string]>([
    ['no JSON', 'days;fee', 'This file can’t be read.'],
    ['another format', '{"format":"aftercare-policy/2"}', 'This is not a policy that was saved here'],
    ['too large', Buffer.alloc(300_000, 32), 'This file is too large to be a policy.'],
    [
      'a wrong field',
      fileOf({ ...fakePolicy.policy, merchantReturnDays: 'many', colour: 1 }),
      'This file has something no policy has: policy.colour. This file has something that can’t stand in a policy: Days to return.',
    ],
    [
      'another currency',
      fileOf({ ...fakePolicy.policy, autoApproveBelow: { minor: 0, currency: 'DKK' } }),
      'This file has amounts in DKK. Your shop counts in EUR.',
    ],
  ])('a file with %s is refused in words, and the form stays', async (_, text, told) => {
    await visit();
    await days().fill('45');
    await choose('policy.json', text);
    await sight.page.getByText(told).waitFor();
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(await days().inputValue()).toBe('45');
  });

  test('by keyboard a version is opened at its beginning, closed, and the form goes on where it was', async () => {
    await visit();
    const link = sight.page.getByRole('link', { name: 'Version 1', exact: true });
    await link.focus();
    await sight.page.keyboard.press('Enter');
    await reads('The first version: there is none before it.');
    const box = await sight.page.getByText('The first version: there is none before it.').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    await sight.page.keyboard.press('Escape');
    await dialog('Version 1').waitFor({ state: 'detached' });
    expect(new URL(sight.page.url()).search).toBe('');
  });

  test('who may not change the policy reads its versions and saves them, and loads none', async () => {
    const session = sessionSchema.parse(await (await fetch(`${fake.url}/api/session`)).json());
    const rights = { ...session.rights, role: 'viewer', may: ['enter', 'look'] };
    fake.answers.set('GET /api/session', { status: 200, body: { ...session, rights } });
    await visit('/policy?version=1');
    await reads('What using it again would change');
    expect(await button('Use these terms again').count()).toBe(0);
    await button('Save as file').waitFor();
    await sight.page.keyboard.press('Escape');
    await button('Save version 2 as file').waitFor();
    expect(await sight.page.getByLabel('Load from file').count()).toBe(0);
  });
});

function fileOf(policy: object): string {
  return JSON.stringify({ format: 'aftercare-policy/1', shop: 'fjord.example', version: 1, policy });
}

/** What stands in every field. */
function formText({ page }: Sight): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('form :is(input, select, textarea)')].map((one) => one.value)`,
  );
}
