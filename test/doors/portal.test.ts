// How does a shopper come in for whom the shop's own site vouches, and how do our pages stand inside that site's?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetName } from '../../apps/portal/src/assets/stylesheet.ts';
import { plainBrand } from '../../packages/core/src/brand/brand.ts';
import { askForDoor, openDoor } from '../../web/src/flows/find-order.ts';
import { forgedTokens, siteToken } from './site-tokens.ts';
import { APP, openDoors, type Party, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

const sessions = async () => Number((await stage.query('SELECT count(*) AS n FROM door_sessions'))[0]?.n);

describe('a token for one order', () => {
  const at = `/portal/${SITE}`;
  const enter = (token: string, base = at) => stage.post(`${base}/enter`, { token });
  const orderToken = (party: Party, orderId: unknown = party.orderId) =>
    siteToken(party, 'order', { orderId });

  test('opens that order, once, also for ten who bring it at once', async () => {
    const token = orderToken(stage.mine);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(token)));
    const opened = answers.filter(({ status }) => status === 303);
    expect([opened.length, answers.filter(({ status }) => status === 410).length]).toEqual([1, 9]);
    expect(opened[0]?.headers.location).toMatch(/^\/portal\/shop\.example\/o\/[\w-]{43}\/$/);
    const page = await stage.ask({ path: opened[0]?.headers.location ?? '' });
    expect([page.status, page.body.includes(`#${SITE.length}`)]).toEqual([200, true]);
  });

  test('opens at the address of a shop that has port and path', async () => {
    const base = '/portal/other.example%3A8088%2Fstore';
    const entered = await enter(orderToken(stage.theirs, Number(stage.theirs.orderId)), base);
    expect(entered.headers.location).toMatch(/^\/portal\/other\.example%3A8088%2Fstore\/o\/[\w-]{43}\/$/);
    const page = await stage.ask({ path: entered.headers.location ?? '' });
    expect(page.status).toBe(200);
    expect(page.body).toContain(`href="${base}/`);
    const style = /href="([^"]*portal-\w+\.css)"/.exec(page.body)?.[1] ?? '';
    expect((await stage.ask({ path: style })).status).toBe(200);
  });

  test('opens nothing at another shop’s door, nor forged, and each no is the same', async () => {
    const before = await sessions();
    const bodies = new Set<string>();
    const forged = {
      ...forgedTokens(stage.mine, 'order', { orderId: stage.mine.orderId }),
      'a token of another shop': orderToken(stage.theirs),
      'a token signed by another shop': orderToken({ ...stage.mine, secret: stage.theirs.secret }),
      'a token without an order': siteToken(stage.mine, 'order', {}),
      'a token of an empty order': orderToken(stage.mine, ''),
      'a token of a list of orders': orderToken(stage.mine, [stage.mine.orderId]),
      'a token of an order that is not there': orderToken(stage.mine, '404404'),
    };
    for (const [what, token] of Object.entries(forged)) {
      const answer = await enter(token);
      expect(answer.status, what).toBe(410);
      bodies.add(answer.body);
    }
    expect(bodies.size).toBe(1);
    expect(await sessions()).toBe(before);
  });

  test('opens an order that was placed a moment ago and has not come to us yet', async () => {
    stage.told.orders.set('2002', true);
    const entered = await enter(orderToken(stage.mine, '2002'));
    expect(entered.status).toBe(303);
    expect((await stage.ask({ path: entered.headers.location ?? '' })).body).toContain('#2002');
  });

  test('has ten tries a minute', async () => {
    const statuses = [];
    for (let tries = 0; tries < 11; tries++)
      statuses.push((await stage.askAsOne({ method: 'POST', path: `${at}/enter`, body: '' })).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('inside the shop’s own page', () => {
  const base = '/returns/aftercare';
  const claims = { base, caller: '198.51.100.7' };
  const bearer = (party: Party, more: object = {}) => ({
    authorization: `Bearer ${siteToken(party, 'page', { ...claims, ...more })}`,
  });
  const get = (path: string, more: object = {}) =>
    stage.ask({ path: `/page${path}`, headers: bearer(stage.mine, more) });
  const post = (path: string, fields: Record<string, string>, more: object = {}) =>
    stage.post(`/page${path}`, fields, bearer(stage.mine, more));

  test('a page is its markup alone, with title and style sheet beside it, every way below the page’s own', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.body).toMatch(/^<div class="aftercare" lang="en" dir="ltr">[\s\S]*<\/div>\n$/);
    expect(page.body).not.toMatch(/<(html|head|body|title|link|meta|script|style|header|main|h1)\b/);
    expect(page.body).toContain('<h2>Find your order</h2>');
    expect(decodeURIComponent(String(page.headers['x-aftercare-title']))).toBe('Find your order');
    expect(page.headers['x-aftercare-stylesheet']).toBe(
      `${APP}/portal-assets/${sheetName('inside', plainBrand)}`,
    );
    const ways = [...page.body.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, way]) => way);
    expect(
      ways.filter((way) => !way?.startsWith(`${base}/`) && !/^(mailto:|#|\?lang=)/.test(way ?? '')),
    ).toEqual([]);
    const style = await stage.ask({ path: `/portal-assets/${sheetName('inside', plainBrand)}` });
    expect([style.status, style.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(style.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test('a shopper finds, by number and mailed code, their order, and every answer stays inside', async () => {
    const shop = { ...stage.mine.shop, facts: null };
    const typed = { number: String(SITE.length), email: 'anna.berg@example.com' };
    const found = await post('/find', typed);
    expect([found.status, found.headers.location?.startsWith(`${base}/code?kept=`)]).toEqual([303, true]);
    const code = await get((found.headers.location ?? '').slice(base.length));
    expect(code.body).toContain('Check your mail');
    await askForDoor(stage.house.deps, shop, typed);
    await openDoor(stage.house.deps, shop, typed);
    const [row] = await stage.query("SELECT data #>> '{}' AS data FROM notices WHERE kind = 'door'");
    const secrets = stage.house.deps.unseal(String(row?.data)) as { code: string };
    const entered = await post('/code', { ...typed, code: secrets.code });
    expect(entered.headers.location).toMatch(/^\/returns\/aftercare\/o\/[\w-]{43}\/$/);
    const order = await get((entered.headers.location ?? '').slice(base.length));
    expect([order.status, order.body.startsWith('<div class="aftercare"')]).toEqual([200, true]);
    const wrong = await post('/find', { number: '', email: '' });
    const again = await get((wrong.headers.location ?? '').slice(base.length));
    expect(decodeURIComponent(String(again.headers['x-aftercare-title']))).toBe('Error: Find your order');
  });

  test('the order the site vouches for opens at once; without one the door is shown', async () => {
    const entered = await get('/enter', { orderId: stage.mine.orderId });
    expect(entered.headers.location).toMatch(/^\/returns\/aftercare\/o\/[\w-]{43}\/$/);
    expect((await get((entered.headers.location ?? '').slice(base.length))).status).toBe(200);
    expect((await get('/enter')).headers.location).toBe(`${base}/`);
    expect((await get('/enter', { orderId: '404404' })).status).toBe(410);
  });

  test('a session opened there is no session of another shop', async () => {
    const entered = await get('/enter', { orderId: stage.mine.orderId });
    const path = (entered.headers.location ?? '').slice(base.length);
    const foreign = await stage.ask({ path: `/page${path}`, headers: bearer(stage.theirs) });
    expect(foreign.status).toBe(401);
    expect(foreign.body).toMatch(/^<div class="aftercare"/);
  });

  test('tries are counted by the visitor the site names, not by the site', async () => {
    const typed = { number: '7', email: 'x@example.com' };
    const caller = { caller: '192.0.2.200' };
    const statuses = [];
    for (let tries = 0; tries < 11; tries++) statuses.push((await post('/find', typed, caller)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await post('/find', typed, { caller: '192.0.2.201' })).status).toBe(303);
  });

  test('nothing answers without the site’s word, nor with one for something else', async () => {
    const bodies = new Set<string>();
    const forged = {
      ...forgedTokens(stage.mine, 'page', claims),
      'a token of another kind': siteToken(stage.mine, 'order', { ...claims, orderId: '1' }),
      'a base of another site': siteToken(stage.mine, 'page', { ...claims, base: '//evil.example' }),
      'a base that is an address': siteToken(stage.mine, 'page', { ...claims, base: 'https://evil.example' }),
      'a base that closes the markup': siteToken(stage.mine, 'page', { ...claims, base: '/a"><script>' }),
      'no base': siteToken(stage.mine, 'page', { caller: '1.1.1.1' }),
    };
    for (const [what, token] of Object.entries(forged))
      for (const path of ['/', '/enter', `/o/${'A'.repeat(43)}`]) {
        const headers = { authorization: `Bearer ${token}` };
        const answer = await stage.ask({ path: `/page${path}`, headers });
        expect(answer.status, what).toBe(401);
        bodies.add(answer.body);
      }
    const bare = await stage.ask({ path: '/page/' });
    bodies.add(bare.body);
    expect([bare.status, bodies.size]).toEqual([401, 1]);
    expect(String(bare.headers['content-type'])).toContain('problem+json');
  });
});
