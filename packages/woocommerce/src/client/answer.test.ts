// Is JSON found whatever a host writes around it, and is it said plainly when there is none?
import { tell } from '@aftercare/core/details/tell.ts';
import { describe, expect, test } from 'vitest';
import { plainText } from '../translate/text.ts';
import { findJson, readOutcome } from './answer.ts';

const answered = (text: string, status = 200, headers = {}) => readOutcome({ status, text, headers });
const notice = '<br />\n<b>Notice</b>:  Undefined index: a in <b>/srv/x.php[12]</b> on line <b>7</b><br />\n';

describe('JSON', () => {
  test.each([
    ['a byte-order mark before it', '\uFEFF{"id":1}'],
    ['blank lines around it', '\n\n{"id":1}\n\n'],
    ['a notice of PHP before it', `${notice}{"id":1}`],
    ['a mark and two notices before it', `\uFEFF${notice}${notice}\n{"id":1}`],
    ['a warning in plain text before it', 'Warning: foo() in /srv/a.php on line 3\n{"id":1}'],
    ['a cache’s comment after it', '{"id":1}\n<!-- cached -->'],
  ])('is read with %s', (_, text) => {
    expect(answered(text)).toMatchObject({ kind: 'json', json: { id: 1 } });
  });

  test.each(['[{"id":1,"taxes":[{"id":2}],"to', `${notice}[{"id":1},{"id":2`, '{"id":1', '', 'Hello'])(
    'that was cut short is not taken for whole: %s',
    (text) => {
      expect(findJson(text)).toBeNull();
    },
  );

  test('an error in a body sent as 200 is an error', () => {
    const text = '{"code":"woocommerce_rest_cannot_view","message":"Sorry.","data":{"status":401}}';
    expect(answered(text)).toMatchObject({ kind: 'failed', status: 401, mayHaveActed: false });
  });
});

describe('an answer without JSON', () => {
  test('from a firewall is told by its page’s title', () => {
    const page = '<!DOCTYPE html><html><head><title>Attention Required! &amp; more</title></head></html>';
    expect(answered(page, 403)).toMatchObject({
      message: tell('FIREWALL_ANSWERED', { status: '403', said: ['Attention Required! & more'] }),
      retryable: true,
      mayHaveActed: true,
      code: null,
    });
  });

  test.each([
    ['<html><body>x</body></html>', 200, 'PAGE_ANSWERED'],
    ['', 200, 'ANSWER_EMPTY'],
    ['Fatal', 500, 'ANSWER_NO_JSON'],
  ])('%j with %i may have acted, and is said to be what it is', (text, status, words) => {
    const outcome = answered(text, status);
    expect(outcome).toMatchObject({ kind: 'failed', retryable: true, mayHaveActed: true });
    expect(outcome).toHaveProperty('message', expect.stringContaining(words));
  });

  test('a limit has not begun, and says how long to wait', () => {
    const outcome = answered('<title>Slow down</title>', 429, { 'retry-after': '7' });
    expect(outcome).toMatchObject({ mayHaveActed: false, retryable: true, retryAfterMs: 7000 });
  });

  test('a redirect is explained, never followed, and its query is not told', () => {
    const headers = { location: 'https://www.shop.example/wp-json/wc/v3/orders?consumer_key=ck_secret' };
    const outcome = answered('', 301, headers);
    expect(outcome).toMatchObject({ retryable: false, mayHaveActed: false });
    expect(outcome).toHaveProperty('message', expect.stringContaining('https://www.shop.example/wp-json'));
    expect(JSON.stringify(outcome)).not.toContain('ck_secret');
  });
});

describe("WooCommerce's own errors", () => {
  test('below 500 nothing was done; from 500 on it may have been', () => {
    const body = (status: number) =>
      JSON.stringify({ code: 'woocommerce_rest_x', message: 'No.', data: { status } });
    expect(answered(body(400), 400)).toMatchObject({ mayHaveActed: false, retryable: false });
    expect(answered(body(500), 500)).toMatchObject({ mayHaveActed: true, retryable: true });
    expect(answered(body(500), 500)).toMatchObject({ message: 'No. (woocommerce_rest_x)' });
  });
});

describe('an answer made to be read slowly', () => {
  const long = 100_000;
  test.each([
    ['of titles that never end', '<title'.repeat(long), 200],
    ['of tags that never end, in an error’s words', errorOf('<'.repeat(long)), 400],
    ['of titles in an error’s words', errorOf('<title>'.repeat(long)), 400],
    ['of JSON begun again and again', `x\n${'[\n'.repeat(200)}${'1,'.repeat(1_000_000)}!`, 200],
    ['of a blank that never ends', `<title>${' '.repeat(long)}<`, 200],
  ])('%s is read at once', (_, text, status) => {
    const begun = performance.now();
    expect(answered(text, status)).toMatchObject({ kind: 'failed' });
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  test('a name of tags that never end is read at once', () => {
    const begun = performance.now();
    expect(plainText('<a '.repeat(long))).toHaveLength(3 * long - 1);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

function errorOf(message: string): string {
  return JSON.stringify({ code: 'woocommerce_rest_x', message, data: { status: 400 } });
}
