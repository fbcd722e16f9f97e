// Is a merchant's table of rules kept as it was published, and what can't stand told at its own place in it?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Policy } from '../../packages/core/src/policy/policy.ts';
import type { PolicyPage, Problem } from '../../packages/core/src/wire/admin.ts';
import { ruleProblems as german } from '../../packages/words/src/de/rule-problems.ts';
import { ruleProblems as english } from '../../packages/words/src/en/rule-problems.ts';
import { fakeRules } from '../support/admin-fake-policy-rules.ts';
import { signIn } from './staff-hands.ts';
import { APP, openDoors, type Stage } from './stage.ts';

let stage: Stage;
let cookie: string;
beforeAll(async () => {
  stage = await openDoors();
  cookie = await signIn(stage, stage.mine);
});
afterAll(() => stage.close());

const policyPage = async (): Promise<PolicyPage> =>
  JSON.parse((await stage.ask({ path: '/api/policy', headers: { cookie } })).body);
const publish = async (policy: unknown, language = 'en') => {
  const { version } = await policyPage();
  return stage.ask({
    method: 'PUT',
    path: '/api/policy',
    headers: {
      ...{ cookie, origin: APP, 'x-requested-with': 'aftercare' },
      ...{ 'content-type': 'application/json', 'accept-language': language },
    },
    body: JSON.stringify({ basedOn: version, policy }),
  });
};
const fieldsIn = ({ body }: { readonly body: string }) => (JSON.parse(body) as Problem).fields;

test('rules and what the days are counted from are kept to the letter, in their order', async () => {
  const { policy, version } = await policyPage();
  const next: Policy = { ...policy, countedFrom: 'LAST_DELIVERY', rules: [...fakeRules] };
  // Amounts are in the shop's own currency.
  const { currency } = await policyPage();
  const inIts: Policy = JSON.parse(JSON.stringify(next).replaceAll('"EUR"', JSON.stringify(currency)));
  expect((await publish(inIts)).status).toBe(200);
  expect(await policyPage()).toMatchObject({ version: version + 1, policy: inIts });
});

test.each([
  ['en', english],
  ['de', german],
])(
  'in %s a rule that can’t stand is told where it stands, and nothing is published',
  async (language, words) => {
    const { policy, version } = await policyPage();
    const rule = { name: 'Sale', when: {}, outcome: { answer: 'eligible' } };
    const rules = [
      rule,
      { ...rule, outcome: {} },
      { ...rule, when: { reasons: ['STYLE'] }, outcome: { merchantReturnDays: 5 } },
    ];
    const refused = await publish({ ...policy, rules }, language);
    expect([refused.status, fieldsIn(refused)]).toEqual([
      422,
      [
        { path: 'policy.rules.1.outcome', message: words.NO_OUTCOME },
        { path: 'policy.rules.2.outcome.merchantReturnDays', message: words.DAYS_TOO_LATE },
      ],
    ]);
    expect((await policyPage()).version).toBe(version);
  },
);

test('a country that is none is refused as any field is', async () => {
  const { policy } = await policyPage();
  const rules = [{ name: 'Sale', when: { applicableCountry: ['Germany'] }, outcome: { answer: 'eligible' } }];
  const refused = await publish({ ...policy, rules });
  expect(refused.status).toBe(422);
  expect(fieldsIn(refused)?.map(({ path }) => path)).toEqual(['policy.rules.0.when.applicableCountry.0']);
});
