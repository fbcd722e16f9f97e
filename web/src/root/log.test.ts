// What stands in a line of the log when an error speaks of a person, and what is still to be seen of the error?
import { ChannelError } from '@aftercare/core/notifications/channel-error.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { expect, test } from 'vitest';
import { openLog } from './log.ts';
import { inTrace } from './trace.ts';

const markers = [
  'quillon',
  'zabriskie',
  'wachtelgasse',
  '5550199',
  '482913',
  'shpat_0123456789abcdef',
  'tok3nT0k3n',
];

function written(fields: Record<string, unknown>): string {
  const lines: string[] = [];
  const log = openLog('debug', { write: (line) => void lines.push(line) });
  inTrace({ requestId: 'a'.repeat(32), job: 'notify' }, () => log.error(fields, 'It failed'));
  return lines.join('');
}

const retryable = { retryable: true, doubtful: false };
const caused = (cause: unknown) => new Error('The mail could not be written', { cause });

test.each<[string, unknown]>([
  ['a platform', new PlatformError('Answer 500: Quillon Zabriskie lives in Wachtelgasse 77', retryable)],
  [
    'a mail server',
    new ChannelError('550 5.1.1 <quillon.zabriskie@marker.example>: no Quillon here', retryable),
  ],
  ['a cause', caused(new PlatformError('Quillon Zabriskie', retryable))],
  [
    'a reader of JSON',
    new SyntaxError(`Unexpected token 'Q', "{"a":Quillon Zabriskie"... is not valid JSON`),
  ],
  ['a number', new Error('The code 482913 of +49 170 5550199 is over')],
  ['a secret', new Error('refused: shpat_0123456789abcdef and tok3nT0k3ntok3nT0k3ntok3nT0k3n')],
  [
    'the database',
    Object.assign(new Error('duplicate key value: (Quillon Zabriskie)'), {
      ...{ severity: 'ERROR', code: '23505', detail: 'Key (recipient)=(quillon@marker.example) exists' },
      ...{ where: 'Wachtelgasse', table: 'notices', constraint: 'notices_once_key' },
    }),
  ],
  ['what is no error', 'Quillon Zabriskie'],
])('%s that names a person is told by its kind', (_who, err) => {
  const line = written({ err }).toLowerCase();
  for (const marker of markers) expect(line).not.toContain(marker.toLowerCase());
});

test('what helps to find the matter stays: kind, code, answer, place, request and job', () => {
  const line = JSON.parse(
    written({ err: new PlatformError('No answer from the shop: ECONNRESET', retryable) }),
  );
  expect(line).toMatchObject({ requestId: 'a'.repeat(32), job: 'notify', msg: 'It failed' });
  expect(line.err).toMatchObject({ type: 'PlatformError', retryable: true, signs: ['ECONNRESET'] });
  expect(line.err.at[0]).toContain('log.test.ts');
  const bug = JSON.parse(written({ err: new TypeError('x is not a function') }));
  expect(bug.err).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
});

test('an address or a key that got into a line some other way leaves by none', () => {
  const line = written({
    somewhere: 'quillon@marker.example',
    key: 'ck_0123456789abcdef',
    token: 'eyJhbGciOi.eyJzdWIi.c2ln',
  });
  expect(line).not.toMatch(/marker\.example|0123456789|eyJ/);
});
