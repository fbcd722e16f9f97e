// Who gets into the admin of a shop that no platform frames? By their own site's word, or by a link to the shop's own mail.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../../packages/core/src/staff/roles.ts';
import { openStaffDoor } from '../../web/src/flows/staff-door.ts';
import { forgedTokens, siteToken } from './site-tokens.ts';
import { cookieIn, enter, person, signIn } from './staff-hands.ts';
import { APP, openDoors, type Party, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

const rows = async (table: string) => Number((await stage.query(`SELECT count(*) AS n FROM ${table}`))[0]?.n);

describe('by the word of their own site', () => {
  test('one press in the shop’s admin opens ours, for this shop, under this name', async () => {
    const answer = await enter(stage, siteToken(stage.mine, 'staff', person));
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^aftercare_staff=[\w-]+\.[\w-]{43}; HttpOnly; SameSite=Lax; Path=\/; Max-Age=\d+; Secure$/,
    );
    const session = await stage.ask({ path: '/api/session', headers: { cookie: cookieIn(answer) } });
    expect(JSON.parse(session.body)).toEqual({
      ...{ shop: SITE, staffName: 'Mia Berg', timeZone: 'Europe/Berlin', country: 'DE' },
      platform: { name: 'WooCommerce', standsAlone: true },
      portalUrl: `${APP}/portal/${SITE}`,
      rights: { role: 'owner', paysUpTo: null, may: acts, owners: [] },
    });
    const home = await stage.ask({ path: '/api/home', headers: { cookie: cookieIn(answer) } });
    expect(JSON.parse(home.body)).toMatchObject({ shopName: SITE, portalUrl: `${APP}/portal/${SITE}` });
  });

  test('a name that would turn the sentences it stands in is kept without what turns them', async () => {
    const name = 'Mia \u202eBerg\u2066';
    const answer = await enter(stage, siteToken(stage.mine, 'staff', { ...person, name }));
    const session = await stage.ask({ path: '/api/session', headers: { cookie: cookieIn(answer) } });
    expect(JSON.parse(session.body)).toMatchObject({ staffName: 'Mia Berg' });
  });

  test('each shop’s staff see their own shop; its address may hold port and path', async () => {
    const home = await stage.ask({
      path: '/api/home',
      headers: { cookie: await signIn(stage, stage.theirs) },
    });
    expect(JSON.parse(home.body)).toMatchObject({
      shopName: 'other.example:8088/store',
      portalUrl: `${APP}/portal/other.example%3A8088%2Fstore`,
    });
  });

  test('a token opens one session, also for ten who bring it at once', async () => {
    const token = siteToken(stage.mine, 'staff', person);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(stage, token)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(9);
  });

  test('nothing but a fresh token of that very site opens, and each no is the same', async () => {
    const before = await rows('staff_sessions');
    const bodies = new Set<string>();
    const forged = {
      ...forgedTokens(stage.mine, 'staff', person),
      'a token signed by another shop': siteToken(
        { ...stage.mine, secret: stage.theirs.secret },
        'staff',
        person,
      ),
      'a token of another shop’s site': siteToken(
        { ...stage.mine, siteUrl: stage.theirs.siteUrl },
        'staff',
        person,
      ),
      'a token of nobody': siteToken(stage.mine, 'staff', { name: 'x' }),
      'a token for a page': siteToken(stage.mine, 'page', { base: '/a', caller: '1.2.3.4', ...person }),
    };
    for (const [what, token] of Object.entries(forged)) {
      const answer = await enter(stage, token);
      expect(answer.status, what).toBe(401);
      expect(answer.headers['set-cookie'], what).toBeUndefined();
      bodies.add(answer.body);
    }
    const oddities = ['token[]=a&token[]=b', 'token[a]=b', 'token', ''];
    for (const body of oddities) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await stage.ask({ method: 'POST', path: '/staff/enter', headers, body });
      expect(answer.status, body).toBe(401);
      bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
    expect(await rows('staff_sessions')).toBe(before);
  });

  test('a shop that has left lets nobody in, nor keeps anybody in', async () => {
    const cookie = await signIn(stage, stage.theirs);
    const token = siteToken(stage.theirs, 'staff', person);
    const left = (at: string) =>
      stage.query(`UPDATE shops SET uninstalled_at = ${at} WHERE shop_id = '${stage.theirs.shopId}'`);
    await left('now()');
    expect((await stage.ask({ path: '/api/home', headers: { cookie } })).status).toBe(401);
    expect((await enter(stage, token)).status).toBe(401);
    await left('NULL');
    expect((await stage.ask({ path: '/api/home', headers: { cookie } })).status).toBe(200);
  });
});

