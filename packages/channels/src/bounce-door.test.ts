// Does mail come back by this door only to addresses of ours, and is none lost while we fail?
import type { Returned } from '@aftercare/core/notifications/returned.ts';
import { afterEach, expect, test } from 'vitest';
import { openBounceDoor } from './bounce-door.ts';
import { post, reportOf } from './testing/post-office.ts';

const ours = 'mail-7@bounces.example';
const failed = { action: 'failed', status: '5.1.1', words: '550 5.1.1 User unknown' } as const;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(take?: () => Promise<void>) {
  const taken: { address: string; report: Returned | null }[] = [];
  const problems: unknown[] = [];
  const door = await openBounceDoor({
    ...{ host: '127.0.0.1', port: 0, isOurs: (address) => address === ours },
    take: async (address, report) => {
      await take?.();
      taken.push({ address, report });
    },
    onProblem: (problem) => problems.push(problem),
  });
  closing.push(() => door.close());
  return { port: door.port, taken, problems };
}

const codeOf = (sending: Promise<unknown>) =>
  sending.then(
    () => 250,
    (problem: { responseCode?: number }) => problem.responseCode ?? null,
  );

test('a report to an address of ours is taken, from the empty sender and from any other', async () => {
  const { port, taken } = await open();
  for (const from of ['', 'mailer-daemon@mx.example'])
    await post(port, { from, to: ours }, reportOf(failed, 'mia@example.net'));
  const report = { action: 'failed', trouble: 'NO_SUCH_MAILBOX', isDeadAddress: true, words: failed.words };
  expect(taken).toEqual(Array(2).fill({ address: ours, report }));
});

test('mail to any other address is refused before it is read', async () => {
  const { port, taken } = await open();
  for (const to of ['postmaster@bounces.example', 'mail-8@bounces.example', 'mia@example.net'])
    expect(await codeOf(post(port, { from: '', to }, reportOf(failed, to)))).toBe(550);
  expect(taken).toEqual([]);
});

test('one mail is about one of ours', async () => {
  const { port, taken } = await open();
  await post(port, { from: '', to: [ours, ours] }, reportOf(failed, 'mia@example.net'));
  expect(taken).toHaveLength(1);
});

test('what is no report is taken as such, and never answered', async () => {
  const { port, taken } = await open();
  await post(
    port,
    { from: 'mia@example.net', to: ours },
    Buffer.from('Subject: Away\r\n\r\nUntil Monday\r\n'),
  );
  expect(taken).toEqual([{ address: ours, report: null }]);
});

test('a report larger than any is refused', async () => {
  const { port, taken } = await open();
  const large = Buffer.concat([reportOf(failed, 'mia@example.net'), Buffer.alloc(2_000_000, 'x\r\n')]);
  expect(await codeOf(post(port, { from: '', to: ours }, large))).toBe(552);
  expect(taken).toEqual([]);
});

test('while it can’t be kept, its sender is told to try again', async () => {
  const { port, problems } = await open(() => Promise.reject(new Error('The database is away')));
  expect(await codeOf(post(port, { from: '', to: ours }, reportOf(failed, 'mia@example.net')))).toBe(451);
  expect(problems).toHaveLength(1);
});

test('a port that somebody has is an error at the start', async () => {
  const { port } = await open();
  const second = openBounceDoor({
    ...{ host: '127.0.0.1', port, isOurs: () => true, take: async () => {}, onProblem: () => {} },
  });
  await expect(second).rejects.toThrow('EADDRINUSE');
});
