import { expect, test } from 'vitest';
import { html, mailLink, webAddress } from './html.ts';

test('every value is escaped, in text, in attributes and in lists; markup of our own is not', () => {
  const evil = `<b title="x" id='y'>&`;
  const safe = '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;';
  expect(html`<p a="${evil}">${evil}${[evil, html`<i>${evil}</i>`]}${null}</p>`.toString()).toBe(
    `<p a="${safe}">${safe}${safe}<i>${safe}</i></p>`,
  );
});

test('NUL and lone surrogates never reach the document', () => {
  expect(html`${'a\u0000b\uD800c'}`.toString()).toBe('a\uFFFDb\uFFFDc');
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '/relative',
  '',
  null,
])('%j is no address a page may lead to', (text) => {
  expect(webAddress(text)).toBeNull();
});

test('a web address is kept', () => {
  expect(webAddress('https://tracking.example/?n=1&m=2')).toBe('https://tracking.example/?n=1&m=2');
});

test('a mail link carries no further header, whatever the address holds', () => {
  expect(mailLink('a@b.example?bcc=thief@example.org\r\n\uD800')).toBe(
    'mailto:a@b.example%3Fbcc%3Dthief@example.org%0D%0A%EF%BF%BD',
  );
});
