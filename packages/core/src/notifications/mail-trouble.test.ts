// Is what a mail server said understood, and no address taken for dead that may be read again?
import { describe, expect, test } from 'vitest';
import { isDeadAddress, statusIn, tellTrouble, troubleOf } from './mail-trouble.ts';

test.each([
  ['550 5.1.1 <mia@example.net>: Recipient address rejected: User unknown', 'NO_SUCH_MAILBOX', true],
  ['550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'NO_SUCH_MAIL_HOST', true],
  ['550 5.4.1 Recipient address rejected: Access denied', 'NO_SUCH_MAILBOX', true],
  ['550 5.2.1 The mailbox is disabled', 'MAILBOX_CLOSED', true],
  ['552 5.2.2 Over quota', 'MAILBOX_FULL', false],
  ['452 4.2.2 Over quota', 'MAILBOX_FULL', false],
  ['450 4.2.1 Greylisted', 'MAILBOX_CLOSED', false],
  ['554 5.7.1 Message rejected as spam', 'MAIL_NOT_WANTED', false],
  ['550 5.7.26 Unauthenticated mail is prohibited', 'SENDER_NOT_BELIEVED', false],
  ['553 5.1.8 Sender address rejected: Domain not found', 'SENDER_NOT_BELIEVED', false],
  ['535 5.7.8 Authentication failed', 'OUR_MAIL_SERVER', false],
  ['421 4.4.2 Timeout', 'MAIL_HOST_SILENT', false],
  ['550 No', 'MAIL_REFUSED', false],
  ['553 sorry, no mailbox here by that name', 'NO_SUCH_MAILBOX', false],
] as const)('“%s” is %s; the address is dead: %s', (words, trouble, isDead) => {
  const word = { status: statusIn(words), reply: Number(words.slice(0, 3)) };
  expect(troubleOf(word)).toBe(trouble);
  expect(isDeadAddress(word)).toBe(isDead);
});

describe('an enhanced status', () => {
  test.each([
    ['from 5.1.1.7: no', null],
    ['see 15.1.1', null],
    ['#5.1.1', '5.1.1'],
    ['550-5.7.1 and so on. 550 5.7.1', '5.7.1'],
    ['5.1.1.', '5.1.1'],
  ])('in “%s” is %s', (words, status) => {
    expect(statusIn(words)).toBe(status);
  });
});

test('a server’s words stay one short line', () => {
  expect(tellTrouble('MAIL_REFUSED', '550 a\r\n  b')).toBe('MAIL_REFUSED (550 a b)');
  expect(tellTrouble('MAIL_REFUSED', 'x'.repeat(10_000)).length).toBeLessThan(250);
  expect(tellTrouble('MAIL_REFUSED', ' ')).toBe('MAIL_REFUSED');
});
