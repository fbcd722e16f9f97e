// Are the terms handed over with the version that says them, and may anyone read them?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnRuleSchema } from '../../packages/core/src/policy/rules.ts';
import { publishPolicy } from '../../web/src/flows/publish-policy.ts';
import { openDoors, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

const ofShop = () => `data->>'job' = 'show-terms' AND data::text LIKE '%${stage.mine.shopId}%'`;
const waiting = async () => (await stage.query(`SELECT FROM pgboss.job WHERE ${ofShop()}`)).length;

async function publish(basedOn: number, rules: object[]) {
  const { deps } = stage.house;
  const current = await deps.store.inShop(stage.mine.shopId, ({ policies }) => policies.current());
  const read = rules.map((one) => returnRuleSchema.parse({ name: 'One', ...one }));
  const policy = { ...current.policy, rules: read };
  const by = { staffId: '1', name: 'Mia' };
  return publishPolicy(deps, stage.mine.shop, { policy, basedOn, by });
}

const norway = { when: { applicableCountry: ['NO'] }, outcome: { merchantReturnDays: 60 } };

test('a version has its terms handed over once, however many follow it before; one that was not published has not', async () => {
  const { version } = await stage.house.deps.store.inShop(stage.mine.shopId, ({ policies }) =>
    policies.current(),
  );
  await stage.query(`DELETE FROM pgboss.job WHERE ${ofShop()}`);
  expect(await publish(version + 7, [])).toMatchObject({ answer: 'conflict' });
  expect(await waiting()).toBe(0);
  expect(await publish(version, [norway])).toMatchObject({ answer: 'published' });
  expect(await publish(version + 1, [norway, norway])).toMatchObject({ answer: 'published' });
  expect(await waiting()).toBe(1);
});

test.each([
  ['', '30 days to return', 'In general'],
  ['?country=NO', '60 days to return', 'Orders to Norway'],
  ['?country=SE', '30 days to return', 'Orders to Sweden'],
  ['?country=no', '30 days to return', 'In general'],
  ['?country=NO&country=SE', '30 days to return', 'In general'],
  ['?country=%3Cb%3E', '30 days to return', 'In general'],
  // No country, though it looks like one.
  ['?country=QQ', '30 days to return', 'Orders to QQ'],
])('anyone reads the terms at /returns-policy%s', async (query, days, heading) => {
  const path = `/portal/${SITE}/returns-policy${query}`;
  const { status, body } = await stage.ask({ path, headers: { 'accept-language': 'en' } });
  expect(status).toBe(200);
  expect(body).toContain(days);
  expect(body).toContain(`<h2>${heading}</h2>`);
  expect(body).toContain('<option value="NO"');
  expect(body).not.toContain('<script');
});