describe('a session', () => {
  test('ends after twelve hours, whatever the browser keeps, and when its holder leaves', async () => {
    const cookie = await signIn(stage, stage.mine);
    const [row] = await stage.query(`SELECT extract(epoch FROM expires_at - opened_at)::int AS seconds
      FROM staff_sessions ORDER BY opened_at DESC LIMIT 1`);
    expect(row?.seconds).toBe(12 * 3600);
    // As a form on another site sends it: the browser keeps the cookie to itself, and must keep it after that.
    const lured = await stage.ask({ method: 'POST', path: '/staff/out' });
    expect([lured.status, lured.headers['set-cookie']]).toEqual([303, undefined]);
    const left = await stage.ask({ method: 'POST', path: '/staff/out', headers: { cookie } });
    expect([left.status, left.headers.location]).toEqual([303, `/staff?out=1&shop=${SITE}`]);
    const told = (await stage.ask({ path: left.headers.location ?? '' })).body;
    expect(told).toContain('<h1>You are signed out</h1>');
    expect(told).toContain(`value="${SITE}"`);
    expect((await stage.ask({ path: '/staff' })).body).not.toContain('signed out');
    expect(String(left.headers['set-cookie'])).toContain('aftercare_staff=; HttpOnly');
    expect((await stage.ask({ path: '/api/home', headers: { cookie } })).status).toBe(401);
    const other = await signIn(stage, stage.mine);
    await stage.query("UPDATE staff_sessions SET expires_at = now() - interval '1 second'");
    expect((await stage.ask({ path: '/api/home', headers: { cookie: other } })).status).toBe(401);
  });

  test('looking at the way out changes nothing', async () => {
    const cookie = await signIn(stage, stage.mine);
    expect((await stage.ask({ path: '/staff/out', headers: { cookie } })).status).toBe(200);
    expect((await stage.ask({ path: '/api/home', headers: { cookie } })).status).toBe(200);
  });

  test('is of its own shop: with another’s id before it, it is nothing', async () => {
    const [, secret = ''] = (await signIn(stage, stage.mine)).split('.');
    for (const shopId of [stage.theirs.shopId, 'nobody', '', '__proto__', "' OR 1=1"]) {
      const cookie = `aftercare_staff=${shopId}.${secret}`;
      expect((await stage.ask({ path: '/api/home', headers: { cookie } })).status, shopId).toBe(401);
    }
  });

  test('a bad token is not made good by it', async () => {
    const cookie = await signIn(stage, stage.mine);
    for (const authorization of ['Bearer x', 'Bearer a.b.c', '', 'Basic x'])
      expect((await stage.ask({ path: '/api/home', headers: { cookie, authorization } })).status).toBe(401);
  });

  test('changes something only from a screen of ours', async () => {
    const cookie = await signIn(stage, stage.mine);
    const send = async (headers: Record<string, string>) =>
      (await stage.ask({ method: 'POST', path: '/api/tasks/none/closure', headers: { cookie, ...headers } }))
        .status;
    const ours = { 'x-requested-with': 'aftercare' };
    expect(await send({})).toBe(403);
    expect(await send(ours)).toBe(403);
    expect(await send({ origin: APP })).toBe(403);
    expect(await send({ 'sec-fetch-site': 'same-origin' })).toBe(403);
    for (const site of ['cross-site', 'same-site', 'none', ''])
      expect(await send({ ...ours, origin: APP, 'sec-fetch-site': site }), site).toBe(403);
    expect(await send({ ...ours, origin: 'https://evil.example' })).toBe(403);
    // Let in, and told that there is no such task.
    expect(await send({ ...ours, origin: APP })).toBe(404);
    expect(await send({ ...ours, 'sec-fetch-site': 'same-origin' })).toBe(404);
  });

  test('has our own look, without a platform’s script; a platform’s frame has not', async () => {
    const cookie = await signIn(stage, stage.mine);
    const own = await stage.ask({ path: '/', headers: { cookie } });
    expect(String(own.headers['content-security-policy'])).toContain("frame-ancestors 'none'");
    expect(String(own.headers['content-security-policy'])).toContain("script-src 'self';");
    expect(own.body).not.toContain('app-bridge');
    for (const path of ['/?shop=practice.myshopify.com', '/?host=x'])
      expect((await stage.ask({ path, headers: { cookie } })).body).toContain('app-bridge');
    expect((await stage.ask({ path: '/' })).body).toContain('app-bridge');
    const alone = { 'sec-fetch-dest': 'document' };
    expect((await stage.ask({ path: '/returns/x', headers: alone })).headers.location).toBe('/staff');
    expect((await stage.ask({ path: '/', headers: { ...alone, cookie } })).status).toBe(200);
    expect((await stage.ask({ path: '/?host=x', headers: alone })).status).toBe(200);
  });
});

