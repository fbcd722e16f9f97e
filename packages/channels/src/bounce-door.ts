// How do mails that could not be delivered come back to us? By SMTP, to addresses that only we could have given.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Returned } from '@aftercare/core/notifications/returned.ts';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { readReport } from './bounce-report.ts';

export interface BounceDoorOptions {
  readonly host: string;
  readonly port: number;
  /** Whether we gave this address to a mail of ours; it asks nobody, so that a guess costs nothing and learns nothing. */
  readonly isOurs: (address: string) => boolean;
  /** What came back to this address; null: no report, as an absence note. A failure of ours: the sender tries again. */
  readonly take: (address: string, report: Returned | null) => Promise<void>;
  readonly onProblem: (problem: unknown) => void;
}

export interface BounceDoor {
  readonly port: number;
  /** Resolves when the mails under way are taken. */
  close(): Promise<void>;
}

/** More than any report needs: the mails we send are small, and come back as their heads alone. */
const MOST_BYTES = 1024 * 1024;
const MOST_CALLERS = 100;
const PATIENCE_MS = 30_000;

/** Takes such mails and nothing else. It never answers by mail, so it can begin no loop (RFC 3834). */
export async function openBounceDoor(options: BounceDoorOptions): Promise<BounceDoor> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    ...{ size: MOST_BYTES, maxClients: MOST_CALLERS, socketTimeout: PATIENCE_MS, closeTimeout: 5_000 },
    ...{ logger: false, banner: 'Returned mail alone', hidePIPELINING: false },
    onRcptTo: ({ address }, session, callback) => callback(whyNot(options, address, session)),
    onData: (stream, session, callback) => {
      const address = session.envelope.rcptTo[0]?.address ?? '';
      takeIn(options, address, stream).then((refusal) => callback(refusal), callback);
    },
  } satisfies SMTPServerOptions);
  // Whoever hangs up in the middle is no reason to fall over.
  server.on('error', () => undefined);
  server.server.listen(options.port, options.host);
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function whyNot(
  { isOurs }: BounceDoorOptions,
  address: string,
  { envelope }: SMTPServerSession,
): Error | null {
  if (!isOurs(address)) return refusal(550, '5.1.1 No mail of ours came from there');
  return envelope.rcptTo.length === 0 ? null : refusal(452, '4.5.3 One at a time');
}

async function takeIn(
  { take, onProblem }: BounceDoorOptions,
  address: string,
  stream: Readable & { readonly sizeExceeded: boolean },
): Promise<Error | null> {
  const parts: Buffer[] = [];
  for await (const part of stream) {
    // Read to its end, kept no further than it may be.
    if (!stream.sizeExceeded) parts.push(part as Buffer);
  }
  if (stream.sizeExceeded) return refusal(552, '5.3.4 Too large for a report');
  // What can't be parsed says nothing, today or tomorrow.
  const report = await readReport(Buffer.concat(parts)).catch(() => null);
  try {
    await take(address, report);
    return null;
  } catch (problem) {
    onProblem(problem);
    return refusal(451, '4.3.0 Try again later');
  }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
