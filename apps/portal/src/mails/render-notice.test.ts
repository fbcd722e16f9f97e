import { describe, expect, test } from 'vitest';
import type { NoticeKind } from './notice.ts';
import { brand, noticeSamples } from './notice-samples.ts';
import { renderNotice } from './render-notice.ts';

const kinds = Object.keys(noticeSamples('Linen shirt')) as NoticeKind[];
const payload =
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>\r\nBcc: thief@example.com\r\n\r\n<h1>\u202Eevil\u2028x\u0000\uD800';

describe.each(kinds)('the mail %s', (kind) => {
  const mail = renderNotice(kind, noticeSamples('Linen shirt')[kind], brand);

  test('has a subject of at most 50 signs that names a number', () => {
    expect(mail.subject.length).toBeLessThanOrEqual(50);
    expect(mail.subject).toMatch(/\d/);
    expect(mail.preheader).not.toBe('');
  });

  test('says in both parts the same answer, the button’s address and why it came', () => {
    const url = noticeSamples('Linen shirt')[kind].url;
    expect(mail.text).toContain(url);
    expect(mail.html).toContain(`href="${url}"`);
    expect(mail.html.match(/class="press"/g)).toHaveLength(1);
    expect(mail.text).toContain('You get this because');
    expect(mail.html).toContain('You get this because');
  });

  test('declares language, direction and dark scheme, and carries no picture', () => {
    expect(mail.html).toContain('<html lang="en-GB" dir="ltr">');
    expect(mail.html).toContain('name="color-scheme" content="light dark"');
    expect(mail.html).not.toContain('<img');
  });

  test('a name that holds markup or line breaks stays text, and begins no header', () => {
    const hostile = renderNotice(kind, noticeSamples(payload)[kind], { ...brand, shopName: payload });
    expect(hostile.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
    expect(hostile.preheader).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
    expect(hostile.html).not.toMatch(/<script|<img|<h1>/i);
    expect(hostile.text).not.toMatch(/^Bcc:/m);
    expect(hostile.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202E]/u);
    expect(hostile.text.isWellFormed() && hostile.html.isWellFormed()).toBe(true);
  });
});

test('the approved mail says where to send it, by when, and what comes back', () => {
  const { text } = renderNotice('return-approved', noticeSamples('Linen shirt')['return-approved'], brand);
  expect(text).toContain('Send the parcel to the address below by Thu, 11 Jun 2026.');
  expect(text).toContain('Kaikatu 4\n  24103 Kiel');
  expect(text).toContain('€3.90 for the way back is already taken off.');
  expect(text).toContain('You get back: €25.10');
});

test('a long number is cut from the end of the subject, never in the middle of a sign', () => {
  const data = { ...noticeSamples('x')['return-received'], rmaNumber: '👩‍👩‍👧‍👦'.repeat(20) };
  const { subject } = renderNotice('return-received', data, brand);
  expect(subject.length).toBeLessThanOrEqual(50);
  expect(subject).toMatch(/^We have your return request (👩‍👩‍👧‍👦)*…$/u);
});

test('an amount of no decimals and one of three are written as their currency does', () => {
  const sample = noticeSamples('x')['return-refunded'];
  const yen = renderNotice('return-refunded', { ...sample, amount: { minor: 1200, currency: 'JPY' } }, brand);
  const dinar = renderNotice(
    'return-refunded',
    { ...sample, amount: { minor: 1234, currency: 'KWD' } },
    brand,
  );
  expect(yen.text).toContain('JP¥1,200');
  expect(dinar.text).toMatch(/KWD\s1\.234/);
});