describe('by a mailed link', () => {
  const askFor = (shop: string, email: string) => stage.post('/staff', { shop, email });
  const openDoor = (email: string) => openStaffDoor(stage.house.deps, shopOf(stage.mine), { email });
  const shopOf = ({ shop }: Party) => ({ ...shop, facts: { ...shopFacts, email: `owner@${SITE}` } });
  const shopFacts = {
    ...{ name: SITE, currency: 'EUR', timeZone: 'UTC', countryCode: 'DE', primaryDomain: SITE },
    readsAllOrders: true,
    storeId: null,
    restocks: 'each' as const,
    plugin: null,
    paysBack: null,
    returnsPage: null,
  };
  const newestLink = async () => {
    const [row] = await stage.query(
      "SELECT data #>> '{}' AS data FROM notices WHERE kind = 'staff-door' ORDER BY created_at DESC LIMIT 1",
    );
    const { link } = stage.house.deps.unseal(String(row?.data)) as { link: string };
    return `/staff/l/${stage.mine.shopId}.${link}`;
  };

  test('every asking is answered alike, and a mail goes to the shop’s own address alone', async () => {
    const asked = [
      [SITE, `owner@${SITE}`],
      [SITE, 'stranger@example.com'],
      ['nobody.example', `owner@${SITE}`],
      ['practice.myshopify.com', `owner@${SITE}`],
      ['', ''],
      ['http://', '[]'],
    ] as const;
    const seen = new Set<string>();
    for (const [shop, email] of asked) {
      const { status, headers, body } = await askFor(shop, email);
      seen.add(JSON.stringify([status, { ...headers, date: '' }, body]));
    }
    expect(seen.size).toBe(1);
    expect([...seen][0]).toContain('/staff/sent');
    await openDoor('stranger@example.com');
    expect(await rows("notices WHERE kind = 'staff-door'")).toBe(0);
    await openDoor(`OWNER@${SITE}`);
    const sent = await stage.query(
      "SELECT recipient, data::text AS data FROM notices WHERE kind = 'staff-door'",
    );
    expect(sent.map(({ recipient }) => recipient)).toEqual([`owner@${SITE}`]);
    expect(JSON.stringify(sent)).not.toContain('link');
  });

  test('looking at it spends nothing; it opens once, for 15 minutes, in its own shop', async () => {
    await stage.query('DELETE FROM staff_links');
    await openDoor(`owner@${SITE}`);
    const link = await newestLink();
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await stage.ask({ method, path: link })).status).toBe(200);
    expect((await stage.post(link.replace(stage.mine.shopId, stage.theirs.shopId), {})).status).toBe(410);
    const opened = await stage.post(link, {});
    expect(opened.status).toBe(303);
    expect((await stage.ask({ path: '/api/home', headers: { cookie: cookieIn(opened) } })).status).toBe(200);
    expect((await stage.post(link, {})).status).toBe(410);
    const [row] = await stage.query(
      'SELECT extract(epoch FROM expires_at - opened_at)::int AS seconds FROM staff_links',
    );
    expect(row?.seconds).toBe(15 * 60);
    await openDoor(`owner@${SITE}`);
    const late = await newestLink();
    await stage.query("UPDATE staff_links SET expires_at = now() - interval '1 second'");
    expect((await stage.post(late, {})).status).toBe(410);
  });

  test('three mails an hour', async () => {
    await stage.query('DELETE FROM staff_links');
    await stage.query('DELETE FROM notices');
    await Promise.all(Array.from({ length: 8 }, () => openDoor(`owner@${SITE}`)));
    expect(await rows('notices')).toBe(3);
  });

  test('a poisoned host reaches no redirect and no link in the mail', async () => {
    const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' };
    const asked = await stage.post('/staff', { shop: SITE, email: `owner@${SITE}` }, evil);
    expect(asked.headers.location).toBe('/staff/sent');
    const entered = await stage.post('/staff/enter', { token: siteToken(stage.mine, 'staff', person) }, evil);
    expect(entered.headers.location).toBe('/');
  });

  test('secrets lie in no table as they are', async () => {
    const words = (await signIn(stage, stage.mine)).split('=')[1] ?? '';
    const dump = JSON.stringify([
      ...(await stage.query('SELECT * FROM staff_sessions')),
      ...(await stage.query('SELECT * FROM staff_links')),
      ...(await stage.query('SELECT * FROM spent_tokens')),
      ...(await stage.query('SELECT encode(sealed, $$escape$$) FROM sessions')),
    ]);
    expect(dump).toContain(stage.mine.shopId);
    for (const secret of [words.split('.')[1] ?? 'none', stage.mine.secret, 'cs_1'])
      expect(dump).not.toContain(secret);
  });
});

test('every door has its ten tries a minute', async () => {
  const token = siteToken(stage.mine, 'staff', person);
  const paths = ['/staff', '/staff/enter', `/staff/l/${stage.mine.shopId}.${'A'.repeat(43)}`];
  const statuses: number[] = [];
  for (let tries = 0; tries < 12; tries++)
    statuses.push((await stage.askAsOne({ method: 'POST', path: paths[tries % 3] ?? '', body: '' })).status);
  expect(statuses.slice(0, 10).includes(429)).toBe(false);
  expect(statuses.slice(10)).toEqual([429, 429]);
  const late = await stage.askAsOne({
    ...{ method: 'POST', path: '/staff/enter', body: new URLSearchParams({ token }).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([late.status, Number(late.headers['retry-after']) > 0]).toEqual([429, true]);
});
