// What does a mail that came back say: of delivery, or nothing that we understand?
import { isDeadAddress, statusIn, troubleOf } from '@aftercare/core/notifications/mail-trouble.ts';
import type { Returned } from '@aftercare/core/notifications/returned.ts';
import { simpleParser } from 'mailparser';

/**
 * RFC 3464's report where there is one, qmail's letter where not; null: neither, as an absence note. Whose mail it was
 * is not asked of it: that says the address it came to.
 */
export async function readReport(bytes: Buffer): Promise<Returned | null> {
  const mail = await simpleParser(bytes, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const report = mail.attachments.find(({ contentType }) =>
    /^message\/(?:global-)?delivery-status$/i.test(contentType),
  );
  if (report === undefined) return readLetter(mail.text ?? '');
  const groups = groupsOf(report.content.toString('utf8')).filter((group) => group.has('action'));
  const group = groups.find((one) => one.get('action') === 'failed') ?? groups[0];
  return group === undefined ? null : readGroup(group);
}

type Fields = ReadonlyMap<string, string>;

const mostGroups = 50;

/** Groups of fields, one a recipient, parted by empty lines; a line that begins with a space goes on. */
function groupsOf(text: string): Fields[] {
  const groups = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/, mostGroups);
  return groups.map((group) => {
    const fields = group.replaceAll(/\n[ \t]+/g, ' ').split('\n');
    return new Map(
      fields.map((field) => {
        const cut = field.indexOf(':');
        const value = field.slice(cut + 1).trim();
        const name = field.slice(0, Math.max(0, cut)).trim().toLowerCase();
        return [name, name === 'action' ? value.toLowerCase() : value];
      }),
    );
  });
}

function readGroup(fields: Fields): Returned | null {
  const action = fields.get('action');
  if (action !== 'failed' && action !== 'delayed') return null;
  // "smtp; 550 5.1.1 User unknown"
  const words = (fields.get('diagnostic-code') ?? '').replace(/^[\w.-]+\s*;\s*/, '');
  const given = statusIn(fields.get('status') ?? '');
  // A server that says "5.0.0" knows no more; what the one before it said may.
  const status = given === null || /\.0\.0$/.test(given) ? (statusIn(words) ?? given) : given;
  const reply = /^[245]\d\d(?=[\s-])/.exec(words)?.[0];
  return returned({ action, status, reply: reply === undefined ? null : Number(reply), words });
}

/** qmail's letters have a form of their own (QSBMF), and tell of failures alone. */
function readLetter(text: string): Returned | null {
  const [head = '', ...paragraphs] = text.replaceAll('\r\n', '\n').split('\n\n');
  if (!head.startsWith('Hi. This is the')) return null;
  const words = (paragraphs.find((one) => one.startsWith('<')) ?? '').replace(/^<[^>\n]*>:\s*/, '');
  return returned({ action: 'failed', status: statusIn(words), reply: null, words });
}

function returned(said: {
  action: Returned['action'];
  status: string | null;
  reply: number | null;
  words: string;
}): Returned {
  const { action, words, ...word } = said;
  return {
    action,
    trouble: troubleOf(word),
    isDeadAddress: action === 'failed' && isDeadAddress(word),
    words: words === '' ? (word.status ?? '') : words,
  };
}
