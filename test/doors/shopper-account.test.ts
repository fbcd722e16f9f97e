// How do shoppers come in with the account they have at the shop, and what do those get who only seem to?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOMAIN } from '../support/world.ts';
import { describeExtensions } from './account-extensions.ts';
import { type AccountStage, openAccountStage, SECOND } from './account-stage.ts';

let stage: AccountStage;
const ada = 'ada@example.com';
const bela = 'bela@example.com';
let adas: { number: string };
let belas: { number: string };

beforeAll(async () => {
  stage = await openAccountStage();
  adas = await stage.place(DOMAIN, ada);
  belas = await stage.place(DOMAIN, bela);
  await stage.place(SECOND, ada);
});
afterAll(() => stage.close());

const at = `/portal/${DOMAIN}`;
const rows = async (table: string) =>
  Number((await stage.world.query(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n);

describe('a shopper with an account', () => {
  test('signs in at the shop, sees their own orders of this shop, and opens one without a code', async () => {
    const browser = stage.browser();
    const door = await browser.ask(`${at}/`);
    expect(door.body).toContain(`${stage.world.appUrl}${at}/sign-in`);
    const back = await browser.signIn(DOMAIN, ada);
    expect([back.status, back.location]).toEqual([303, `${at}/account`]);
    const list = await browser.ask(back.location);
    expect(list.status).toBe(200);
    expect(list.body).toContain(`#${adas.number}`);
    expect(list.body).not.toContain(`#${belas.number}<`);
    expect(list.body.match(/name="order"/g)).toHaveLength(1);
    const order = await stage.orderId(adas.number, DOMAIN);
    const opened = await browser.ask(`${at}/account/orders`, { order });
    expect(opened.location).toMatch(new RegExp(`^${at}/o/[\\w-]{43}/$`));
    expect((await browser.ask(opened.location)).body).toContain(`#${adas.number}`);
    // Who is signed in skips the form; another order is still found by its number.
    expect((await browser.ask(`${at}/`)).location).toBe(`${at}/account`);
    expect((await browser.ask(`${at}/find`)).status).toBe(200);
    // In the other shop they are nobody.
    expect((await browser.ask(`/portal/${SECOND}/account`)).location).toBe(`/portal/${SECOND}/`);
  });

  test('signs out: here, in every order that was opened, and at the shop', async () => {
    const browser = stage.browser();
    await browser.signIn(DOMAIN, ada);
    const order = await stage.orderId(adas.number, DOMAIN);
    const { location: open } = await browser.ask(`${at}/account/orders`, { order });
    const kept = browser.jar.get('aftercare_shopper');
    const left = await browser.ask(`${at}/sign-out`, {});
    expect(left.status).toBe(303);
    expect(browser.jar.has('aftercare_shopper')).toBe(false);
    const page = await browser.ask(left.location);
    const leaveUrl = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(page.body)?.[1] ?? '';
    expect(page.body.split(leaveUrl)).toHaveLength(3);
    const there = await fetch(leaveUrl.replaceAll('&amp;', '&'), { redirect: 'manual' });
    expect(there.headers.get('location')).toBe(`${stage.world.appUrl}/shopper/signed-out`);
    expect((await browser.ask('/shopper/signed-out')).location).toBe(`${at}/signed-out`);
    expect((await browser.ask(`${at}/signed-out`)).status).toBe(200);
    // Which shop it was is known to the browser that left, once.
    expect((await browser.ask('/shopper/signed-out')).status).toBe(404);
    browser.jar.set('aftercare_leaving', { value: 'forged', path: '/' });
    expect((await browser.ask('/shopper/signed-out')).status).toBe(404);
    expect((await browser.ask(open)).status).toBe(401);
    if (kept) browser.jar.set('aftercare_shopper', kept);
    expect((await browser.ask(`${at}/account`)).location).toBe(`${at}/`);
  });

  test('without orders is told so; with many turns the pages', async () => {
    const email = 'none@example.com';
    const customers = stage.world.shop.world.shops.get(DOMAIN)?.customers;
    const someone = customers?.find((one) => one.email === ada);
    if (someone) customers?.put({ ...someone, id: 'gid://shopify/Customer/99', email });
    const browser = stage.browser();
    await browser.signIn(DOMAIN, email);
    expect((await browser.ask(`${at}/account`)).body).toContain('You have no orders at');
    await stage.world.query(`INSERT INTO orders SELECT o.shop_id, o.order_id || n, o.number || n, o.email, o.shopper_name,
      o.processed_at - n * interval '1 hour', o.platform_updated_at, o.financial_status, o.fulfillment_status,
      o.return_status, o.currency, o.total_minor, jsonb_set(o.body::jsonb, '{id}', to_jsonb(o.order_id || n))::json,
      'gid://shopify/Customer/99' FROM orders o CROSS JOIN generate_series(1, 45) AS n
      WHERE number = '${adas.number}' AND email = '${ada}'
      AND shop_id = (SELECT shop_id FROM shops WHERE domain = '${DOMAIN}')`);
    const ids: string[] = [];
    let path = `${at}/account`;
    for (let pages = 0; path !== ''; pages++) {
      expect(pages).toBeLessThan(3);
      const { body } = await browser.ask(path);
      ids.push(...[...body.matchAll(/name="order" value="([^"]+)"/g)].map(([, id = '']) => id));
      path = /href="([^"]*\?after=[^"]+)"/.exec(body)?.[1] ?? '';
    }
    expect([ids.length, new Set(ids).size]).toEqual([45, 45]);
    expect((await browser.ask(`${at}/account?after=broken`)).status).toBe(200);
  });
});

describe('what only seems to be a sign-in opens nothing', () => {
  const refused = async (attempt: () => Promise<{ status: number; body: string; headers: object }>) => {
    const before = await rows('account_sessions');
    const answer = await attempt();
    expect(answer.status).toBe(410);
    expect(JSON.stringify(answer.headers)).not.toContain('aftercare_shopper=');
    expect(await rows('account_sessions')).toBe(before);
    return answer;
  };

  test.each([
    'unsigned',
    'other-key',
    'other-shop',
    'other-audience',
    'other-nonce',
    'no-nonce',
    'expired',
  ] as const)('an id token that is %s', async (oddity) => {
    const browser = stage.browser();
    const back = await browser.signInThere(await browser.begin(DOMAIN), ada);
    stage.nextIdToken(DOMAIN, oddity);
    await refused(() => browser.ask(back));
  });

  test('an answer without state, with another, with none of ours, or with an error', async () => {
    const browser = stage.browser();
    const other = stage.browser();
    const back = await browser.signInThere(await browser.begin(DOMAIN), ada);
    const theirs = await other.signInThere(await other.begin(DOMAIN), bela);
    const code = new URL(back, 'http://x').searchParams.get('code') ?? '';
    const path = '/shopper/signed-in';
    for (const query of [
      '',
      `?code=${code}`,
      `?code=${code}&state=`,
      `?code=${code}&state=x`,
      '?state=%00&code=%00',
    ])
      await refused(() => browser.ask(path + query));
    // Login CSRF: another's answer, whole, in this browser.
    await refused(() => browser.ask(theirs));
    await refused(() => stage.browser().ask(back));
    // The same browser and its own answer: it was not spent by all of this.
    expect((await browser.ask(back)).status).toBe(303);
  });

  test('an answer a second time, and a code of another sign-in', async () => {
    const browser = stage.browser();
    const back = await browser.signInThere(await browser.begin(DOMAIN), ada);
    const ticket = browser.jar.get('aftercare_sign_in');
    expect((await browser.ask(back)).status).toBe(303);
    expect(browser.jar.has('aftercare_sign_in')).toBe(false);
    await refused(() => browser.ask(back));
    if (ticket) browser.jar.set('aftercare_sign_in', ticket);
    await refused(() => browser.ask(back));
    const another = stage.browser();
    const first = await another.signInThere(await another.begin(DOMAIN), bela);
    const code = new URL(first, 'http://x').searchParams.get('code') ?? '';
    const second = new URL(await another.begin(DOMAIN)).searchParams.get('state') ?? '';
    await refused(() => another.ask(`/shopper/signed-in?code=${code}&state=${second}`));
  });

  test('a sign-in is finished once, though the shop gives a second code for it', async () => {
    const browser = stage.browser();
    const begun = await browser.begin(DOMAIN);
    const ticket = browser.jar.get('aftercare_sign_in');
    const [first, second] = [await browser.signInThere(begun, ada), await browser.signInThere(begun, ada)];
    expect((await browser.ask(first)).status).toBe(303);
    if (ticket) browser.jar.set('aftercare_sign_in', ticket);
    await refused(() => browser.ask(second));
  });

  test('ten answers at once sign in once', async () => {
    const browser = stage.browser();
    const back = await browser.signInThere(await browser.begin(DOMAIN), ada);
    const answers = await Promise.all(Array.from({ length: 10 }, () => browser.ask(back)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test('a sign-in begun at one shop and answered by the other', async () => {
    const browser = stage.browser();
    const begun = new URL(await browser.begin(DOMAIN));
    const other = new URL(await stage.browser().begin(SECOND));
    for (const name of ['state', 'nonce', 'code_challenge'])
      other.searchParams.set(name, begun.searchParams.get(name) ?? '');
    const back = await browser.signInThere(other.href, ada);
    await refused(() => browser.ask(back));
  });

  test('a forged or foreign session is nobody', async () => {
    const browser = stage.browser();
    await browser.signIn(SECOND, ada);
    const theirs = browser.jar.get('aftercare_shopper')?.value ?? '';
    for (const value of ['', 'null', 'A'.repeat(43), theirs, `${theirs}A`, theirs.slice(1), '%00']) {
      const forged = stage.browser();
      forged.jar.set('aftercare_shopper', { value, path: at });
      expect((await forged.ask(`${at}/account`)).location, value).toBe(`${at}/`);
      expect((await forged.ask(`${at}/account/orders`, { order: 'x' })).location, value).toBe(`${at}/`);
    }
  });

  test('another’s order, another shop’s and one that is not there are the same bytes', async () => {
    const browser = stage.browser();
    await browser.signIn(DOMAIN, ada);
    const [elsewhere] = await stage.world.query(
      `SELECT order_id AS id FROM orders JOIN shops USING (shop_id) WHERE domain = '${SECOND}'`,
    );
    const before = await rows('door_sessions');
    const bodies = new Set<string>();
    const own = await stage.orderId(belas.number, DOMAIN);
    for (const order of [own, String(elsewhere?.id), 'gid://shopify/Order/404', '', '\0', '__proto__']) {
      const answer = await browser.ask(`${at}/account/orders`, { order });
      expect(answer.status).toBe(404);
      bodies.add(answer.body);
    }
    expect([bodies.size, await rows('door_sessions')]).toEqual([1, before]);
  });

  test('no word of the address leads the browser anywhere else', async () => {
    const evil = 'https%3A%2F%2Fevil.example';
    const words = `return_to=${evil}&redirect_uri=${evil}&next=%2F%2Fevil.example&shop=evil.example`;
    const browser = stage.browser();
    const { location } = await browser.ask(`${at}/sign-in?${words}`);
    const authorize = new URL(location);
    expect(authorize.searchParams.get('redirect_uri')).toBe(`${stage.world.appUrl}/shopper/signed-in`);
    expect(location).not.toContain('evil');
    const back = await browser.signInThere(location, ada);
    expect((await browser.ask(`${back}&${words}`)).location).toBe(`${at}/account`);
    expect((await browser.ask(`${at}/sign-out?${words}`, { return_to: '//evil.example' })).location).toMatch(
      new RegExp(`^${at}/signed-out\\?kept=`),
    );
    expect((await browser.ask(`${at}/signed-out?kept=${evil}&${words}`)).body).not.toContain('evil');
  });

  test('what is kept holds no token of the shop’s, and nothing of the kind is logged', async () => {
    const browser = stage.browser();
    await browser.signIn(DOMAIN, ada);
    const token = browser.jar.get('aftercare_shopper')?.value ?? '';
    const kept = JSON.stringify(await stage.world.query('SELECT * FROM account_sessions'));
    for (const secret of ['shcat_', 'eyJ', token, ada]) expect(kept).not.toContain(secret);
    for (const secret of ['shcat_', 'eyJ', token]) expect(stage.log()).not.toContain(secret);
  });
});

describe('the extensions in the customer account', () =>
  describeExtensions(() => ({ stage, ada, bela, adas: adas.number, belas: belas.number })));
