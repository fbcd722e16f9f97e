// A site vouches for its staff in a browser where somebody else is signed in: is anybody put in their place unasked?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteToken } from './site-tokens.ts';
import { cookieIn, enter, person, signIn } from './staff-hands.ts';
import { APP, openDoors, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

describe('in a browser that has somebody in already', () => {
  const ada = { userId: 9, name: 'Ada <b>', email: 'ada@shop.example' };
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string>) =>
    stage.post(path, fields, headers);
  const ticketIn = (body: string) => /name="ticket" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const nameOf = async (cookie: string) => {
    const { body, status } = await stage.ask({ path: '/api/session', headers: { cookie } });
    return status === 200 ? (JSON.parse(body) as { staffName: string }).staffName : status;
  };
  // As browsers post another site's form: without the cookie, which they bring to where they are sent then.
  const fromAfar = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };
  const arrive = async (token: string, cookie?: string) => {
    const sent = await post('/staff/enter', { token }, fromAfar);
    expect([sent.status, sent.headers['set-cookie']]).toEqual([303, undefined]);
    const path = String(sent.headers.location);
    expect(path).toMatch(/^\/staff\/enter\?ticket=[\w.%-]+$/);
    return { path, answer: await stage.ask({ path, headers: cookie === undefined ? {} : { cookie } }) };
  };

  test('nobody in: another site’s form opens at once, and what it came by is used up', async () => {
    const token = siteToken(stage.mine, 'staff', person);
    const { path, answer } = await arrive(token);
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(await nameOf(cookieIn(answer))).toBe('Mia Berg');
    expect((await stage.ask({ path })).status).toBe(401);
    expect((await post('/staff/enter', { token }, fromAfar)).status).toBe(401);
    expect((await enter(stage, token)).status).toBe(401);
  });

  test('the same person again, or one whose session has ended, is not asked', async () => {
    const mine = await signIn(stage, stage.mine);
    expect((await arrive(siteToken(stage.mine, 'staff', person), mine)).answer.headers.location).toBe('/');
    const over = `aftercare_staff=${stage.theirs.shopId}.${'A'.repeat(43)}`;
    expect((await arrive(siteToken(stage.mine, 'staff', person), over)).answer.headers.location).toBe('/');
  });

  test.each([
    ['of another shop', 'theirs', person],
    ['of the same shop', 'mine', ada],
  ] as const)('somebody else %s is asked, and only their yes changes who is in', async (_, whose, who) => {
    const held = await signIn(stage, stage.mine);
    const { path, answer } = await arrive(siteToken(stage[whose], 'staff', who), held);
    const { domain } = stage[whose].shop;
    expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
    expect(answer.body).toContain(`Sign in to ${domain} as ${who.name.replace('<b>', '&lt;b&gt;')}?`);
    expect(answer.body).toContain(`You are signed in to ${SITE} as Mia Berg.`);
    expect(await nameOf(held)).toBe('Mia Berg');
    const ticket = ticketIn(answer.body);
    // Another site that has a ticket of its own can't say yes for anybody.
    expect((await post('/staff/change', { ticket }, fromAfar)).status).toBe(401);
    const yes = await post('/staff/change', { ticket }, { cookie: held, origin: APP });
    expect([yes.status, yes.headers.location]).toEqual([303, '/']);
    expect([await nameOf(cookieIn(yes)), await nameOf(held)]).toEqual([who.name, 401]);
    for (const cookie of [held, cookieIn(yes)])
      expect((await post('/staff/change', { ticket }, { cookie, origin: APP })).status).toBe(401);
    expect((await stage.ask({ path })).status).toBe(401);
  });

  test('a browser that brings its cookie with the token is asked as well', async () => {
    const held = await signIn(stage, stage.mine);
    const token = siteToken(stage.theirs, 'staff', person);
    const asked = await post('/staff/enter', { token }, { cookie: held });
    expect([asked.status, asked.headers['set-cookie']]).toEqual([200, undefined]);
    expect((await post('/staff/change', { ticket: ticketIn(asked.body) }, { cookie: held })).status).toBe(
      303,
    );
  });

  test('a ticket ends after five minutes, and what we seal for other pages is none', async () => {
    const held = await signIn(stage, stage.mine);
    const { sealForAddress, newToken } = stage.house.deps;
    const words = { shopId: stage.theirs.shopId, staffId: '7', name: 'x', tokenId: newToken() };
    const [soon, past] = [60_000, -1].map((ms) => new Date(Date.now() + ms).toISOString());
    const bad = [{ ...words, for: 'staff', expiresAt: past }, { ...words, for: 'kept', expiresAt: soon }, []];
    for (const one of [...bad.map(sealForAddress), '', 'a.b', 'x'.repeat(9_000)]) {
      expect((await post('/staff/change', { ticket: one }, { cookie: held })).status).toBe(401);
      expect((await stage.ask({ path: `/staff/enter?ticket=${encodeURIComponent(one)}` })).status).toBe(401);
    }
    const good = sealForAddress({ ...words, for: 'staff', expiresAt: soon });
    expect((await stage.ask({ path: `/staff/enter?ticket=${good}` })).status).toBe(303);
  });
});
