// Who gives a shop's pages their looks, what is taken as a logo, and who is shown it?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keyOfBlob } from '../../packages/core/src/blobs/blob-name.ts';
import type { BrandPage } from '../../packages/core/src/wire/brand.ts';
import { eraseShop } from '../../web/src/flows/erase-shop.ts';
import { picture } from '../support/picture.ts';
import { siteToken } from './site-tokens.ts';
import { APP, openDoors, type Party, SITE, type Stage } from './stage.ts';

let stage: Stage;
let mine: Record<string, string>;
let theirs: Record<string, string>;
beforeAll(async () => {
  stage = await openDoors();
  mine = await signIn(stage.mine);
  theirs = await signIn(stage.theirs);
});
afterAll(() => stage.close());

async function signIn(party: Party): Promise<Record<string, string>> {
  const person = { userId: 7, name: 'Mia Berg', email: 'mia@shop.example' };
  const { headers } = await stage.post('/staff/enter', { token: siteToken(party, 'staff', person) });
  const cookie = /^([^;]*)/.exec(String(headers['set-cookie']))?.[1] ?? '';
  return { cookie, origin: APP, 'x-requested-with': 'aftercare', 'sec-fetch-site': 'same-origin' };
}

const file = 'application/octet-stream';
const send = (method: string, path: string, body: string | Buffer, type = 'application/json', who = mine) =>
  stage.ask({ method, path, headers: { ...who, 'content-type': type }, body });
const upload = (body: Buffer, who = mine, type = file) => send('PUT', '/api/brand/logo', body, type, who);
const style = { accent: '#ffd400', font: 'serif', radius: 16 };
const choose = (change: object, who = mine) =>
  send('PUT', '/api/brand', JSON.stringify(change), undefined, who);
const brandOf = async (who = mine): Promise<BrandPage> =>
  JSON.parse((await stage.ask({ path: '/api/brand', headers: who })).body);
