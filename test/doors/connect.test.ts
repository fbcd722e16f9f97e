// How does a shop on its own site join: which keys are believed, and what does an unasked-for post do?
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { APP, openDoors, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterEach(() => {
  stage.told.tried = { ok: true, storeId: null };
  stage.told.storeId = null;
  stage.told.kept.length = 0;
  stage.told.unreachable = null;
});
afterAll(() => stage.close());

const path = '/connect/woocommerce';
const shops = async () => Number((await stage.query('SELECT count(*) AS n FROM shops'))[0]?.n);
const pair = { consumer_key: 'ck_new', consumer_secret: 'cs_new', key_id: 3, key_permissions: 'read_write' };
const postKeys = (nonce: unknown, more: object = pair) =>
  stage.ask({
    ...{
      method: 'POST',
      path: `${path}/keys`,
      headers: { 'content-type': 'application/json;charset=UTF-8' },
    },
    body: JSON.stringify({ user_id: nonce, ...more }),
  });
const done = (nonce: string, success = '1') =>
  stage.ask({ path: `${path}/done?success=${success}&user_id=${nonce}` });
const begin = async (shop: string) => {
  const { status, headers } = await stage.post(path, { shop });
  expect(status).toBe(303);
  const url = new URL(headers.location ?? '');
  return { url, nonce: url.searchParams.get('user_id') ?? '' };
};

const pendingKeys = (domain: string) =>
  stage.query(`SELECT sealed FROM pending_connections WHERE domain = '${domain}' AND sealed IS NOT NULL`);

test('the merchant is sent to the page of consent on their own site, and comes back to ours', async () => {
  const { url, nonce } = await begin('https://New.example/store/');
  expect(`${url.origin}${url.pathname}`).toBe('https://new.example/store/wc-auth/v1/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ app_name: 'Aftercare', scope: 'read_write', user_id: nonce },
    return_url: `${APP}${path}/done`,
    callback_url: `${APP}${path}/keys`,
  });
  expect(Buffer.from(nonce, 'base64url')).toHaveLength(32);
  expect((await done(nonce)).body).toContain('One moment');
  const denied = (await done(nonce, '0')).body;
  expect(denied).toContain('You said no');
  expect(denied).toContain(`href="${path}?shop=new.example%2Fstore"`);
  const dump = JSON.stringify(await stage.query('SELECT * FROM pending_connections'));
  expect(dump).toContain('new.example/store');
  expect(dump).not.toContain(nonce);
});

test('where shops of another platform would join there is no such door', async () => {
  for (const platform of ['shopify', 'constructor', 'woocommerce2'])
    expect((await stage.ask({ path: `/connect/${platform}` })).status).toBe(404);
});

test('an address where nothing answers is told on the form, before the merchant is sent away', async () => {
  stage.told.unreachable = "The address shpo.example can't be found.";
  const { status, headers, body } = await stage.post(path, { shop: 'shpo.example' });
  expect([status, headers.location]).toEqual([422, undefined]);
  expect(body).toContain('shpo.example can&#39;t be found.');
  expect(body).toContain('value="shpo.example"');
});

test('keys that come for a connection that waits are tried on that very site, and connect it, once', async () => {
  const { nonce } = await begin('joining.example');
  expect((await postKeys(nonce)).status).toBe(200);
  expect(stage.told.kept).toEqual(['https://joining.example ck_new']);
  const page = await done(nonce);
  expect(page.body).toContain('joining.example is connected');
  expect(page.body).toContain('https://joining.example/wp-admin/admin.php?page=aftercare');
  // Who came back to it is not proven: nobody is signed in by it.
  expect(page.headers['set-cookie']).toBeUndefined();
  const [shop] = await stage.query(
    "SELECT platform, facts->>'name' AS name FROM shops WHERE domain = 'joining.example'",
  );
  expect(shop).toEqual({ platform: 'woocommerce', name: 'Fjord' });
  expect((await postKeys(nonce, { ...pair, consumer_key: 'ck_evil' })).status).toBe(400);
  // A site that got no answer sends them again, and would throw them away if it were told no then.
  expect((await postKeys(nonce)).status).toBe(200);
  expect(stage.told.kept).toHaveLength(1);
  expect(JSON.stringify(await stage.query('SELECT * FROM pending_connections'))).not.toMatch(/ck_|cs_/);
  const jobs = await stage.query("SELECT FROM pgboss.job WHERE data->>'job' = 'ensure-webhooks'");
  expect(jobs.length).toBeGreaterThan(0);
});

