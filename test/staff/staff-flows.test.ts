// Who works in a shop on a site of its own: who is its owner, who changes that, and what if two do at once?
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { sampleReturn } from '../../packages/core/src/returns/sample-return.ts';
import type { ReturnDetail } from '../../packages/core/src/wire/admin.ts';
import type { StaffPage } from '../../packages/core/src/wire/staff.ts';
import { json } from '../access/call.ts';
import { siteToken } from '../doors/site-tokens.ts';
import { APP, openDoors, type Party, type Stage } from '../doors/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());
beforeEach(() => stage.query('DELETE FROM staff; DELETE FROM staff_events; DELETE FROM staff_newcomers'));

const people = {
  mia: { userId: 1, name: 'Mia Berg' },
  jan: { userId: 2, name: 'Jan Holm' },
  noor: { userId: 3, name: 'Noor <b>' },
};

async function signIn(who: Record<string, unknown>, party: Party = stage.mine) {
  const { headers } = await stage.post('/staff/enter', { token: siteToken(party, 'staff', who) });
  const cookie = /^([^;]*)/.exec(String(headers['set-cookie']))?.[1] ?? '';
  const head = { ...{ cookie, ...json, origin: APP, 'x-requested-with': 'aftercare' } };
  return async <T = StaffPage>(method: string, path: string, body?: unknown) => {
    const sent = {
      method,
      path,
      headers: head,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await stage.ask(sent);
    return { status: answer.status, body: JSON.parse(answer.body) as T & { detail: string } };
  };
}
type Caller = Awaited<ReturnType<typeof signIn>>;

const rolesOf = async (caller: Caller) =>
  Object.fromEntries((await caller('GET', '/api/staff')).body.members.map(({ name, role }) => [name, role]));
const give = (caller: Caller, id: number, standing: object, revision = 0) =>
  caller('PUT', `/api/staff/${id}`, { revision, paysUpTo: null, ...standing });

describe('coming in', () => {
  test('the first is the owner, the next decide and pay nothing', async () => {
    const mia = await signIn(people.mia);
    await signIn(people.jan);
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner', 'Jan Holm': 'agent' });
    const [, jan] = (await mia('GET', '/api/staff')).body.members;
    expect(jan?.paysUpTo).toEqual({ minor: 0, currency: 'EUR' });
  });

  test('an administrator of the site is an owner, whenever they come; a plugin that keeps silent makes nobody one', async () => {
    await signIn(people.mia);
    const ida = await signIn({ ...people.jan, isAdministrator: true });
    await signIn({ ...people.noor, isAdministrator: false });
    expect(await rolesOf(ida)).toEqual({ 'Mia Berg': 'owner', 'Jan Holm': 'owner', 'Noor <b>': 'agent' });
    expect((await ida('GET', '/api/staff')).body.members.map(({ kept }) => kept)).toEqual([
      null,
      'OWNS_PLATFORM',
      null,
    ]);
  });

  test('of ten who come first at once one is the owner', async () => {
    const all = Array.from({ length: 10 }, (_, index) => signIn({ userId: index + 1, name: `s${index}` }));
    const [one] = await Promise.all(all);
    if (one === undefined) throw new Error('nobody came');
    const found = Object.values(await rolesOf(one));
    expect([found.length, found.filter((role) => role === 'owner').length]).toEqual([10, 1]);
  });

  test('a session from before there was a list of staff is put on it at its next call', async () => {
    const mia = await signIn(people.mia);
    await stage.query('DELETE FROM staff');
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner' });
  });

  test('in a shop that stood before there were roles newcomers do everything but give them', async () => {
    await stage.query(
      `INSERT INTO staff_newcomers VALUES ('${stage.mine.shopId}', 'manager', NULL, NULL, 0)`,
    );
    const mia = await signIn(people.mia);
    await signIn(people.jan);
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner', 'Jan Holm': 'manager' });
  });
});

describe('changing', () => {
  test('a role and its amount are kept, told to whom they are, and written down with who gave them', async () => {
    const [mia, jan] = [await signIn(people.mia), await signIn(people.jan)];
    const answer = await give(mia, 2, { role: 'agent', paysUpTo: 20_000 });
    expect(answer.body.history[0]).toMatchObject({
      ...{ type: 'CHANGED', by: 'Mia Berg', who: { staffId: '2', name: 'Jan Holm' } },
      before: { role: 'agent', paysUpTo: { minor: 0, currency: 'EUR' } },
      after: { role: 'agent', paysUpTo: { minor: 20_000, currency: 'EUR' } },
    });
    const session = await jan<{ rights: object }>('GET', '/api/session');
    expect(session.body.rights).toMatchObject({
      ...{ role: 'agent', owners: ['Mia Berg'], paysUpTo: { minor: 20_000, currency: 'EUR' } },
    });
  });

  test('newcomers are from then on what an owner says they are', async () => {
    const mia = await signIn(people.mia);
    const viewer = { role: 'viewer', paysUpTo: null };
    expect((await mia('PUT', '/api/newcomers', { ...viewer, revision: 0 })).body.newcomers).toEqual({
      ...{ ...viewer, revision: 1 },
    });
    const late = await mia('PUT', '/api/newcomers', { role: 'manager', paysUpTo: null, revision: 0 });
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('Somebody was quicker')]);
    await signIn(people.jan);
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner', 'Jan Holm': 'viewer' });
  });

  test('the last owner can’t be made another or taken off the list, and reads why', async () => {
    const mia = await signIn(people.mia);
    const answers = [
      await give(mia, 1, { role: 'manager' }),
      await mia('POST', '/api/staff/1/removal', { revision: 0 }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(422);
      expect(body.detail).toMatch(/^Mia Berg is the only owner\. Make somebody else an owner first/);
    }
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner' });
  });

  test('of two last owners who demote each other at once one is left, in every one of 30 races', async () => {
    const [mia, jan] = [await signIn(people.mia), await signIn(people.jan)];
    for (let race = 0; race < 30; race += 1) {
      await stage.query(`UPDATE staff SET role = 'owner', revision = 0, pays_up_to = NULL`);
      const answers = await Promise.all([
        give(mia, 2, { role: 'viewer' }),
        give(jan, 1, { role: 'viewer' }),
        give(mia, 1, { role: 'manager' }),
      ]);
      const rows = await stage.query("SELECT role FROM staff WHERE role = 'owner'");
      expect(rows).toHaveLength(1);
      for (const { status } of answers) expect([200, 403, 409, 422]).toContain(status);
    }
  });

  test('who opened the page before somebody else changed it is told, and nothing is lost', async () => {
    const mia = await signIn(people.mia);
    await signIn(people.jan);
    expect((await give(mia, 2, { role: 'manager' })).status).toBe(200);
    const late = await give(mia, 2, { role: 'viewer' });
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('Somebody was quicker')]);
    expect(await rolesOf(mia)).toMatchObject({ 'Jan Holm': 'manager' });
  });

  test('what an owner says twice, for its answer was lost, is said once, and answered as well', async () => {
    const mia = await signIn(people.mia);
    await signIn(people.jan);
    const newcomers = { role: 'viewer', paysUpTo: null, revision: 0 };
    const says: (() => ReturnType<Caller>)[] = [
      () => give(mia, 2, { role: 'manager' }),
      () => mia('POST', '/api/staff/2/removal', { revision: 1 }),
      () => mia('PUT', '/api/newcomers', newcomers),
    ];
    for (const say of says) {
      const first = await say();
      expect(first.status).toBe(200);
      expect(await say()).toEqual(first);
    }
  });

  test('the same word of another owner is theirs: they are told that somebody was quicker', async () => {
    const mia = await signIn(people.mia);
    const ida = await signIn({ userId: 4, name: 'Ida Lund', isAdministrator: true });
    await signIn(people.jan);
    expect((await give(mia, 2, { role: 'manager' })).status).toBe(200);
    expect((await give(ida, 2, { role: 'manager' })).status).toBe(409);
  });

  test('so is that of another owner of the same name, and one’s own word on what one had not before one', async () => {
    const mia = await signIn(people.mia);
    const other = await signIn({ userId: 4, name: people.mia.name, isAdministrator: true });
    await signIn(people.jan);
    const newcomers = (revision: number) => ({ role: 'viewer', paysUpTo: null, revision });
    for (const say of [
      (by: Caller, revision: number) => give(by, 2, { role: 'manager' }, revision),
      (by: Caller, revision: number) => by('PUT', '/api/newcomers', newcomers(revision)),
      (by: Caller, revision: number) => by('POST', '/api/staff/2/removal', { revision: revision + 1 }),
    ]) {
      expect((await say(mia, 0)).status).toBe(200);
      expect([404, 409]).toContain((await say(other, 0)).status);
      expect([404, 409]).toContain((await say(mia, 5)).status);
      expect((await say(mia, 0)).status).toBe(200);
    }
  });

  test('who is taken off the list is signed out at once, and comes back as a newcomer', async () => {
    const [mia, jan] = [await signIn(people.mia), await signIn(people.jan)];
    await give(mia, 2, { role: 'manager' });
    expect((await mia('POST', '/api/staff/2/removal', { revision: 1 })).status).toBe(200);
    expect((await jan('GET', '/api/home')).status).toBe(401);
    await signIn(people.jan);
    expect(await rolesOf(mia)).toMatchObject({ 'Jan Holm': 'agent' });
  });

  test.each([
    ['a role nobody has', { role: 'king' }],
    ['less than nothing', { role: 'agent', paysUpTo: -1 }],
    ['a part of a cent', { role: 'agent', paysUpTo: 0.5 }],
    ['a digit too many', { role: 'agent', paysUpTo: 10_000_000_001 }],
    ['a currency of its own', { role: 'agent', paysUpTo: { minor: 5, currency: 'USD' } }],
    ['a field we do not ask for', { role: 'agent', name: 'x' }],
  ])('%s is refused by its field, and nothing is written', async (_, standing) => {
    const mia = await signIn(people.mia);
    await signIn(people.jan);
    expect((await give(mia, 2, standing)).status).toBe(422);
    expect(await rolesOf(mia)).toMatchObject({ 'Jan Holm': 'agent' });
  });
});

