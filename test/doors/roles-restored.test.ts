// Roles came back with an old back-up: is it an owner who says that they were looked through?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteToken } from './site-tokens.ts';
import { cookieIn, enter, signIn } from './staff-hands.ts';
import { APP, openDoors, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

interface Home {
  readonly tasks: readonly { readonly id: string; readonly kind: string; readonly detail: string }[];
}

const tasksOf = async (cookie: string) => {
  const { body } = await stage.ask({ path: '/api/home', headers: { cookie } });
  return (JSON.parse(body) as Home).tasks;
};
const end = (id: string, cookie: string) =>
  stage.ask({
    method: 'POST',
    path: `/api/tasks/${id}/closure`,
    headers: { cookie, origin: APP, 'x-requested-with': 'aftercare' },
  });

test('who may not give roles is told whom to ask, and the task stays; an owner ends it', async () => {
  const owner = await signIn(stage, stage.mine);
  const jan = siteToken(stage.mine, 'staff', { userId: 8, name: 'Jan', email: 'jan@shop.example' });
  const agent = cookieIn(await enter(stage, jan));
  await stage.query(`INSERT INTO tasks (shop_id, task_id, kind, subject, detail, opened_at)
    SELECT '${stage.mine.shopId}', 't-' || kind, kind, 'x', 'ROLES_AS_OF {"day":"2026-05-03"}', now()
    FROM unnest(ARRAY['roles-restored', 'privacy-request']) AS kind`);
  expect((await tasksOf(agent)).find(({ kind }) => kind === 'roles-restored')?.detail).toContain('May 3');
  const no = await end('t-roles-restored', agent);
  expect([no.status, no.body]).toEqual([403, expect.stringContaining('Mia Berg')]);
  expect((await end('t-privacy-request', agent)).status).toBe(200);
  expect((await tasksOf(agent)).map(({ kind }) => kind)).toEqual(['roles-restored']);
  expect((await end('t-roles-restored', owner)).status).toBe(200);
  expect(await tasksOf(owner)).toEqual([]);
  expect((await end('t-unheard-of', owner)).status).toBe(404);
});
