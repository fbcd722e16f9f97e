// How does a mail become the bytes that travel?
import { Readable } from 'node:stream';
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import { cleanLine, type Mailbox, readAddress, readMailbox } from './address.ts';

export interface Message {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly bytes: Buffer;
}

/** By which mails are signed, and where its other half stands in a domain's DNS. */
export interface DkimKey {
  readonly selector: string;
  /** In PEM. */
  readonly privateKey: string;
}

/** The message and its envelope; refused for good when an address is none. */
export async function compose(mail: Mail, dkim: DkimKey | null = null): Promise<Message> {
  const from = { name: cleanLine(mail.from.name), address: readAddress(mail.from.address) };
  const to = readAddress(mail.to);
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    replyTo: readMailbox(mail.replyTo),
    subject: cleanLine(mail.subject),
    text: mail.text,
    html: mail.html,
    messageId: messageId(mail.id, from),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Exchange heeds this one: nobody's absence is told to a machine.
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': cleanLine(mail.language),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const returnPath = mail.returnPath === null ? from.address : readAddress(mail.returnPath);
  const bytes = await composer.compile().build();
  const isSigned = mail.isSigned && dkim !== null;
  return { envelope: { from: returnPath, to }, bytes: isSigned ? await sign(bytes, from, dkim) : bytes };
}

/** For the sender's own domain, so that DMARC finds the two alike. */
async function sign(bytes: Buffer, { address }: Mailbox, { selector, privateKey }: DkimKey): Promise<Buffer> {
  const domainName = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const signer = new DKIM({ domainName, keySelector: selector, privateKey });
  return Buffer.concat(await Readable.from(signer.sign(bytes)).toArray());
}

/** The same for the same mail, so that a program that gets it twice can tell. */
function messageId(id: string, from: Mailbox): string {
  const local = id.replaceAll(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return `<${local}@${from.address.slice(from.address.indexOf('@') + 1)}>`;
}