test('nobody’s keys, malformed ones and those for an ended connection change nothing', async () => {
  const before = await shops();
  const { nonce } = await begin('late.example');
  await stage.query("UPDATE pending_connections SET expires_at = now() - interval '1 second'");
  const nonces = [nonce, 'A'.repeat(43), '', 'null', [], {}, null, 7, '__proto__'];
  for (const one of nonces) expect((await postKeys(one)).status, String(one)).toBe(400);
  const { nonce: good } = await begin('late.example');
  for (const more of [
    {},
    { ...pair, consumer_key: '' },
    { ...pair, consumer_secret: [] },
    { consumer_key: null },
  ])
    expect((await postKeys(good, more)).status).toBe(400);
  for (const one of ['[]', '"x"', 'null'])
    expect((await stage.ask({ method: 'POST', path: `${path}/keys`, body: one })).status).toBe(400);
  expect(await shops()).toBe(before);
  expect(stage.told.kept).toEqual([]);
  expect((await postKeys(good)).status).toBe(200);
});

test('keys that the site refuses connect nothing, and the keys of a connected shop stay as they are', async () => {
  const before = await stage.query('SELECT encode(sealed, $$hex$$) AS sealed FROM sessions ORDER BY shop_id');
  stage.told.tried = { ok: false, why: 'The shop says: <b>no</b>', retryable: false };
  const { nonce } = await begin('shop.example');
  // Told no, the site would leave its merchant before an error that names no reason.
  expect((await postKeys(nonce)).status).toBe(200);
  const page = await done(nonce);
  expect(page.body).toContain('The shop says: &lt;b&gt;no&lt;/b&gt;');
  expect(page.body).toContain('both were copied whole');
  expect(page.body).toContain('you can revoke it there');
  expect(await pendingKeys('shop.example')).toEqual([]);
  // Sent again they are answered as they were, and nothing comes of it; others have nobody who waits.
  expect((await postKeys(nonce)).status).toBe(200);
  expect((await postKeys(nonce, { ...pair, consumer_key: 'ck_evil' })).status).toBe(400);
  expect(page.body).toContain(`href="${path}?shop=shop.example"`);
  expect(stage.told.kept).toEqual([]);
  expect(
    await stage.query('SELECT encode(sealed, $$hex$$) AS sealed FROM sessions ORDER BY shop_id'),
  ).toEqual(before);
});

test('a shop whose orders are here is not told that they are being read', async () => {
  const join = async () => {
    const { nonce } = await begin('back.example');
    await postKeys(nonce);
    return (await done(nonce)).body;
  };
  expect(await join()).toContain('We are reading your orders now');
  await stage.query(
    "UPDATE imports SET state = 'done' WHERE shop_id = (SELECT shop_id FROM shops WHERE domain = 'back.example')",
  );
  const page = await join();
  expect(page).toContain('Your orders are here.');
  expect(page).not.toContain('We are reading your orders now');
});