const door = async (shop = SITE) => (await stage.ask({ path: `/portal/${encodeURIComponent(shop)}/` })).body;
const sheetIn = (page: string) => /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '';
const logoIn = (page: string) => /<img class="logo[^"]*" src="([^"]+)"/.exec(page)?.[1] ?? '';
const blobsOf = async ({ shopId }: Party) =>
  (await stage.house.deps.blobs.ofShop(shopId).list()).map((one) => one.name);

describe('the style', () => {
  test('of a shop that has chosen none is ink, the reader’s font and round corners', async () => {
    expect(await brandOf()).toEqual({ style: { accent: null, font: 'system', radius: 8 }, logo: null });
    expect(sheetIn(await door())).toMatch(
      /^\/portal\/shop\.example\/assets\/portal-ink-system-8-[0-9a-f]{12}\.css$/,
    );
  });

  test('chosen, stands on every page of this shop and of no other, kept by browsers for good', async () => {
    expect((await choose(style)).status).toBe(200);
    const sheet = sheetIn(await door());
    expect(sheet).toContain('/portal-ffd400-serif-16-');
    const { status, headers, body } = await stage.ask({ path: sheet });
    expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body).toContain('--accent: #ffd400;\n    --on-accent: #000000;\n    --rim: #1a1c1e;');
    expect(body).toMatch(/font-family: Charter/);
    expect(sheetIn(await door('other.example:8088/store'))).toContain('/portal-ink-system-8-');
  });

  test.each([
    ['a colour that is none', { ...style, accent: 'red;} body{display:none' }],
    ['a font of one’s own', { ...style, font: 'url(https://evil.example/f.woff)' }],
    ['a corner that is not offered', { ...style, radius: 9999 }],
    ['a field more', { ...style, css: '*{}' }],
    ['a part of it', { accent: null }],
  ])('%s is refused, and nothing is changed', async (_, change) => {
    expect((await choose(change)).status).toBe(422);
    expect((await brandOf()).style).toEqual(style);
  });

  test.each([
    'portal-ffd400-serif-16-000000000000.css',
    'portal-ffd400-serif-5-c0ffeec0ffee.css',
    'portal-ffd400-comic-16-c0ffeec0ffee.css',
    'portal-%22%3E%3C-serif-16-c0ffeec0ffee.css',
  ])('a style sheet nobody named is not there: %s', async (name) => {
    expect((await stage.ask({ path: `/portal/${SITE}/assets/${name}` })).status).toBe(404);
    expect((await stage.ask({ path: `/portal-assets/${name}` })).status).toBe(404);
  });

  test('stays within a closed policy: no page carries a style or a script of its own', async () => {
    const page = await stage.ask({ path: `/portal/${SITE}/` });
    expect(String(page.headers['content-security-policy'])).toMatch(
      /default-src 'none'; style-src 'self'; img-src/,
    );
    expect(page.body).not.toMatch(/<style|<script| style="/);
  });
});

describe('a logo', () => {
  test('is drawn anew, and stands for the shop’s name at the head of its pages', async () => {
    const answer = await upload(picture({ width: 300, height: 80, colour: [255, 255, 255] }));
    const { logo } = JSON.parse(answer.body) as BrandPage;
    expect([answer.status, logo?.width, logo?.height, logo?.ground]).toEqual([200, 300, 80, 'dark']);
    const page = await door();
    expect(logoIn(page)).toMatch(/^\/portal\/shop\.example\/assets\/logo-[0-9a-f]{32}\.png$/);
    expect(page).toContain(`alt="${SITE}" width="180" height="48"`);
    expect(await blobsOf(stage.mine)).toHaveLength(1);
    expect(await blobsOf(stage.theirs)).toEqual([]);
  });

  test('is served as a picture and nothing else, for good, to mail programs too', async () => {
    const { status, headers } = await stage.ask({ path: logoIn(await door()) });
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([
      200,
      'image/png',
      'nosniff',
    ]);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test('is found under its own shop’s address alone', async () => {
    const name =
      logoIn(await door())
        .split('/')
        .at(-1) ?? '';
    const paths = [
      `/portal/other.example%3A8088%2Fstore/assets/${name}`,
      `/portal/nobody.example/assets/${name}`,
      `/portal-assets/${name}`,
      `/portal/${SITE}/assets/${name.replace(/[0-9a-f]{32}/, '0'.repeat(32))}`,
      `/portal/${SITE}/assets/${(await blobsOf(stage.mine))[0]}`,
      `/portal/${SITE}/assets/..%2F..%2F${encodeURIComponent(keyOfBlob(stage.mine.shopId, (await blobsOf(stage.mine))[0] ?? ''))}`,
    ];
    for (const path of paths) expect((await stage.ask({ path })).status, path).toBe(404);
  });

  test('that is another leaves the one before in mails that were sent; the fifth takes the first away', async () => {
    const first = logoIn(await door());
    for (const shade of [10, 20, 30])
      await upload(picture({ width: 100, height: 40, colour: [shade, 0, 0] }));
    expect((await stage.ask({ path: first })).status).toBe(200);
    await upload(picture({ width: 100, height: 40, colour: [40, 0, 0] }));
    expect((await stage.ask({ path: first })).status).toBe(404);
    expect(await blobsOf(stage.mine)).toHaveLength(4);
  });

  test('twice at once leaves one, and every picture that is kept is named', async () => {
    const twice = [50, 60].map((shade) => upload(picture({ width: 100, height: 40, colour: [0, shade, 0] })));
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await stage.ask({ path: logoIn(await door()) })).status).toBe(200);
    expect(await blobsOf(stage.mine)).toHaveLength(4);
  });

  test.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'no PNG, JPEG or WebP'],
    ['nothing', Buffer.alloc(0), 'empty'],
    [
      'half a picture',
      picture({ width: 900, height: 900, colour: [1, 2, 3] }).subarray(0, 60),
      'could not read',
    ],
    ['a picture of nothing', picture({ width: 90, height: 90, colour: [1, 2, 3], alpha: 0 }), 'transparent'],
    ['a dot', picture({ width: 4, height: 4, colour: [1, 2, 3] }), '16 pixels'],
    ['a bomb', picture({ width: 30_000, height: 30_000, colour: [1, 2, 3], rows: 1 }), '16 million'],
    ['six megabytes', Buffer.alloc(6 * 1024 * 1024, 1), 'larger than 5 MB'],
  ])('%s is refused in words, and the logo stays', async (_, body, words) => {
    const before = await brandOf();
    const answer = await upload(body);
    expect(answer.status).toBe(422);
    expect((JSON.parse(answer.body) as { detail: string }).detail).toContain(words);
    expect(await brandOf()).toEqual(before);
    expect(await blobsOf(stage.mine)).toHaveLength(4);
  });

  test('is taken as a file alone, from staff alone, and from our own screen alone', async () => {
    const body = picture({ width: 100, height: 40, colour: [9, 9, 9] });
    expect((await upload(body, mine, 'image/png')).status).toBe(415);
    expect((await upload(body, {})).status).toBe(401);
    expect((await upload(body, { cookie: mine.cookie ?? '', origin: 'https://evil.example' })).status).toBe(
      403,
    );
    expect((await upload(body, { ...mine, cookie: 'aftercare_staff=x' })).status).toBe(401);
  });

  test('that can’t be kept is not shown: the place is away, the merchant is told, nothing is changed', async () => {
    const before = await brandOf(theirs);
    stage.breakBlobs(true);
    const answer = await upload(picture({ width: 100, height: 40, colour: [9, 9, 9] }), theirs);
    const seen = await stage.ask({ path: logoIn(await door()) });
    stage.breakBlobs(false);
    expect([answer.status, (JSON.parse(answer.body) as { detail: string }).detail]).toEqual([
      503,
      'We could not reach the place where pictures are kept. Nothing was changed. Please try again in a minute.',
    ]);
    expect(await brandOf(theirs)).toEqual(before);
    expect(seen.status).toBe(500);
  });

  test('taken away, the name stands there again and no picture is kept', async () => {
    const before = logoIn(await door());
    expect((await send('POST', '/api/brand/logo/removal', '{}')).status).toBe(200);
    const page = await door();
    expect([logoIn(page), page.includes(`<bdi>${SITE}</bdi>`)]).toEqual(['', true]);
    expect((await stage.ask({ path: before })).status).toBe(404);
    expect(await blobsOf(stage.mine)).toEqual([]);
  });
});

