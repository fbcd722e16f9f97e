// Are the shopper's forms read kindly, and refused with words at the right field?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasonCodes } from '../returns/reasons.ts';
import { parseChoice, parseCode, parseFind, parseShown, problemCodes } from './portal.ts';

const find = (number: unknown, email: unknown = 'mia@example.com') => parseFind({ number, email });
const row = { chosen: 'yes', quantity: '1', reason: 'UNWANTED', note: '' };

describe('finding an order', () => {
  test.each([
    ['#1042', '1042'],
    ['1042', '1042'],
    ['  # 10 42 ', '1042'],
    ['١٠٤٢', '1042'],
    ['۱۰۴۲', '1042'],
    ['１０４２', '1042'],
    ['\u202a1042\u202c\u200f', '1042'],
    ['AB-1042-X', 'ab-1042-x'],
  ])('the order number %j is read as %s', (typed, number) => {
    expect(find(typed)).toEqual({ ok: true, value: { number, email: 'mia@example.com' } });
  });

  test.each([
    [' Mia@Example.COM ', 'mia@example.com'],
    ['\u200emia@example.com\u200e', 'mia@example.com'],
    ['mia+shop@sub.example.com', 'mia+shop@sub.example.com'],
  ])('the email %j is read as %s', (typed, email) => {
    expect(find('1042', typed)).toEqual({ ok: true, value: { number: '1042', email } });
  });

  test.each([
    ['number', { number: '', email: 'mia@example.com' }],
    ['number', { number: ' # ', email: 'mia@example.com' }],
    ['number', { email: 'mia@example.com' }],
    ['number', { number: ['1042'], email: 'mia@example.com' }],
    ['number', { number: '1\u0000', email: 'mia@example.com' }],
    ['number', { number: 'x'.repeat(501), email: 'mia@example.com' }],
    ['email', { number: '1042', email: 'mia' }],
    ['email', { number: '1042', email: 'a@b@c' }],
    ['email', { number: '1042', email: 'mia@exa mple.com' }],
    ['email', { number: '1042', email: 'mia@example.com\r\nBcc: x@y.z' }],
    ['email', { number: '1042', email: `${'m'.repeat(300)}@example.com` }],
    ['email', { number: '1042', email: '\ud800@example.com' }],
    ['', { number: '1042', email: 'mia@example.com', admin: 'yes' }],
  ])('what can not be read is refused at "%s"', (path, body) => {
    const read = parseFind(body);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.fields.map((field) => field.path)).toEqual([path]);
  });

  test.each([null, undefined, 'text', 7, [], [{ number: '1' }]])(
    '%j instead of a form is refused',
    (body) => {
      expect(parseFind(body).ok).toBe(false);
    },
  );
});

describe('entering the code', () => {
  test.each(['123456', '123 456', '123-456', '١٢٣٤٥٦', ' 123456\u200f'])('%j is six digits', (code) => {
    const read = parseCode({ number: '1042', email: 'mia@example.com', code });
    expect(read.ok && read.value.code).toBe('123456');
  });

  test.each(['12345', '1234567', 'abcdef', '', null, '１２３４５'])('%j is not', (code) => {
    const read = parseCode({ number: '1042', email: 'mia@example.com', code });
    expect(read.ok ? [] : read.fields.map((field) => field.path)).toEqual(['code']);
  });
});

