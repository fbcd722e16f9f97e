// How does a mail come back that was taken and then found no mailbox? As mail servers report it, to its return path.
import { createTransport } from 'nodemailer';

export type Undelivered = { returnPath: string; to: string };

/** Reports it by SMTP to this port of our machine; throws with what was said when the report is refused. */
export async function sendBack(port: number, { returnPath, to }: Undelivered): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  // By nobody, so that no report of a report is ever sent.
  await transport.sendMail({ envelope: { from: '', to: returnPath }, raw: reportOf(to) });
}

/** As RFC 3464 has it: a word to people, and one to machines. */
function reportOf(to: string): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your mail could not be delivered.',
    '--part',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--part--',
  ].join('\r\n');
}