describe('the preview', () => {
  const preview = (query: string) => stage.ask({ path: `/api/brand/preview?${query}`, headers: mine });

  test('is the page of this shop in a style that is not saved, by light and by dark', async () => {
    const before = await brandOf();
    for (const scheme of ['light', 'dark']) {
      const page = await preview(`accent=%230b6b3a&font=slab&radius=0&scheme=${scheme}`);
      expect(page.status).toBe(200);
      expect(page.body).toContain('Find your order');
      expect(sheetIn(page.body)).toContain(`/assets/${scheme}-0b6b3a-slab-0-`);
      const sheet = await stage.ask({ path: sheetIn(page.body) });
      expect([sheet.status, sheet.body.includes('prefers-color-scheme')]).toEqual([200, false]);
    }
    expect(await brandOf()).toEqual(before);
  });

  test('of what is no style is refused', async () => {
    expect((await preview('accent=red&font=slab&radius=0&scheme=dark')).status).toBe(422);
    expect((await preview('font=slab&radius=0&scheme=dark')).status).toBe(422);
  });
});

test('a shop that has left is erased with its pictures, and no other’s; one that is connected keeps them', async () => {
  const { deps } = stage.house;
  await upload(picture({ width: 100, height: 40, colour: [9, 9, 9] }));
  await upload(picture({ width: 100, height: 40, colour: [9, 9, 9] }), theirs);
  await eraseShop(deps, stage.mine.shop);
  expect(await blobsOf(stage.mine)).toHaveLength(1);
  await deps.store.uninstall(stage.mine.shopId, new Date().toISOString());
  stage.breakBlobs(true);
  await expect(eraseShop(deps, stage.mine.shop)).rejects.toThrow();
  stage.breakBlobs(false);
  expect(await deps.store.shopById(stage.mine.shopId)).not.toBeNull();
  await eraseShop(deps, stage.mine.shop);
  expect([await blobsOf(stage.mine), await deps.store.shopById(stage.mine.shopId)]).toEqual([[], null]);
  expect(await blobsOf(stage.theirs)).toHaveLength(1);
});
