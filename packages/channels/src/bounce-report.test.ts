// Is a mail that came back understood, whoever wrote it?
import { expect, test } from 'vitest';
import { readReport } from './bounce-report.ts';
import { reportOf } from './testing/post-office.ts';

const crlf = (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'));

test.each([
  ['failed', '5.1.1', '550 5.1.1 <mia@example.net>: User unknown', 'NO_SUCH_MAILBOX', true],
  ['failed', '5.0.0', '550 5.2.1 Mailbox disabled', 'MAILBOX_CLOSED', true],
  ['failed', '5.2.2', '552 5.2.2 Over quota', 'MAILBOX_FULL', false],
  ['failed', '4.4.7', 'delivery time expired', 'MAIL_HOST_SILENT', false],
  ['failed', '5.7.1', '550 5.7.1 Spam', 'MAIL_NOT_WANTED', false],
  [
    'delayed',
    '4.4.1',
    'connect to mx.example.net[192.0.2.1]:25: Connection timed out',
    'MAIL_HOST_SILENT',
    false,
  ],
  ['delayed', '4.1.1', '450 4.1.1 try later', 'NO_SUCH_MAILBOX', false],
] as const)('a report of %s %s, “%s”, is %s', async (action, status, words, trouble, isDeadAddress) => {
  const report = await readReport(reportOf({ action, status, words }, 'mia@example.net'));
  expect(report).toEqual({ action, trouble, isDeadAddress, words });
});

test('a report of several readers tells of the one it failed for, long lines and capitals taken as they are', async () => {
  const report = await readReport(
    crlf(`From: postmaster@exchange.example
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Delivery has failed.
--b
Content-Type: MESSAGE/DELIVERY-STATUS

Reporting-MTA: dns;exchange.example

Final-recipient: RFC822;a@example.net
action: relayed
STATUS: 2.0.0

FINAL-RECIPIENT: RFC822;mia@example.net
ACTION: Failed
Status: 5.1.10
Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound;
 Recipient not found by
 SMTP address lookup
--b--
`),
  );
  expect(report).toEqual({
    action: 'failed',
    trouble: 'NO_SUCH_MAIL_HOST',
    isDeadAddress: true,
    words: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  });
});

test('a letter of qmail’s is a report too', async () => {
  const letter = crlf(`From: MAILER-DAEMON@qmail.example
Subject: failure notice

Hi. This is the qmail-send program at qmail.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<mia@example.net>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.
`);
  expect(await readReport(letter)).toEqual({
    action: 'failed',
    trouble: 'NO_SUCH_MAILBOX',
    isDeadAddress: true,
    words: 'Sorry, no mailbox here by that name. (#5.1.1)',
  });
});

test.each([
  [
    'an absence note',
    'From: mia@example.net\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am away: 550 5.1.1\n',
  ],
  [
    'a report of success',
    reportOf({ action: 'delivered' as 'failed', status: '2.0.0', words: '' }, 'a@b.example').toString(),
  ],
  [
    'a report without a body',
    'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n--b--\n',
  ],
  ['nothing', ''],
  ['no mail at all', '\0\u0001\uFFFD'],
])('%s says nothing', async (_, text) => {
  expect(await readReport(crlf(text))).toBeNull();
});
