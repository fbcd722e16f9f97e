// Can a reader's server prove that a mail was signed for its sender's domain, by the key that stands there?
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSmtpMailer } from './smtp.ts';
import { openPostOffice, type PostOffice } from './testing/post-office.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const mail: Mail = {
  id: 'n1',
  from: { name: 'Fjord & Łoom', address: 'post@Fjord.example' },
  replyTo: 'hello@fjord.example',
  returnPath: 'a@bounces.example',
  isSigned: true,
  to: 'mia@example.net',
  subject: 'Grüße',
  text: 'Zwei  Leerzeichen \nund Grüße\n\n\n',
  html: '<p>Grüße</p>',
  language: 'de',
};

let office: PostOffice;
beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());

async function sent(change: Partial<Mail>): Promise<string> {
  const url = `smtp://127.0.0.1:${office.port}`;
  const mailer = createSmtpMailer({ url, timeoutMs: 5_000, dkim: { selector: 'aftercare', privateKey } });
  await mailer.send({ ...mail, ...change });
  return office.handed.at(-1)?.raw.toString('latin1') ?? '';
}

/** RFC 6376, relaxed in head and body. */
function isProven(raw: string): { proven: boolean; tags: Map<string, string> } {
  const cut = raw.indexOf('\r\n\r\n');
  const fields = raw.slice(0, cut).split(/\r\n(?![ \t])/);
  const own = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tags = new Map(
    own
      .slice(own.indexOf(':') + 1)
      .replaceAll(/\s+/g, '')
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)] as const),
  );
  const lines = raw.slice(cut + 4).split('\r\n');
  const relaxed = lines.map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  const body = `${relaxed.join('\r\n').replace(/(?:\r\n)+$/, '')}\r\n`;
  const hash = createHash('sha256').update(body, 'latin1').digest('base64');
  const relax = (field: string) => {
    const colon = field.indexOf(':');
    const value = field
      .slice(colon + 1)
      .replaceAll(/\s+/g, ' ')
      .trim();
    return `${field.slice(0, colon).trim().toLowerCase()}:${value}`;
  };
  const names = (tags.get('h') ?? '').toLowerCase().split(':');
  const named = names.flatMap((name) =>
    fields.filter((field) => field.toLowerCase().startsWith(`${name}:`)).slice(-1),
  );
  const signed = [...named.map(relax), relax(own).replace(/\bb=[^;]*/, 'b=')].join('\r\n');
  const isSignature = createVerify('sha256')
    .update(signed, 'latin1')
    .verify(publicKey, tags.get('b') ?? '', 'base64');
  return { proven: isSignature && hash === tags.get('bh'), tags };
}

test('it can, for the very domain of the sender, and of all that the reader sees', async () => {
  const { proven, tags } = isProven(await sent({}));
  expect(proven).toBe(true);
  expect([tags.get('d'), tags.get('s'), tags.get('a')]).toEqual(['fjord.example', 'aftercare', 'rsa-sha256']);
  expect((tags.get('h') ?? '').toLowerCase().split(':')).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'reply-to', 'content-type']),
  );
});

test('a mail that was changed on its way is not proven', async () => {
  const raw = await sent({});
  expect(isProven(raw.replace('Zwei', 'Drei')).proven).toBe(false);
  expect(isProven(raw.replace(/^To: .*$/im, 'To: thief@example.org')).proven).toBe(false);
});

test('a mail of the house’s own sender is not signed here', async () => {
  expect(await sent({ isSigned: false })).not.toMatch(/^dkim-signature:/im);
});

test('mails come back to the return path, whoever writes', async () => {
  await sent({});
  expect(office.handed.at(-1)?.returnPath).toBe('a@bounces.example');
});
