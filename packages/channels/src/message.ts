// How does a mail become the bytes that travel?
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { cleanLine, type Mailbox, readAddress, readMailbox } from './address.ts';

export interface Message {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly bytes: Buffer;
}

/** The message and its envelope; refused for good when an address is none. */
export async function compose(mail: Mail): Promise<Message> {
  const from = readMailbox(mail.from);
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
  return { envelope: { from: returnPath, to }, bytes: await composer.compile().build() };
}

/** The same for the same mail, so that a program that gets it twice can tell. */
function messageId(id: string, from: Mailbox): string {
  const local = id.replaceAll(/[^A-Za-z0-9.-]/g, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return `<${local}@${from.address.slice(from.address.indexOf('@') + 1)}>`;
}
