// Is every version of a policy there to be read, as it was published, in its own shop alone?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftPolicy } from '../../packages/core/src/policy/draft.ts';
import { policyVersionSchema } from '../../packages/core/src/wire/admin.ts';
import { facts } from '../mirror/told-shop.ts';
import { signIn } from './staff-hands.ts';
import { openDoors, type Stage } from './stage.ts';

let stage: Stage;
let cookie = '';
beforeAll(async () => {
  stage = await openDoors();
  cookie = await signIn(stage, stage.mine);
});
afterAll(() => stage.close());

const first = draftPolicy(facts);
const second = { ...first, merchantReturnDays: 45, returnAddress: 'Kai 4\n24103 Kiel' };
const ask = (version: string, headers: Record<string, string> = { cookie }) =>
  stage.ask({ path: `/api/policy/versions/${version}`, headers });
const read = async (version: string) => policyVersionSchema.parse(JSON.parse((await ask(version)).body));

test('a version is read as it was published, also once others came after it', async () => {
  const by = { basedOn: 1, by: 'Mia Berg', at: '2026-05-03T08:00:00Z' };
  await stage.house.deps.store.inShop(stage.mine.shopId, ({ policies }) => policies.publish(second, by));
  expect(await read('1')).toEqual({
    ...{ version: 1, publishedAt: '2026-05-01T00:00:00.000Z', publishedBy: 'Aftercare' },
    policy: first,
  });
  expect(await read('2')).toMatchObject({ version: 2, publishedBy: 'Mia Berg', policy: second });
});

test.each(['0', '3', '01', '-1', '1.0', '1e0', 'current', '%00', '2147483648', '99999999999999999999'])(
  'of a version %s nothing is there, said as everywhere',
  async (version) => {
    const answer = await ask(version);
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 404, title: expect.stringMatching(/\w/) });
  },
);

test('another shop’s versions are not read, nor anything by whoever is nobody’s staff', async () => {
  const theirs = await signIn(stage, stage.theirs);
  expect((await ask('1', { cookie: theirs })).status).toBe(200);
  // Theirs has one version alone.
  expect((await ask('2', { cookie: theirs })).status).toBe(404);
  expect((await ask('1', {})).status).toBe(401);
});