test('a new owner of an address gets nothing of whoever had it before, though the old shop has left', async () => {
  const idOf = async () =>
    (await stage.query("SELECT facts->>'storeId' AS id FROM shops WHERE domain = 'passed-on.example'"))[0]
      ?.id;
  const join = async (storeId: string | null) => {
    stage.told.tried = { ok: true, storeId };
    stage.told.kept.length = 0;
    const { nonce } = await begin('passed-on.example');
    expect((await postKeys(nonce)).status).toBe(200);
    return { page: (await done(nonce)).body, kept: [...stage.told.kept] };
  };
  // A row of old, without an id, takes in the one that is told.
  stage.told.storeId = null;
  expect((await join(null)).page).toContain('passed-on.example is connected');
  stage.told.storeId = 'store-a';
  expect((await join('store-a')).page).toContain('passed-on.example is connected');
  expect(await idOf()).toBe('store-a');
  stage.told.storeId = null;
  await stage.query("UPDATE shops SET uninstalled_at = now() WHERE domain = 'passed-on.example'");
  const [before] = await stage.query("SELECT * FROM shops WHERE domain = 'passed-on.example'");
  for (const other of ['store-b', null]) {
    const { page, kept } = await join(other);
    expect(page).toContain('another store was connected before');
    expect([page.includes(String(before?.shop_id)), page.includes('Fjord'), kept]).toEqual([
      false,
      false,
      [],
    ]);
  }
  expect(await stage.query("SELECT * FROM shops WHERE domain = 'passed-on.example'")).toEqual([before]);
  expect(await pendingKeys('passed-on.example')).toEqual([]);
  // The same store comes back to its own; later readings that are silent of its id do not take it away.
  expect((await join('store-a')).page).toContain('passed-on.example is connected');
  expect(await idOf()).toBe('store-a');
});

test('a site with one hand only, busy with telling us, is asked again when the merchant comes back', async () => {
  stage.told.tried = { ok: false, why: 'It does not answer.', retryable: true };
  const { nonce } = await begin('slow.example');
  expect((await postKeys(nonce)).status).toBe(200);
  expect((await done(nonce)).body).toContain('It does not answer.');
  const [kept] = await stage.query("SELECT sealed FROM pending_connections WHERE domain = 'slow.example'");
  expect(String(kept?.sealed)).not.toContain('ck_');
  stage.told.tried = { ok: true, storeId: null };
  const again = await stage.post(`${path}/done`, { nonce });
  expect([again.status, again.headers.location]).toEqual([303, `${path}/done?nonce=${nonce}`]);
  expect((await done(nonce)).body).toContain('slow.example is connected');
});

test('looking at the end of a connection tries nothing', async () => {
  stage.told.tried = { ok: false, why: 'It does not answer.', retryable: true };
  const { nonce } = await begin('looked.example');
  await postKeys(nonce);
  stage.told.tried = { ok: true, storeId: null };
  await done(nonce);
  await done(nonce);
  expect(stage.told.kept).toEqual([]);
});

test('pasted keys connect as well, and what is none is said at its field', async () => {
  const paste = (fields: Record<string, string>) => stage.post(`${path}/pasted`, fields);
  const wrong = await paste({ site: 'pasted.example', key: 'x', secret: '<script>' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('These are no keys.');
  expect(wrong.body).not.toContain('<script>');
  expect((await paste({ site: 'not a site', key: 'ck_1', secret: 'cs_1' })).status).toBe(422);
  const right = await paste({ site: 'pasted.example', key: ' ck_1 ', secret: 'cs_1' });
  expect(right.status).toBe(303);
  expect((await stage.ask({ path: right.headers.location ?? '' })).body).toContain(
    'pasted.example is connected',
  );
});

test('what is no site’s address leads nowhere', async () => {
  for (const shop of [
    '',
    'not a site',
    'javascript:alert(1)',
    'ftp://shop.example',
    'practice.myshopify.com',
  ]) {
    const answer = await stage.post(path, { shop });
    expect([shop, answer.status, answer.headers.location]).toEqual([shop, 422, undefined]);
  }
  const page = (await stage.ask({ path })).body;
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const shown = await stage.ask({ path: `${path}?shop=${encodeURIComponent('"><script>x')}` });
  expect(shown.body).not.toContain('<script>');
});

test('ten tries a minute', async () => {
  const statuses = [];
  for (let tries = 0; tries < 11; tries++)
    statuses.push((await stage.askAsOne({ method: 'POST', path: `${path}/keys`, body: '{}' })).status);
  expect(statuses.at(-1)).toBe(429);
});
