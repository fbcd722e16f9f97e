// Can a merchant keep a table of rules: add one, change it, move it, take it away, publish it?
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ruleProblems } from '../../packages/words/src/en/rule-problems.ts';
import { findBarriers, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, type FakeFrame, problem } from '../support/admin-fake.ts';
import { fakeRules, policyWithRules } from '../support/admin-fake-policy-rules.ts';
import { rightsOf } from '../support/admin-fake-staff.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

let fake: AdminFake;
let sight: Sight;

const page = (): Page => sight.page;
const open = async (rules: number, locale = 'en') => {
  fake.answers.set('GET /api/policy', { status: 200, body: policyWithRules(rules) });
  await openScreen(page(), `${fake.url}/policy?locale=${locale}`);
};
const button = (name: string) => page().getByRole('button', { name, exact: true });
const field = (name: string) => page().getByLabel(name, { exact: true });
const headings = () => page().locator('.ac-ordered h3').allTextContents();
const put = () =>
  fake.calls.filter(({ name }) => name === 'PUT /api/policy').map(({ body }) => JSON.parse(body));
/** In words, what has the focus. */
const focused = (): Promise<string> =>
  page().evaluate(`(() => {
    const one = document.activeElement;
    return one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
  })()`);
const sayHow = (action: string, name: string, n: number, all: number) =>
  `${action}: ${name}, rule ${n} of ${all}`;

async function addCondition(kind: string): Promise<void> {
  await field('Another condition').selectOption(kind);
  await button('Add: Another condition').click();
}

describe.each<FakeFrame>(['shopify', 'own'])('in the look of %s', (frame) => {
  beforeEachScreen({ frame }, (stage) => {
    ({ fake, sight } = stage);
  });

  test('a rule is added, moved up and published as it reads', async () => {
    await open(1);
    await button('Add a rule').click();
    await expect.poll(focused, soon).toBe('Name');
    await page().keyboard.type('Austrian shirts');
    await addCondition('Country of delivery');
    await expect.poll(focused, soon).toBe('Country of delivery');
    await field('Country of delivery').selectOption('Austria');
    await button('Add: Country of delivery').click();
    // Chosen and not added: it stands in the field, so it counts.
    await field('Country of delivery').selectOption('Germany');
    await addCondition('Product tag');
    await field('Product tag').fill('shirts, "Hats, caps"');
    await field('Days to return').last().fill('100');
    await page()
      .getByText(
        'If the country is Austria or Germany and the product has the tag “shirts” or “Hats, caps”: 100 days to return.',
      )
      .waitFor();
    expect(await findBarriers(page())).toEqual([]);
    await button('Done').click();
    await expect.poll(focused, soon).toBe(sayHow('Change', 'Austrian shirts', 2, 2));
    await button(sayHow('Move up', 'Austrian shirts', 2, 2)).click();
    expect(await headings()).toEqual(['1. Austrian shirts', '2. Shoes to Germany']);
    // At the top it can't go further up: the focus is beside it.
    await expect.poll(focused, soon).toBe(sayHow('Move down', 'Austrian shirts', 1, 2));
    await button('Publish').first().click();
    await expect.poll(() => put().length, soon).toBe(1);
    const [first, second] = put()[0].policy.rules;
    expect(first).toMatchObject({
      name: 'Austrian shirts',
      when: { applicableCountry: ['AT', 'DE'], productTags: ['shirts', 'Hats, caps'], skus: [] },
      outcome: { merchantReturnDays: 100, answer: null, wayBack: null },
    });
    expect(second).toEqual(fakeRules[0]);
    expect(sight.complaints).toEqual([]);
  });

  test('what is wrong in a rule stands at its field, and nothing is sent', async () => {
    await open(0);
    await button('Add a rule').click();
    await field('Name').fill('Too late');
    await addCondition('Worth of the return');
    await field('Worth at least').fill('much');
    // Enter ends the rule, and does not publish.
    await page().keyboard.press('Enter');
    await page().getByText('Write an amount of 0 or more, such as 5.00.').waitFor();
    expect(await field('Worth at least').inputValue()).toBe('much');
    await field('Worth at least').fill('50');
    await button('Publish').first().click();
    await page().getByText(ruleProblems.NO_OUTCOME).waitFor();
    await field('Days to return').last().fill('5');
    await button('Done').click();
    await page().getByText(ruleProblems.DAYS_TOO_LATE).waitFor();
    const described = await field('Days to return').last().getAttribute('aria-describedby');
    const told = await Promise.all(
      (described ?? '').split(' ').map((id) => page().locator(`[id="${id}"]`).textContent()),
    );
    expect(told.join()).toContain(ruleProblems.DAYS_TOO_LATE);
    expect(await findBarriers(page())).toEqual([]);
    expect(put()).toEqual([]);
  });

  test('what the server finds in a rule opens it and stands at its field', async () => {
    await open(4);
    const message = 'Amounts of the policy are in EUR, the shop’s currency.';
    const fields = [{ path: 'policy.rules.3.when.worthBelow', message }];
    fake.answers.set('PUT /api/policy', problem(422, 'Some fields are wrong.', { fields }));
    await button(sayHow('Move down', 'Shoes to Germany', 1, 4)).click();
    await button('Publish').first().click();
    await page().getByText(message).waitFor();
    expect(await field('Worth less than').inputValue()).toBe('200.00');
    expect(await field('Name').inputValue()).toBe('Not wanted any more');
  });

  test('Remove asks nothing, and Discard brings all back', async () => {
    await open(4);
    await button(sayHow('Remove', 'Sale items', 2, 4)).click();
    expect(await headings()).toHaveLength(3);
    await expect.poll(focused, soon).toBe('Add a rule');
    // The frame's own bar shows its buttons, not the page.
    await page().evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Discard').click()`,
    );
    expect(await headings()).toHaveLength(4);
  });

  test.each(['en', 'de', 'ar'])(
    'with no rule, with one and with four it is as wide as the window in %s',
    async (locale) => {
      for (const rules of [0, 1, 4]) {
        await page().setViewportSize({ width: 1280, height: 800 });
        await open(rules, locale);
        const width = (): Promise<number> => page().evaluate('document.documentElement.scrollWidth');
        expect(await width()).toBe(1280);
        await page().setViewportSize({ width: 360, height: 800 });
        await expect.poll(width, soon).toBe(360);
        expect(await findBarriers(page())).toEqual([]);
      }
    },
  );
});

describe('who may not change the policy', () => {
  beforeEachScreen({ frame: 'own' }, (stage) => {
    ({ fake, sight } = stage);
  });

  test('reads the sentences only', async () => {
    const rights = rightsOf('viewer');
    const session = {
      ...{ shop: 'fjord.example/store', staffName: 'Ada', timeZone: null, country: null, rights },
      ...{ portalUrl: 'https://fjord.example/returns', platform: { name: 'WooCommerce', standsAlone: true } },
    };
    fake.answers.set('GET /api/session', { status: 200, body: session });
    await open(4);
    expect(await headings()).toHaveLength(4);
    await page().getByText('it can’t be returned.').waitFor();
    expect(await field('Counted from').inputValue()).toBe('delivery');
    expect(
      await page()
        .getByRole('button', { name: /Move|Change|Remove|Add a rule/ })
        .count(),
    ).toBe(0);
  });
});
