// How does a mail reach the shop's mail server, and what do we know when it did not answer?
import { Readable } from 'node:stream';
import { ChannelError, isChannelError } from '@aftercare/core/notifications/channel-error.ts';
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import { isDeadAddress, statusIn, troubleOf } from '@aftercare/core/notifications/mail-trouble.ts';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { compose, type DkimKey, type Message } from './message.ts';

export interface SmtpOptions {
  /** smtp://host:port or smtps://user:password@host:port */
  readonly url: string;
  /** The longest a whole delivery may take. */
  readonly timeoutMs: number;
  /** Null: no mail is signed. */
  readonly dkim?: DkimKey | null;
}

export interface SmtpMailer {
  /** Resolves when the server took it; throws `ChannelError` otherwise. */
  send(mail: Mail): Promise<void>;
  /** Takes no more mails and waits for those under way. */
  close(): Promise<void>;
}

/** A mailer over SMTP: one connection a mail, so that a broken one never delays or doubles the next. */
export function createSmtpMailer(options: SmtpOptions): SmtpMailer {
  const server = readServer(options.url);
  const underWay = new Set<Promise<void>>();
  let isClosed = false;
  return {
    async send(mail) {
      if (isClosed) throw new ChannelError('The mailer is closed.', { retryable: true, doubtful: false });
      const delivery = compose(mail, options.dkim).then((message) =>
        deliver(server, message, options.timeoutMs),
      );
      underWay.add(delivery);
      try {
        await delivery;
      } finally {
        underWay.delete(delivery);
      }
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(underWay);
    },
  };
}

interface Server {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
}

function readServer(text: string): Server {
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:')
    throw new TypeError('The mail server’s address begins with smtp: or smtps:.');
  const host = url.hostname.replaceAll(/[[\]]/g, '');
  const login =
    url.username === ''
      ? null
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  // A password leaves this machine only under TLS.
  const requireTLS = login !== null && !['localhost', '127.0.0.1', '::1'].includes(host);
  return { host, port: url.port === '' ? (secure ? 465 : 587) : Number(url.port), secure, requireTLS, login };
}

function deliver(server: Server, message: Message, timeoutMs: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const connection = new SMTPConnection({
    ...server,
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 1000,
  });
  let isHandedOver = false;
  const fail = (error: unknown) => reject(toChannelError(error, isHandedOver));
  const body = Readable.from([message.bytes]).on('end', () => {
    isHandedOver = true;
  });
  const deadline = setTimeout(() => fail(new Error(`No answer within ${timeoutMs} ms`)), timeoutMs);
  connection.on('error', fail);
  connection.on('end', () => fail(new Error('The server closed the connection')));
  // Whoever can't deliver it later sends its head alone back, and tells when it takes long (RFC 3461).
  const dsn = { ret: 'HDRS' as const, notify: ['FAILURE' as const, 'DELAY' as const] };
  const envelope = { ...message.envelope, dsn };
  const send = () => connection.send(envelope, body, (error) => (error ? fail(error) : resolve()));
  connection.connect((error) => {
    if (error) return fail(error);
    if (server.login === null) return send();
    connection.login({ ...server.login }, (refused) => (refused ? fail(refused) : send()));
  });
  return promise
    .then(
      () => connection.quit(),
      (error: unknown) => {
        connection.close();
        throw error;
      },
    )
    .finally(() => clearTimeout(deadline));
}

/** What the server answered decides; without an answer, whether the whole message had been handed over. */
function toChannelError(error: unknown, isHandedOver: boolean): ChannelError {
  if (isChannelError(error)) return error;
  const { responseCode: reply, code, message } = readFailure(error);
  if (reply !== null) {
    const word = { reply, status: statusIn(message) };
    // Who closes the conversation is the server we talk to, whoever the reader is.
    const trouble = reply === 421 ? 'OUR_MAIL_SERVER' : troubleOf(word);
    const isAnswer = { retryable: reply < 500, doubtful: false, isDeadAddress: isDeadAddress(word) };
    return new ChannelError(message, { ...isAnswer, trouble, cause: error });
  }
  const retryable = code !== 'EENVELOPE' && code !== 'EMESSAGE' && code !== 'EAUTH';
  return new ChannelError(message, {
    ...{ retryable, doubtful: isHandedOver, cause: error },
    ...(isHandedOver ? {} : { trouble: 'OUR_MAIL_SERVER' as const }),
  });
}

/** The server's own words where there are some. */
function readFailure(error: unknown): { responseCode: number | null; code: string; message: string } {
  if (!(error instanceof Error)) return { responseCode: null, code: '', message: String(error) };
  return {
    responseCode:
      'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    message: 'response' in error && typeof error.response === 'string' ? error.response : error.message,
  };
}
