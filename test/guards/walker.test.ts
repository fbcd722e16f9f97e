// Does the walk through every page see what it is there to see? Each lack is planted on a page of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { foreignWords, unspoken } from '../support/walk/catalogue-texts.ts';
import type { Ground } from '../support/walk/ground.ts';
import { walk } from '../support/walk/walker.ts';

describe('of a German page', () => {
  test.each([
    ['Rückgaben', null],
    ['Returns', 'en: Returns'],
    ['Needs a person', 'en: Needs a person'],
    ['Przejdź do treści', 'pl: Przejdź do treści'],
    ['Status', null],
    ['Enamel cup', null],
    [
      'The shopper gets this reason by mail, word for word. Wirklich?',
      expect.stringContaining('en: The shopper gets'),
    ],
    ['4 returns to decide', 'en: 4 returns to decide'],
    ['4 Rückgaben zu entscheiden', null],
    ['Grund: Too small', 'en: Too small'],
  ])('the text %j is of another language: %j', (text, foreign) => {
    expect(foreignWords(text, 'de')).toEqual(foreign);
  });
});

test.each([
  ['shopper.frame.skip', 'shopper.frame.skip'],
  ['Grund: OUTSIDE_WINDOW', 'OUTSIDE_WINDOW'],
  ['{n} Tage', '{n}'],
  ['undefined Tage', 'undefined'],
  ['practice.myshopify.com', null],
])('%j holds what nobody should read: %j', (text, raw) => {
  expect(unspoken(text)).toBe(raw);
});

const head = '<link rel="icon" href="data:,">';
const pages: Readonly<Record<string, string>> = {
  '/': `<html lang="de"><title>Hilfe</title>${head}<h1>Hilfe</h1><a href="/dead">a</a><a href="#lost">b</a><a href="/english">c</a>
    <a href="/undeclared">d</a><a href="/script">e</a><a href="/policy">f</a><a href="/part">g</a><a href="https://away.example/">h</a>
    <a href="/good?x=1">i</a></html>`,
  '/english': `<html lang="de"><title>Hilfe</title>${head}<h1>Send something back</h1></html>`,
  '/undeclared': `<html lang="en"><title>Help</title>${head}<h1>Help</h1></html>`,
  '/script': `<html lang="de"><title>Hilfe</title>${head}<h1>Hilfe</h1><p id="x" onclick="">x</p></html>`,
  '/policy': `<html lang="de"><title>Hilfe</title>${head}<h1>Hilfe</h1><img alt="" src="https://away.example/x.png"></html>`,
  '/part': `<html lang="de"><title>Hilfe</title>${head}<h1>Hilfe</h1><img alt="" src="/none.png"></html>`,
  '/good': `<html lang="de"><title>Hilfe</title>${head}<h1>Hilfe</h1></html>`,
};

let browser: Browser;
const site = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://site');
  const page = pages[pathname];
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; img-src 'self' data:",
  });
  response.end(`<!doctype html>${page ?? ''}`);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

test('a walk names the dead link, the lost place, other words, a wrong language, a script, a broken rule and what does not come', async () => {
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const ground: Ground = {
    ...{ platform: 'planted', isFramed: false, routes: [] },
    spotOf: (address) =>
      address.startsWith(origin)
        ? { surface: 'portal', address: address.split(/[?#]/)[0] ?? '', path: new URL(address).pathname }
        : null,
    isAbroad: () => false,
    routeOf: (address) => new URL(address).pathname,
  };
  const states = [{ name: 'start', address: `${origin}/` }];
  const { lacks, reached } = await walk({
    ...{ browser, ground, states, language: 'de', guests: {}, isLookedAt: false, follows: 'everything' },
  });
  expect([...reached].toSorted()).toEqual([...Object.keys(pages), '/dead'].toSorted());
  const of = (path: string) =>
    lacks.filter((lack) => lack.includes(` ${path} `)).map((lack) => lack.split('): ')[1]);
  expect(of('start')).toEqual([
    'links to #lost, which it has not',
    'leads off this machine to https://away.example/',
  ]);
  expect(of('/dead 1')).toContain('answers 404');
  expect(of('/english 1')).toEqual(['holds other words (en: Send something back)']);
  expect(of('/undeclared 1')).toEqual(['says that it is in “en”']);
  expect(of('/script 1')).toContain('holds a script');
  expect(of('/policy 1').join()).toMatch(/Content Security Policy/);
  expect(of('/part 1')).toEqual([expect.stringMatching(/^404 .*none\.png$/)]);
  expect(of('/good x 1')).toEqual([]);
});
