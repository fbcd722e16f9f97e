import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { ChannelError } from '@aftercare/core/notifications/channel-error.ts';
import type { Mail } from '@aftercare/core/notifications/mail.ts';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { createSmtpMailer } from './smtp.ts';

const mail: Mail = {
  id: 'notice 7/é',
  from: { name: 'Fjord & Loom', address: 'returns@example.com' },
  replyTo: 'hello@example.com',
  returnPath: null,
  isSigned: false,
  to: 'mia@example.net',
  subject: 'Your return R-2041 is approved',
  text: 'Grüße',
  html: '<p>Grüße</p>',
  language: 'en-GB',
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(options: SMTPServerOptions = {}) {
  const taken: { from: string; to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(parts).toString(),
        });
        callback();
      });
    },
    ...options,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(() => resolve(null))));
  const address = server.server.address();
  return { taken, port: address !== null && typeof address === 'object' ? address.port : 0 };
}

function mailerOf(port: number, timeoutMs = 3000) {
  const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, timeoutMs });
  closing.unshift(() => mailer.close());
  return mailer;
}

async function failureOf(sending: Promise<void>): Promise<ChannelError> {
  const error = await sending.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof ChannelError)) throw new TypeError('No ChannelError', { cause: error });
  return error;
}

/** A server that behaves until the message has come whole, and then does what `then` does. */
async function serveUntilData(then: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 here\r\n');
    let isData = false;
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (isData && text.endsWith('\r\n.\r\n')) return then(socket);
      if (isData) return;
      isData = text.startsWith('DATA');
      socket.write(isData ? '354 go on\r\n' : '250 yes\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

describe('a mail that the server takes', () => {
  test('arrives once, from and to whom it says, with both parts', async () => {
    const { taken, port } = await serve();
    await mailerOf(port).send(mail);
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ from: 'returns@example.com', to: ['mia@example.net'] });
    expect(taken[0]?.raw).toContain('From: "Fjord & Loom" <returns@example.com>');
    expect(taken[0]?.raw).toMatch(/multipart\/alternative/);
    expect(taken[0]?.raw).toContain('Gr=C3=BC=C3=9Fe');
  });

  test('says that a machine wrote it, and keeps its Message-ID when sent again', async () => {
    const { taken, port } = await serve();
    const mailer = mailerOf(port);
    await mailer.send(mail);
    await mailer.send(mail);
    const ids = taken.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim());
    expect(ids).toEqual(Array(2).fill('<notice_20_7_2f__e9_@example.com>'));
    expect(taken[0]?.raw).toContain('Auto-Submitted: auto-generated');
    expect(taken[0]?.raw).toContain('Content-Language: en-GB');
  });

  test('carries no header of a stranger, whatever stands in subject and names', async () => {
    const { taken, port } = await serve();
    await mailerOf(port).send({
      ...mail,
      subject: 'Hello\r\nBcc: thief@example.org',
      from: { name: 'Shop\r\nBcc: thief@example.org', address: 'returns@example.com' },
      language: 'en\r\nX-Evil: 1',
    });
    const headers = (taken[0]?.raw ?? '').split('\r\n\r\n')[0];
    expect(headers).not.toMatch(/^(Bcc|X-Evil):/im);
    expect(taken[0]?.to).toEqual(['mia@example.net']);
  });
});

describe('an address', () => {
  test.each([
    ['a second recipient', 'mia@example.net, thief@example.org'],
    ['a header behind it', 'mia@example.net\r\nBcc: thief@example.org'],
    ['a line break alone', 'mia@example.net\n'],
    ['a name in front of it', 'Mia <mia@example.net>'],
    ['no host', 'mia@'],
    ['nothing', ''],
    ['an SMTP parameter', 'mia@example.net> NOTIFY=NEVER'],
    ['two dots', 'mia@example..net'],
  ])('with %s is refused for good, and nothing is sent', async (_, to) => {
    const { taken, port } = await serve();
    expect(await failureOf(mailerOf(port).send({ ...mail, to }))).toMatchObject({
      retryable: false,
      doubtful: false,
    });
    expect(taken).toEqual([]);
  });
});

describe('a mail that the server does not take', () => {
  const refuse = (responseCode: number) => Object.assign(new Error('No'), { responseCode });

  test.each([
    [450, true],
    [421, true],
    [550, false],
  ])('with %i at the recipient: may be tried again: %s', async (code, retryable) => {
    const { port } = await serve({ onRcptTo: (_address, _session, callback) => callback(refuse(code)) });
    expect(await failureOf(mailerOf(port).send(mail))).toMatchObject({ retryable, doubtful: false });
  });

  test.each([
    [451, true],
    [554, false],
  ])(
    'with %i after the message: may be tried again: %s, for the server said it has not got it',
    async (code, retryable) => {
      const { port } = await serve({
        onData: (stream, _session, callback) => stream.resume().on('end', () => callback(refuse(code))),
      });
      expect(await failureOf(mailerOf(port).send(mail))).toMatchObject({ retryable, doubtful: false });
    },
  );

  test('because nobody listens: may be tried again, and surely has not arrived', async () => {
    expect(await failureOf(mailerOf(1).send(mail))).toMatchObject({ retryable: true, doubtful: false });
  });

  test('because the server hangs up at the greeting: may be tried again, and surely has not arrived', async () => {
    const server = createServer((socket) => socket.destroy());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    expect(await failureOf(mailerOf(port).send(mail))).toMatchObject({ retryable: true, doubtful: false });
  });
});

describe('a mail whose answer is lost', () => {
  test('because the line broke after the whole message, is doubtful', async () => {
    const port = await serveUntilData((socket) => socket.destroy());
    expect(await failureOf(mailerOf(port).send(mail))).toMatchObject({ doubtful: true });
  });

  test('because no answer came in time, is doubtful', async () => {
    const port = await serveUntilData(() => {});
    expect(await failureOf(mailerOf(port, 300).send(mail))).toMatchObject({ doubtful: true });
  });
});

test('closing waits for the mail under way and takes no further one', async () => {
  const { taken, port } = await serve();
  const mailer = mailerOf(port);
  const sending = mailer.send(mail);
  await mailer.close();
  expect(taken).toHaveLength(1);
  await sending;
  expect(await failureOf(mailer.send(mail))).toMatchObject({ retryable: true });
});

test('an address of no mail server is refused at once', () => {
  expect(() => createSmtpMailer({ url: 'http://example.com', timeoutMs: 1000 })).toThrow(TypeError);
});
