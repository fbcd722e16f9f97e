// Which mail server stands between us and readers in a test? One that passes on, refuses, or takes and sends back later.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { SMTPServer } from 'smtp-server';

export interface Handed {
  readonly returnPath: string;
  readonly to: string;
  readonly raw: Buffer;
}

export interface PostOffice {
  readonly port: number;
  readonly handed: readonly Handed[];
  /** Says so at this address, "550 5.1.1 User unknown"; null: takes its mail again. */
  refuse(address: string, words: string | null): void;
  /** Takes mail to this address and reports of it to its return path, by the mail server at this port. */
  report(address: string, report: Report, port: number): void;
  close(): Promise<void>;
}

export interface Report {
  readonly action: 'failed' | 'delayed';
  readonly status: string;
  readonly words: string;
}

/** `onward`: where mails that arrive are passed on to; none: nowhere. */
export async function openPostOffice(onward?: number): Promise<PostOffice> {
  const handed: Handed[] = [];
  const refusals = new Map<string, string>();
  const reports = new Map<string, { report: Report; port: number }>();
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true, logger: false },
    onRcptTo: ({ address }, _session, callback) => callback(refusalOf(refusals.get(address))),
    onData: (stream, { envelope }, callback) => {
      const to = envelope.rcptTo[0]?.address ?? '';
      const returnPath = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const take = async () => {
        const raw = Buffer.concat(await stream.toArray());
        handed.push({ returnPath, to, raw });
        const back = reports.get(to);
        if (back === undefined) {
          if (onward !== undefined) await post(onward, { from: returnPath, to }, raw);
          return;
        }
        setImmediate(() => void sendBack(back, { returnPath, to }).catch(() => undefined));
      };
      take().then(() => callback(), callback);
    },
  });
  server.on('error', () => undefined);
  server.server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    handed,
    refuse: (address, words) =>
      void (words === null ? refusals.delete(address) : refusals.set(address, words)),
    report: (address, report, port) => void reports.set(address, { report, port }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusalOf(words: string | undefined): Error | null {
  if (words === undefined) return null;
  return Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) });
}

function sendBack(
  { report, port }: { report: Report; port: number },
  { returnPath, to }: Pick<Handed, 'returnPath' | 'to'>,
): Promise<string> {
  return post(port, { from: '', to: returnPath }, reportOf(report, to));
}

/** A report as Postfix writes them (RFC 3464). */
export function reportOf({ action, status, words }: Report, to: string): Buffer {
  const text = `From: MAILER-DAEMON@mx.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.

--part
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Arrival-Date: Mon, 23 Nov 2026 09:00:00 +0000 (UTC)

Final-Recipient: rfc822; ${to}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; ${words}

--part
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Subject: Your return
--part--
`;
  return Buffer.from(text.replaceAll('\n', '\r\n'));
}

/** Hands a mail to the server at this port; what it answered, or throws with `responseCode`. */
export async function post(
  port: number,
  envelope: { readonly from: string; readonly to: string | readonly string[] },
  raw: Buffer,
): Promise<string> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true });
  connection.on('error', () => undefined);
  try {
    await new Promise<void>((resolve, reject) =>
      connection.connect((problem) => (problem ? reject(problem) : resolve())),
    );
    return await new Promise<string>((resolve, reject) =>
      connection.send({ from: envelope.from, to: [envelope.to].flat() as string[] }, raw, (problem, said) =>
        problem ? reject(problem) : resolve(said.response),
      ),
    );
  } finally {
    connection.close();
  }
}
