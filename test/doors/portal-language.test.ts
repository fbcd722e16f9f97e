// In which language is a visitor answered, and does a language once chosen stay on every way?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDoors, SITE, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openDoors();
});
afterAll(() => stage.close());

const base = `/portal/${SITE}`;
const ask = (path: string, language = '') => stage.ask({ path, headers: { 'accept-language': language } });
const waysOf = (body: string) =>
  [...body.matchAll(/(?:href|action)="([^"]*)"/g)]
    .map(([, way = '']) => way.replaceAll('&amp;', '&'))
    .filter((way) => way.startsWith(base) && !way.includes('/assets/'));

test('a browser’s wish is heard, and the other languages are offered in their own words', async () => {
  const { body } = await ask(`${base}/`, 'nl, de-AT;q=0.9, en;q=0.8');
  expect(body).toContain('<html lang="de-AT" dir="ltr">');
  expect(body).toContain('<h1>Bestellung finden</h1>');
  expect(body).toContain('<a href="?lang=en" lang="en" hreflang="en">English</a>');
  expect(waysOf(body).filter((way) => way.includes('lang='))).toEqual([]);
});

test('without a wish that we have words for, a page is English', async () => {
  for (const wish of ['', '*', 'nl', 'x'.repeat(9_000), 'qps;q=0'])
    expect((await ask(`${base}/`, wish)).body).toContain('<html lang="en"');
});

test('a chosen language goes before every wish, and stays on every way and through every form', async () => {
  const { body } = await ask(`${base}/?lang=de`, 'en-GB');
  expect(body).toContain('<html lang="de');
  expect(waysOf(body).length).toBeGreaterThan(1);
  expect(waysOf(body).filter((way) => !way.endsWith('?lang=de'))).toEqual([]);
  const sent = await stage.post(`${base}/find?lang=de`, { number: '', email: 'mia' });
  expect([sent.status, sent.headers.location]).toEqual([
    303,
    expect.stringMatching(/\?kept=[\w.%-]+&lang=de$/),
  ]);
  const again = await ask(sent.headers.location ?? '', 'en');
  expect(again.body).toContain('Geben Sie Ihre Bestellnummer ein.');
  expect(again.body).toContain('<title>Fehler: ');
});

test('Arabic is written from the right, in the digits of the shop’s reader, who may type them', async () => {
  const { body } = await ask(`${base}/`, 'ar-EG');
  expect(body).toContain('<html lang="ar-EG" dir="rtl">');
  const sent = await stage.post(`${base}/find?lang=ar`, { number: '١٠٤٢', email: 'mia' });
  const again = await ask(sent.headers.location ?? '', 'en');
  expect(again.body).toContain('value="١٠٤٢"');
  expect(again.body).toContain('id="f-email-problem"');
  expect(again.body).not.toContain('id="f-number-problem"');
});

test('another language keeps the place and what was typed, and says what is wrong anew', async () => {
  const sent = await stage.post(`${base}/find?lang=de`, { number: '77', email: 'mia' });
  const page = await ask(sent.headers.location ?? '');
  const [, other = ''] = /href="(\?[^"]*)" lang="en"/.exec(page.body) ?? [];
  const { body } = await ask(`${base}/find${other.replaceAll('&amp;', '&')}`);
  expect(body).toContain('Enter an email like name@example.com.');
  expect(body).toContain('value="77"');
});

test('a language we don’t have, or none at all, is no choice', async () => {
  for (const choice of ['xx', '', '"><script>', 'constructor', '__proto__']) {
    const { body } = await ask(`${base}/?lang=${encodeURIComponent(choice)}`, 'de');
    expect(body).toContain('<html lang="de');
    expect(waysOf(body).filter((way) => way.includes('lang='))).toEqual([]);
  }
});

test('staff’s doors and what is refused by the server follow the browser too', async () => {
  expect((await ask('/staff', 'de')).body).toContain('Bei Aftercare anmelden');
  const refused = await ask('/api/session', 'de-CH');
  expect(JSON.parse(refused.body)).toMatchObject({ title: 'Nicht angemeldet', status: 401 });
  expect(JSON.parse((await ask('/nowhere', 'de')).body).title).toBe('Nicht gefunden');
});
