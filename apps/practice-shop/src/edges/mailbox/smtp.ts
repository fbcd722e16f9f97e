// How does mail come in, and how does the post office fail when it is told to?

import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Mail } from '../../world/types.ts';
import type { World } from '../../world/world.ts';

/**
 * Modes of the fault `smtp-down`: `refuse` closes the connection at once, `421` says so first (default),
 * `drop` hangs up after DATA without keeping the mail, `drop-after` keeps it and hangs up before the 250.
 */
type Mode = 'refuse' | '421' | 'drop' | 'drop-after';

const MAX_BYTES = 10 * 1024 * 1024;

/** An SMTP server that keeps every mail it accepts in the world. */
export function createMailServer(world: World): SMTPServer {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onConnect: (_session, callback) => callback(strikes(world, '421') ? busy() : null),
    onAuth: (_auth, _session, callback) => callback(null, { user: 'anyone' }),
    onData: (stream, session, callback) => {
      take({ world, stream, session, hangUp: () => sockets.get(session.remotePort)?.destroy() })
        .then((isAnswered) => isAnswered && callback())
        .catch(callback);
    },
  });
  // Before the server's own listener, so that a refused connection never gets a greeting.
  server.server.prependListener('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    if (strikes(world, 'refuse')) socket.destroy();
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  // A client that hangs up in the middle is no reason to fall over.
  server.on('error', () => undefined);
  return server;
}

type TakeInput = { world: World; stream: SMTPServerDataStream; session: SMTPServerSession; hangUp(): void };

// Says whether the sender is still there to be answered.
async function take({ world, stream, session, hangUp }: TakeInput): Promise<boolean> {
  const parsed = await simpleParser(stream, { skipImageLinks: true });
  if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
  if (strikes(world, 'drop')) {
    hangUp();
    return false;
  }
  world.mails.put(describeMail(world, session, parsed));
  if (!strikes(world, 'drop-after')) return true;
  hangUp();
  return false;
}

function describeMail(world: World, session: SMTPServerSession, parsed: ParsedMail): Mail {
  const { mailFrom, rcptTo } = session.envelope;
  const lines = parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]);
  return {
    id: randomUUID(),
    from: parsed.from?.text ?? (mailFrom ? mailFrom.address : ''),
    // The envelope says who gets it; the header only who is named.
    to: rcptTo.map(({ address }) => address),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    headers: Object.fromEntries(lines),
    messageId: parsed.messageId ?? '',
    returnPath: mailFrom ? mailFrom.address : '',
    at: world.timestamp(),
  };
}

function strikes(world: World, place: Mode): boolean {
  const fault = world.faults.get('smtp-down');
  return fault !== undefined && (fault.mode ?? '421') === place && world.faults.fires('smtp-down');
}

function busy(): Error {
  return Object.assign(new Error('Service not available, try again later'), { responseCode: 421 });
}
