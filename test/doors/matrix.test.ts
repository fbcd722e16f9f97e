// T5, T7: every route for staff and of the site's page × our own sessions, sites' words and bad input.
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, json, type Sent } from '../access/call.ts';
import { expected } from '../access/expectations.ts';
import { mutationsOf } from '../access/mutations.ts';
import { siteToken } from './site-tokens.ts';
import { APP, openDoors, type Party, SITE, type Stage } from './stage.ts';

let stage: Stage;
let mine: string;
let theirs: string;
beforeAll(async () => {
  stage = await openDoors();
  mine = await signIn(stage.mine);
  theirs = await signIn(stage.theirs);
});
afterAll(() => stage.close());

const person = { userId: 7, name: 'Mia' };
const signIn = async (party: Party) => {
  const { headers } = await stage.post('/staff/enter', { token: siteToken(party, 'staff', person) });
  return /^([^;]*)/.exec(String(headers['set-cookie']))?.[1] ?? '';
};
const fromScreen = (cookie: string) => ({
  ...{ cookie, ...json, origin: APP, 'x-requested-with': 'aftercare' },
});
const ask = (name: string, headers: Record<string, string>, id = 'none'): Promise<Answered> => {
  const [method = '', pattern = ''] = name.split(' ');
  const { body } = expected[name] ?? {};
  return stage.ask({
    ...{ method, path: pattern.replace(':id', id).replace(':version', '1'), headers },
    body: body === undefined ? '' : JSON.stringify(body),
  });
};
const of = (...kinds: string[]) =>
  Object.keys(expected).filter((name) => kinds.includes(expected[name]?.kind ?? ''));

