import { languageCodes } from '@aftercare/words/languages.ts';
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

describe.each([...languageCodes])('in %s', (language) => {
  const long = { ...brand, language, shopName: 'Hill & Harbour, Outfitters of Fine Woollens since 1889' };

  test.each(['door-links', 'staff-door', 'sender-confirm'] as const)(
    'the subject of %s keeps until when it is good, however long the shop’s name',
    (kind) => {
      // Without the marks of direction, which nobody sees.
      const subject = renderNotice(kind, noticeSamples('x')[kind], long).subject.replaceAll(
        /[\u2066-\u2069]/gu,
        '',
      );
      expect(subject.length).toBeLessThanOrEqual(50);
      expect(subject).toMatch(/[\d٠-٩]|ثلاثة/);
      // The unit behind the number.
      expect(subject).toMatch(/minut|Minute|минут|دقيق|دقائق|days|Tagen|jours|días|dni|дня|أيام/);
    },
  );
});

test('an amount of no decimals and one of three are written as their currency does', () => {
  const sample = noticeSamples('x')['return-refunded'];
  const mailOf = (minor: number, currency: string) =>
    renderNotice(
      'return-refunded',
      { ...sample, payout: { amount: { minor, currency }, parts: [], hasBank: true, byShop: false } },
      brand,
    );
  const yen = mailOf(1200, 'JPY');
  const dinar = mailOf(1234, 'KWD');
  expect(yen.text).toContain('JP¥1,200');
  expect(dinar.text).toMatch(/KWD\s1\.234/);
});

test('a refund to several payments names what each got, and a bank only where one takes part', () => {
  const eur = (minor: number) => ({ minor, currency: 'EUR' });
  const sample = noticeSamples('x')['return-refunded'];
  const parts = [
    { label: 'Visa ··42', amount: eur(40) },
    { label: 'Gift card', amount: eur(50) },
  ];
  const both = { amount: eur(90), parts, hasBank: true, byShop: false };
  const mail = renderNotice('return-refunded', { ...sample, payout: both }, brand);
  expect(mail.text).toContain('We have sent €0.90: €0.40 to Visa ··42 and €0.50 to Gift card.');
  expect(mail.text).toMatch(/bank/i);
  const credit = { amount: eur(50), parts: parts.slice(1), hasBank: false, byShop: false };
  const plain = renderNotice('return-refunded', { ...sample, payout: credit }, brand);
  expect(plain.text).toContain('We have sent €0.50 to Gift card.');
  expect(plain.preheader + plain.text).not.toMatch(/bank/i);
});

test.each([false, true])(
  'when nothing is due, no mail says that money is on its way; a part: %s',
  (isPart) => {
    const samples = noticeSamples('x');
    const payout = { amount: { minor: 0, currency: 'EUR' }, parts: [], hasBank: true, byShop: false };
    const settled = { ...samples['return-refunded'], payout, nothingDue: 'FEES' as const, isPart };
    const { subject, preheader, text } = renderNotice('return-refunded', settled, brand);
    expect(text).toContain('No money comes back: the fees are as much as the goods, or more.');
    expect(subject + preheader + text).not.toMatch(/sent|refund|€|bank|follows/i);
    const approved = { ...samples['return-approved'], total: payout.amount, nothingDue: 'FEES' as const };
    const how = renderNotice('return-approved', approved, brand);
    expect(how.text).toContain('No money comes back: the fees are as much as the goods, or more.');
    expect(how.preheader + how.text).not.toMatch(/comes back to you|Money by/);
  },
);

test('a declined return quotes the reason, and says nothing of one where nobody gave any', () => {
  const data = noticeSamples('Linen shirt')['return-declined'];
  const said = renderNotice('return-declined', { ...data, reason: 'It was worn.' }, brand);
  expect(said.text).toMatch(/The shop’s reason:\s+.*It was worn\./);
  const unsaid = renderNotice('return-declined', { ...data, reason: '' }, brand);
  for (const part of [unsaid.text, unsaid.html, unsaid.preheader]) expect(part).not.toContain('reason');
});

test('money of a way of paying that takes none back is said to come from the shop itself, not from a bank', () => {
  const samples = noticeSamples('x');
  const why = 'You paid with “Cash on delivery”, which sends nothing back by itself.';
  const refundTo = { label: 'Cash on delivery', byShop: true };
  const approved = renderNotice('return-approved', { ...samples['return-approved'], refundTo }, brand);
  expect(approved.text).toContain(`The shop pays the money back to you itself. ${why}`);
  const amount = { minor: 2510, currency: 'EUR' };
  const parts = [{ label: 'Cash on delivery', amount }];
  const payout = { amount, parts, hasBank: false, byShop: true };
  const paid = renderNotice('return-refunded', { ...samples['return-refunded'], payout }, brand);
  expect(paid.text).toContain('The shop has paid €25.10 back to you itself.');
  expect(paid.text).toContain(why);
  expect(paid.subject + paid.preheader + paid.text).not.toMatch(/to Cash on delivery|bank/i);
});