describe('choosing lines', () => {
  test('ticked rows are read, the others are as if they were not there', () => {
    const lines = {
      'gid://shopify/LineItem/1': { ...row, quantity: '٢', note: ' too\r\nsmall ' },
      B: { quantity: 'many', reason: '' },
      C: { ...row, chosen: '' },
    };
    expect(parseChoice({ lines, confirmation: 'x', shownTotal: '1' })).toEqual({
      ok: true,
      value: [{ lineId: 'gid://shopify/LineItem/1', quantity: 2, reason: 'UNWANTED', note: 'too\nsmall' }],
    });
  });

  test.each([{}, { lines: {} }, { lines: { A: { ...row, chosen: '' } } }, { lines: { A: 'yes' } }])(
    '%j chooses nothing',
    (body) => {
      const fields = [{ path: 'lines', codes: ['NOTHING_CHOSEN'] }];
      expect(parseChoice(body)).toEqual({ ok: false, fields });
    },
  );

  test.each([
    ['lines.A.quantity', { quantity: '0' }],
    ['lines.A.quantity', { quantity: '-1' }],
    ['lines.A.quantity', { quantity: '1.5' }],
    ['lines.A.quantity', { quantity: '1e1000' }],
    ['lines.A.quantity', { quantity: '1e0' }],
    ['lines.A.quantity', { quantity: '0x2' }],
    ['lines.A.quantity', { quantity: '' }],
    ['lines.A.quantity', { quantity: '999999' }],
    ['lines.A.quantity', { quantity: {} }],
    ['lines.A.reason', { reason: '' }],
    ['lines.A.reason', { reason: 'toString' }],
    ['lines.A.note', { note: 'x'.repeat(501) }],
    ['lines.A.note', { note: 'a\u0000b' }],
    ['lines.A.note', { note: '\udfff' }],
    ['lines.A.note', { note: ['a'] }],
    ['lines.A.chosen', { chosen: ['yes'] }],
    ['lines.A', { price: '0' }],
  ])('a wrong row is refused at %s', (path, change) => {
    const read = parseChoice({ lines: { A: { ...row, ...change } } });
    expect(read.ok ? [] : read.fields.map((field) => field.path)).toEqual([path]);
  });

  test('more than 500 lines at a time are refused before they are read', () => {
    const lines = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`L${index}`, row]));
    const read = parseChoice({ lines });
    expect(read.ok ? [] : read.fields.map((field) => field.path)).toEqual(['lines']);
  });

  test('500 characters with line ends of two fit', () => {
    const note = `${'x'.repeat(249)}\r\n${'y'.repeat(250)}`;
    expect(parseChoice({ lines: { A: { ...row, note } } }).ok).toBe(true);
  });

  test("a line called __proto__ is nobody's and changes no object", () => {
    const lines = JSON.parse('{"__proto__":{"chosen":"yes","quantity":"1","reason":"OTHER"}}');
    expect(parseChoice({ lines }).ok).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ['an unknown field', parseFind({ number: '1', email: 'a@b.example', amount: '0' })],
    ['a list for a form', parseFind([{ number: '1' }])],
    ['a text for a form', parseCode('number')],
    ['a number for a text', parseFind({ number: 1, email: {} })],
    ['an unknown field of a choice', parseChoice({ lines: { A: row }, amount: '0' })],
    ['an unknown field of a row', parseChoice({ lines: { A: { ...row, price: '0' } } })],
    ['a text for the rows', parseChoice({ lines: 'A' })],
    ['a list for a tick', parseChoice({ lines: { A: { ...row, chosen: ['yes'] } } })],
    ['a choice that is a text', parseChoice('lines')],
  ])('%s is refused by a code of ours', (_what, read) => {
    const codes = read.ok ? [] : read.fields.flatMap((field) => field.codes);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect([...problemCodes, ...reasonCodes]).toContain(code);
  });

  test('whatever is sent, an answer comes back and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (body, inner) => {
        for (const form of [
          body,
          { lines: body },
          { lines: { A: body } },
          { lines: { A: { ...row, note: inner } } },
        ]) {
          expect(typeof parseChoice(form).ok).toBe('boolean');
          expect(typeof parseFind(form).ok).toBe('boolean');
        }
        expect(typeof parseCode({ number: body, email: inner, code: body }).ok).toBe('boolean');
      }),
    );
  });
});

describe('what was shown before the shopper agreed', () => {
  test('is a whole amount and a currency', () => {
    expect(parseShown({ shownTotal: '3105', shownCurrency: 'EUR', lines: {} })).toEqual({
      minor: 3105,
      currency: 'EUR',
    });
  });

  test.each([
    { shownCurrency: 'EUR' },
    { shownTotal: '', shownCurrency: 'EUR' },
    { shownTotal: ' ', shownCurrency: 'EUR' },
    { shownTotal: '1e3', shownCurrency: 'EUR' },
    { shownTotal: '0x2', shownCurrency: 'EUR' },
    { shownTotal: '1.5', shownCurrency: 'EUR' },
    { shownTotal: '9'.repeat(17), shownCurrency: 'EUR' },
    { shownTotal: '3105' },
    { shownTotal: '3105', shownCurrency: '' },
    { shownTotal: '3105', shownCurrency: '<b>' },
    null,
    'text',
  ])('%j shows nothing: what is missing is never a zero', (body) => {
    expect(parseShown(body)).toBeNull();
  });
});