describe('our own staff session', () => {
  test.each(of('staff'))('%s opens to it, and shows each shop its own', async (name) => {
    const own = await ask(name, fromScreen(mine));
    expect(own.status).toBe(expected[name]?.own);
    expect(own.body).not.toContain('other.example');
    const other = await ask(name, fromScreen(theirs));
    expect(other.status).toBe(expected[name]?.own);
    expect(other.body).not.toContain(`"${SITE}"`);
  });

  test.each(of('staff', 'staff-return'))('%s opens to nothing that looks like one', async (name) => {
    const secret = mine.split('.')[1] ?? '';
    const forged = [
      '',
      'aftercare_staff=',
      'aftercare_staff=null',
      'aftercare_staff=[]',
      `aftercare_staff=.${secret}`,
      `aftercare_staff=${secret}`,
      `aftercare_staff=${stage.theirs.shopId}.${secret}`,
      `aftercare_staff=${stage.mine.shopId}.${'A'.repeat(43)}`,
      `aftercare_staff=${stage.mine.shopId}.${secret.slice(0, -1)}`,
      `aftercare_staff=${stage.mine.shopId}.${secret}A`,
      `other=${mine.split('=')[1]}`,
      `aftercare_staff="${mine.split('=')[1]}"`,
    ];
    const bodies = new Set<string>();
    for (const cookie of forged) {
      const answer = await ask(name, fromScreen(cookie));
      expect(answer.status, cookie).toBe(401);
      bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
  });

  test.each(of('staff-return'))(
    '%s: another shop’s, missing and malformed are the same bytes',
    async (name) => {
      const answers = new Set<string>();
      for (const id of ['none', '00000000-0000-4000-8000-000000000000', '%00', '__proto__', '[]']) {
        const answer = await ask(name, fromScreen(mine), id);
        expect(answer.status, id).toBe(404);
        answers.add(answer.body);
      }
      expect(answers.size).toBe(1);
    },
  );
});

describe('bad input', () => {
  const fields: Record<string, Record<string, string>> = {
    'POST /staff': { shop: SITE, email: 'stranger@example.com' },
    'POST /staff/enter': { token: 'a.b.c' },
    'POST /staff/change': { ticket: 'a.b' },
    'POST /portal/:shop/enter': { token: 'a.b.c' },
    'POST /connect/:platform': { shop: 'fuzz.example' },
    'POST /connect/:platform/pasted': { site: 'fuzz.example', key: 'no', secret: 'no' },
    'POST /connect/:platform/done': { nonce: 'no' },
    'POST /page/find': { number: '1', email: 'a@b.example' },
    'POST /page/code': { number: '1', email: 'a@b.example', code: '000000' },
  };
  const names = [...new Set([...of('site', 'site-intake'), ...Object.keys(fields)])];
  const aRoute = Number(process.env.FUZZ_A_ROUTE ?? 60);

  test.each(names)('%s answers below 500, and tells nothing', async (name) => {
    const session = /\/o\/([\w-]{43})\//.exec(
      (await stage.ask({ path: '/page/enter', headers: bearer({ orderId: stage.mine.orderId }) })).headers
        .location ?? '',
    )?.[1];
    const [method = '', pattern = ''] = name.split(' ');
    const parameters = {
      shop: SITE,
      platform: 'woocommerce',
      shopId: stage.mine.shopId,
      session: session ?? '',
      id: 'none',
      token: 'none',
    };
    const body = fields[name];
    const base = body === undefined ? null : ({ kind: 'form', body } as const);
    const known = Object.fromEntries(
      Object.entries(parameters).filter(([key]) => new RegExp(`:${key}\\b`).test(pattern)),
    );
    const all = mutationsOf({ method, pattern, parameters: known, base });
    for (const sent of sample(all, aRoute)) {
      const headers = { ...(name.includes(' /page') ? bearer({}) : {}), ...sent.headers };
      const answer = await stage.ask({ ...sent, headers });
      const isTooLong = answer.status === 0 && (sent.body?.length ?? 0) > 200_000;
      if (!isTooLong) expect([answer.status < 500 && answer.status > 0, sent]).toEqual([true, sent]);
      expect(answer.body).not.toMatch(/node_modules|\bat [\w.<>]+ \(|SELECT .* FROM |ECONN|\.ts:\d/i);
    }
  });

  test.each([
    { iss: null },
    { iss: [] },
    { iss: 'x'.repeat(3_000) },
    { iss: '\ud800' },
    { shop: '../../x' },
    { shop: '\u0000' },
    { shop: 'x'.repeat(100) },
    { kind: {} },
    { exp: 'soon' },
    { exp: Number.MAX_VALUE },
    { exp: -1 },
    { jti: {} },
    { jti: 'short' },
    { jti: '\u0000'.repeat(20) },
    { userId: {} },
    { userId: '\u0000' },
    { userId: -0.5 },
    { name: 7 },
    { name: 'a\u0000b' },
    { name: '\ud800' },
    { base: {} },
    { base: '/a\u0000' },
    { caller: [] },
    { caller: '::ffff:999.1.1.1' },
    { orderId: {} },
    { orderId: '\u0000' },
    { orderId: '__proto__' },
  ])('a token that claims %j, rightly signed, is taken or refused', async (claims) => {
    const all = { base: '/a', caller: '1.2.3.4', orderId: stage.mine.orderId, ...person };
    const token = (kind: string) => siteToken(stage.mine, kind, all, { claims });
    const answers = [
      await stage.post('/staff/enter', { token: token('staff') }),
      await stage.post(`/portal/${SITE}/enter`, { token: token('order') }),
      await stage.ask({ path: '/page/enter', headers: { authorization: `Bearer ${token('page')}` } }),
    ];
    for (const { status } of answers) expect([200, 303, 401, 410]).toContain(status);
  });

  const bearer = (more: object) => ({
    authorization: `Bearer ${siteToken(stage.mine, 'page', { base: '/a', caller: `10.0.0.${randomInt(255)}`, ...more })}`,
  });
});

function sample(all: Sent[], most: number): Sent[] {
  const rest = [...all];
  const chosen: Sent[] = [];
  while (chosen.length < most && rest.length > 0) chosen.push(...rest.splice(randomInt(rest.length), 1));
  return chosen;
}
