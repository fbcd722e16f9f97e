// What holds when a filter is forgotten, what leaves in logs, letters and headers, and who hears of a privacy request?
import { expect, test } from 'vitest';
import { openPool } from '../../packages/database/src/connection/pool.ts';
import { until } from '../support/control.ts';
import { DOMAIN } from '../support/world.ts';
import { type Answered, form } from './call.ts';
import { body, codeIn, linkIn, SECOND, type Stage, staffOf } from './stage.ts';

/** The second walls, on a stage that stands by the time it runs. */
export function describeWalls(stageOf: () => Stage): void {
  test('with every filter of ours gone, row-level security alone keeps shops apart', async () => {
    const { world, mine } = stageOf();
    const [shop] = await world.query(`SELECT shop_id FROM shops WHERE domain = '${DOMAIN}'`);
    const [far] = await world.query(`SELECT shop_id FROM shops WHERE domain = '${SECOND}'`);
    const tables =
      await world.query(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'shop_id'
        AND c.relname <> 'shops'`);
    // One connection, so that what is set for a session holds for the next statement.
    const client = openPool(world.env.DATABASE_URL ?? '', { max: 1, onError: () => {} });
    // What may not be changed at all is not changed for another shop either.
    const seen = async (sql: string) => (await client.query(sql).catch(mayNot))?.rowCount ?? 0;
    const mayNot = (problem: Error) => {
      if (!/^permission denied/.test(problem.message)) throw problem;
      return null;
    };
    const filled = [];
    for (const { name } of tables) {
      const [{ n } = { n: 0 }] = await world.query(
        `SELECT count(*)::int AS n FROM ${name} WHERE shop_id = '${shop?.shop_id}'`,
      );
      if (Number(n) > 0) filled.push(String(name));
    }
    expect(filled).toEqual(
      expect.arrayContaining(['orders', 'returns', 'return_lines', 'notices', 'door_sessions', 'sessions']),
    );
    for (const context of ['', String(far?.shop_id)]) {
      await client.query("SELECT set_config('app.shop_id', $1, false)", [context]);
      for (const name of filled) {
        const own = `shop_id = '${shop?.shop_id}'`;
        expect(await seen(`SELECT FROM ${name} WHERE ${own}`), name).toBe(0);
        expect(await seen(`SELECT FROM ${name} WHERE shop_id <> '${far?.shop_id}'`), name).toBe(0);
        expect(await seen(`UPDATE ${name} SET shop_id = shop_id WHERE ${own}`), name).toBe(0);
        expect(await seen(`DELETE FROM ${name} WHERE ${own}`), name).toBe(0);
      }
      expect(await seen(`SELECT FROM returns WHERE return_id = '${mine.returnId}'`)).toBe(0);
      const planted = `INSERT INTO counters (shop_id, name, value) VALUES ('${shop?.shop_id}', 'x', 1)`;
      await expect(client.query(planted)).rejects.toThrow('row-level security');
    }
    await client.query("SELECT set_config('app.shop_id', $1, false)", [String(shop?.shop_id)]);
    expect(await seen(`SELECT FROM returns WHERE return_id = '${mine.returnId}'`)).toBe(1);
    await client.end();
  });

  test('a visit of a shop whose platform gives no token leaves no row behind', async () => {
    const { world, ask } = stageOf();
    const headers = staffOf('nobody.myshopify.com');
    const visits = await Promise.all([1, 2, 3].map(() => ask({ path: '/api/session', headers })));
    expect(visits.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect((await ask({ path: '/api/home', headers })).status).toBe(401);
    expect(await world.query("SELECT FROM shops WHERE domain = 'nobody.myshopify.com'")).toEqual([]);
  });

  test('customers/data_request becomes a task of the shop it is about, and says nothing of the person', async () => {
    const { world, ask } = stageOf();
    const topic = 'customers/data_request';
    const customer = { id: 4711, email: 'mara.secret@example.com' };
    const payload = { customer, orders_requested: [1, 2], data_request: { id: 90_417 } };
    await world.control.practice('/webhooks/compliance', { topic, shop: SECOND, payload });
    const tasks = async () => {
      const home = JSON.parse((await ask({ path: '/api/home', headers: staffOf(SECOND) })).body) as {
        tasks: { kind: string; subject: string }[];
      };
      return home.tasks.filter((task) => task.kind === 'privacy-request' && task.subject === '90417');
    };
    await until(async () => (await tasks()).length === 1);
    expect(JSON.stringify(await tasks())).not.toContain('mara.secret');
    const home = await ask({ path: '/api/home', headers: staffOf(DOMAIN) });
    expect(home.body).not.toContain('90417');
    // The file is its own staff's alone; for another shop's it is not there.
    const file = (domain: string) => ask({ path: '/api/people/90417', headers: staffOf(domain) });
    expect([(await file(SECOND)).status, (await file(DOMAIN)).status]).toEqual([200, 404]);
  });

  test('what shoppers write is text in a mail, never markup, header or address', async () => {
    const stage = stageOf();
    const payload = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const known = await stage.place(DOMAIN, {
      shopper: {
        firstName: `${payload}\r\nBcc: evil@example.net`,
        lastName: '"><svg onload=alert(3)>',
      },
      lines: [{ title: `Blanket ${payload}`, unitPrice: '10.00', quantity: 1 }],
    });
    await until(
      async () =>
        (
          await stage.world.query(
            `SELECT FROM orders WHERE email = '${known.email}' AND fulfillment_status = 'FULFILLED'`,
          )
        ).length === 1,
    );
    const session = await stage.enter(known);
    const at = `/portal/${DOMAIN}/o/${session}`;
    const pages = [await stage.ask({ path: at }), await stage.ask({ path: `${at}/return` })];
    for (const page of pages) expectNoMarkup(page.body);
    const line = /name="lines\[([^\]]+)\]\[chosen\]"/.exec(pages[1]?.body ?? '')?.[1] ?? '';
    const fields = {
      [`lines[${line}][chosen]`]: 'yes',
      [`lines[${line}][quantity]`]: '1',
      [`lines[${line}][reason]`]: 'UNWANTED',
      [`lines[${line}][note]`]: `${payload}\r\nBcc: evil@example.net`,
    };
    const check = await stage.see({
      method: 'POST',
      path: `${at}/return/check`,
      headers: form,
      body: body(fields),
    });
    expect(check.status).toBe(200);
    expectNoMarkup(check.body);
    const confirm = Object.fromEntries(
      ['confirmation', 'shownTotal', 'shownCurrency'].map((name) => [
        name,
        new RegExp(`name="${name}" value="([^"]*)"`).exec(check.body)?.[1] ?? '',
      ]),
    );
    const made = await stage.ask({
      method: 'POST',
      path: `${at}/return`,
      headers: form,
      body: body({ ...fields, ...confirm }),
    });
    expect(made.status).toBe(303);
    const returnId = made.headers.location?.split('/returns/')[1] ?? '';
    expectNoMarkup((await stage.ask({ path: `${at}/returns/${returnId}` })).body);
    await until(async () => (await stage.mailsTo(known.email)).length >= 2);
    const shopMail = (await stage.world.query("SELECT facts->>'email' AS email FROM shops LIMIT 1"))[0]
      ?.email;
    await until(async () =>
      (await stage.mailsTo(String(shopMail))).some((mail) => mail.html.includes('Blanket')),
    );
    const mails = [...(await stage.mailsTo(known.email)), ...(await stage.mailsTo(String(shopMail)))];
    for (const mail of mails) {
      expectNoMarkup(mail.html);
      expect([known.email, shopMail, stage.mine.email, stage.other.email, stage.theirs.email]).toContain(
        mail.to.join(),
      );
      expect(mail.to).toHaveLength(1);
      expect(Object.keys(mail.headers).map((name) => name.toLowerCase())).not.toContain('bcc');
      expect(mail.subject).not.toMatch(/[\r\n]/);
    }
    expect(await stage.mailsTo('evil@example.net')).toEqual([]);
  });

  test('every page is closed to scripts, frames, caches, other origins and cookies', async () => {
    const { ask, mine } = stageOf();
    const at = `/portal/${DOMAIN}`;
    for (const path of [
      at,
      `${at}/l/x`,
      `${at}/o/${mine.session}`,
      `${at}/o/${mine.session}/return`,
      `${at}/o/none`,
      '/portal/none',
    ]) {
      const answer = await ask({ path, headers: { origin: 'https://evil.example' } });
      expectClosed(answer);
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('script-src');
      expect(policy).not.toContain('unsafe');
    }
    for (const path of ['/api/home', '/api/none', '/healthz'])
      expectClosed(await ask({ path, headers: { ...staffOf(DOMAIN), origin: 'https://evil.example' } }));
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
    expectClosed(await ask({ method: 'OPTIONS', path: '/api/policy', headers: preflight }));
  });

  test('the admin may be framed by its own shop and the platform’s admin alone', async () => {
    const { ask, world } = stageOf();
    const policyOf = async (query: string) => {
      const answer = await ask({ path: `/${query}` });
      expectClosed(answer);
      return String(answer.headers['content-security-policy']);
    };
    const platform = world.env.SHOPIFY_ADMIN_ORIGINS ?? '';
    expect(await policyOf(`?shop=${DOMAIN}`)).toContain(`frame-ancestors https://${DOMAIN} ${platform};`);
    expect(await policyOf(`?shop=${SECOND}`)).toContain(`frame-ancestors https://${SECOND} ${platform};`);
    for (const query of [
      '',
      '?shop=evil.example',
      '?shop=%E2%84%AAelp.myshopify.com',
      '?shop=a.myshopify.com%20*',
      '?shop=a&shop=b',
    ])
      expect(await policyOf(query), query).toContain(`frame-ancestors ${platform};`);
    expect(await policyOf('')).toMatch(/script-src 'self' http/);
    expect(await policyOf('')).not.toMatch(/script-src[^;]*unsafe/);
  });

  test('no address, name, code, token or key stands in a log, not even when everything goes wrong', async () => {
    const stage = stageOf();
    const { control, env } = stage.world;
    await control.fault({ name: 'http-500', times: 30, rate: 0.5 });
    await control.fault({ name: 'unauthorized', times: 2, operation: 'order' });
    await control.fault({ name: 'smtp-down', times: 1 });
    const known = await stage.place(DOMAIN);
    await until(
      async () => (await stage.world.query(`SELECT FROM orders WHERE email = '${known.email}'`)).length === 1,
    );
    const { number, email } = known;
    await stage.ask({
      method: 'POST',
      path: `/portal/${DOMAIN}/find`,
      headers: form,
      body: body({ number, email }),
    });
    const mail = await stage.nextMail(email, 0);
    await control.practice('/faults', { clear: true });
    await stage.ask({
      method: 'POST',
      path: '/api/policy',
      headers: staffOf(DOMAIN),
      body: `{"email":"${email}"`,
    });
    const logs = stage.logs();
    expect(logs).toContain('"level"');
    const told = [email, 'example.com', 'Zimmerwald', 'Hafenstrasse', linkIn(mail), stage.mine.session];
    const keys = ['shpat_', 'shprt_', 'Bearer ', 'eyJ', 'id_token', env.SHOPIFY_API_SECRET, env.HASH_KEY];
    for (const secret of [...told, ...keys, env.SECRET_KEYS?.split(':')[1]])
      expect(logs).not.toContain(secret);
    expect(logs).not.toMatch(new RegExp(`\\b${codeIn(mail)}\\b`));
  });
}

function expectNoMarkup(html: string): void {
  expect(html).not.toMatch(/<script|<svg|<img[^>]*onerror=alert/i);
}

function expectClosed({ headers }: Answered): void {
  expect(headers['set-cookie']).toBeUndefined();
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers.etag).toBeUndefined();
}