test('who may pay too little reads whom to ask on the stage of a test return too, where nobody works', async () => {
  const [mia, jan] = [await signIn(people.mia), await signIn(people.jan)];
  expect((await mia('POST', '/api/test-return')).status).toBe(200);
  const [row] = await stage.query("SELECT shop_id FROM shops WHERE platform = 'rehearsal'");
  const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }] });
  const received = [{ disposition: 'RESTOCKED' as const, quantity: 1 }];
  const value = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 1 }] });
  await stage.house.deps.store.inShop(String(row?.shop_id), async (store) => {
    await store.orders.save(order);
    await store.returns.insert({ ...value, lines: value.lines.map((line) => ({ ...line, received })) });
  });
  const shown = await jan<ReturnDetail>('GET', `/api/test-return/returns/${value.id}`);
  expect(shown.body.above).toMatchObject({ amount: { minor: 1000, currency: 'EUR' }, ask: ['Mia Berg'] });
  const pressed = await jan('POST', `/api/test-return/returns/${value.id}/refund`, { revision: 0 });
  expect([pressed.status, pressed.body.detail]).toEqual([403, expect.stringContaining('Ask Mia Berg')]);
  await mia('POST', '/api/test-return/end');
});

describe('another shop', () => {
  test('has staff of its own: nobody of it is seen, changed or removed from here', async () => {
    const [mia, theirs] = [await signIn(people.mia), await signIn(people.jan, stage.theirs)];
    expect(await rolesOf(mia)).toEqual({ 'Mia Berg': 'owner' });
    expect((await give(mia, 2, { role: 'viewer' })).status).toBe(404);
    expect((await mia('POST', '/api/staff/2/removal', { revision: 0 })).status).toBe(404);
    expect(await rolesOf(theirs)).toEqual({ 'Jan Holm': 'owner' });
  });

  test('a shop that was erased leaves no staff behind, and the other keeps its own', async () => {
    const theirs = await signIn(people.jan, stage.theirs);
    await signIn(people.mia);
    await theirs('PUT', '/api/newcomers', { role: 'viewer', paysUpTo: null, revision: 0 });
    const left = async () =>
      Promise.all(
        ['staff', 'staff_events', 'staff_newcomers'].map(async (table) =>
          Number(
            (
              await stage.query(`SELECT count(*) AS n FROM ${table} WHERE shop_id = '${stage.theirs.shopId}'`)
            )[0]?.n,
          ),
        ),
      );
    expect((await left()).every((rows) => rows > 0)).toBe(true);
    await stage.query(`UPDATE shops SET uninstalled_at = now() WHERE shop_id = '${stage.theirs.shopId}'`);
    await stage.house.deps.store.remove(stage.theirs.shopId, 'erase-shop');
    expect(await left()).toEqual([0, 0, 0]);
    expect(await stage.query('SELECT name FROM staff')).toEqual([{ name: 'Mia Berg' }]);
  });
});
