// Does a mail that was accepted stand in the mailbox, and one that was not, not?

import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import express from 'express';
import type { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import type { World } from '../../world/world.ts';
import { listenOnLoopback } from '../listening.ts';
import { createMailboxRouter } from './router.ts';
import { createMailServer } from './smtp.ts';

let world: World;
let smtp: SMTPServer;
let port: number;
let pages: Server;
let base: string;

beforeEach(async () => {
  world = await openWorld({ seeded: false });
  smtp = createMailServer(world);
  port = await listenOnLoopback(smtp.server, 0);
  pages = createServer(express().use(createMailboxRouter({ world, app: { bouncePort: port } })));
  base = `http://127.0.0.1:${await listenOnLoopback(pages, 0)}`;
});
afterEach(() => {
  smtp.close();
  pages.close();
});

const MAIL = [
  'From: Fjord & Loom <hello@fjord.example>',
  'To: Mia <mia@shopper.example>',
  'Subject: =?UTF-8?Q?Your_return_R-1_=E2=9C=93?=',
  'Message-ID: <m1@fjord.example>',
  'X-Event: return.received',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'See http://localhost:3001/shop/r1 for more.',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hello <script>alert(1)</script><b>Mia</b></p>',
  '--b--',
];

test('a mail comes back from the mailbox as it was sent', async () => {
  expect(await send()).toContain('250');
  const { mails } = await readMailbox();
  expect(mails).toEqual([
    expect.objectContaining({
      to: ['mia@shopper.example'],
      from: expect.stringContaining('hello@fjord.example'),
      subject: 'Your return R-1 ✓',
      text: expect.stringContaining('http://localhost:3001/shop/r1'),
      html: expect.stringContaining('<b>Mia</b>'),
      messageId: '<m1@fjord.example>',
      headers: expect.objectContaining({ 'x-event': 'return.received' }),
    }),
  ]);
});

test('a mail is shown in a frame where its scripts cannot run', async () => {
  await send();
  const { mails } = await readMailbox();
  const answer = await fetch(`${base}/mailbox/${mails[0]?.id}`, { headers: { accept: 'text/html' } });
  const page = await answer.text();
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).not.toContain('<script>');
  expect(page).toContain('srcdoc="&lt;base');
  expect(page).not.toMatch(/sandbox="[^"]*allow-(scripts|same-origin)/);
});

test.each([
  ['refuse', /^$/],
  ['421', /421/],
  ['drop', /354/],
])('with the post office down (%s) the sender gets no 250 and nothing is kept', async (mode, seen) => {
  world.faults.set({ name: 'smtp-down', mode });
  const talk = await send();
  expect(talk).toMatch(seen);
  expect(talk).not.toMatch(/queued/i);
  expect((await readMailbox()).mails).toEqual([]);
});

test('a hang-up after keeping the mail leaves the sender in doubt', async () => {
  world.faults.set({ name: 'smtp-down', mode: 'drop-after' });
  expect(await send()).not.toMatch(/queued/i);
  expect((await readMailbox()).mails).toHaveLength(1);
});

test('a mail is sent back to its return path, as a mail server reports that there is no such mailbox', async () => {
  await send();
  const [mail] = (await readMailbox()).mails;
  const html = { accept: 'text/html' };
  expect(await (await fetch(`${base}/mailbox/${mail?.id}`, { headers: html })).text()).toContain(
    'Send it back',
  );
  const path = `${base}/mailbox/${mail?.id}/returned`;
  const answer = await fetch(path, { method: 'POST', headers: html });
  expect(await answer.text()).toContain('It has come back');
  expect((await readMailbox()).mails[1]).toMatchObject({
    ...{ to: ['hello@fjord.example'], returnPath: '', subject: 'Undelivered Mail Returned to Sender' },
    text: expect.stringContaining('could not be delivered'),
  });
});

test('the mailbox can be emptied', async () => {
  await send();
  await fetch(`${base}/mailbox`, { method: 'DELETE' });
  expect((await readMailbox()).mails).toEqual([]);
});

async function readMailbox(): Promise<{ mails: { id: string }[] }> {
  const answer = await fetch(`${base}/mailbox`, { headers: { accept: 'application/json' } });
  return (await answer.json()) as { mails: { id: string }[] };
}

// Speaks SMTP by hand: says the next line whenever the server has answered the last.
function send(): Promise<string> {
  const lines = ['EHLO test', 'MAIL FROM:<hello@fjord.example>', 'RCPT TO:<mia@shopper.example>', 'DATA'];
  const script = [...lines, `${MAIL.join('\r\n')}\r\n.`, 'QUIT'];
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let talk = '';
    socket.on('data', (chunk: Buffer) => {
      talk += chunk.toString();
      // The last line of an answer has a space after its number.
      if (/^\d{3} .*\r\n$/m.test(chunk.toString())) socket.write(`${script.shift() ?? ''}\r\n`);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(talk));
  });
}
