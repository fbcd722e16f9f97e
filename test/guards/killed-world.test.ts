// `npm start` as a person runs it: does the world outlive a kill of web or worker, say so, and close when it is asked to?
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolderOf } from '../../packages/database/src/server/account.ts';
import { until } from '../support/control.ts';
import { freePort } from '../support/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const world = { folder: '', app: '', practice: '', said: '' };
let npm: ChildProcess;

beforeAll(async () => {
  const [port, practicePort] = [await freePort(), await freePort()];
  world.folder = await mkdtemp(join(tmpdir(), 'aftercare-killed-'));
  world.app = `http://localhost:${port}`;
  world.practice = `http://localhost:${practicePort}`;
  const env = {
    AFTERCARE_DATA: world.folder,
    PORT: String(port),
    PRACTICE_PORT: String(practicePort),
    AFTERCARE_IS_SET_UP: 'yes',
  };
  npm = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [npm.stdout, npm.stderr])
    stream?.on('data', (words) => {
      world.said += words;
    });
  await said('Stop with Ctrl+C');
  await until(isImported);
});

afterAll(async () => {
  for (const pid of await programs('')) process.kill(pid, 'SIGTERM');
  await gone();
  for (const folder of [world.folder, openFolderOf(join(world.folder, 'postgres'))])
    await rm(folder, { recursive: true, force: true });
});

const said = (words: string) => until(async () => world.said.includes(words));
const gone = () => until(async () => (await programs('')).length === 0);
const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => 'no answer',
  );

/** The ids of this world's programs whose command holds the words. */
async function programs(words: string): Promise<number[]> {
  const found = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [env, command] = await Promise.all(
      ['environ', 'cmdline'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
    );
    const isOfWorld = env?.includes(`AFTERCARE_DATA=${world.folder}\0`) && command?.includes('.mjs');
    if (isOfWorld && command?.replaceAll('\0', ' ').includes(words)) found.push(Number(pid));
  }
  return found;
}

async function kill(words: string): Promise<void> {
  const [pid, ...more] = await programs(words);
  if (pid === undefined || more.length > 0) throw new Error(`not one program of ${words}`);
  process.kill(pid, 'SIGKILL');
}

/** A door to an order that has not come over yet brings no mail. */
async function isImported(): Promise<boolean> {
  return JSON.stringify(await staff('/api/home')).includes('"state":"done"');
}

async function staff(path: string): Promise<Record<string, unknown>> {
  const given = await (await fetch(`${world.practice}/admin-frame/session-token`)).json();
  const { token } = given as { token: string };
  const answer = await fetch(`${world.app}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return (await answer.json()) as Record<string, unknown>;
}

/** A code is mailed by a job: where the mail arrives a worker works. */
async function seeMailed(number: string): Promise<void> {
  const order = (await (await fetch(`${world.practice}/orders/${number}`)).json()) as { email: string };
  const mails = async () => {
    const answer = await fetch(`${world.practice}/mailbox`, { headers: { accept: 'application/json' } });
    return JSON.stringify(await answer.json()).split(order.email).length;
  };
  const before = await mails();
  const body = new URLSearchParams({ number, email: order.email });
  const found = await fetch(`${world.app}/portal/practice.myshopify.com/find`, { method: 'POST', body });
  expect(found.status).toBe(200);
  await until(async () => (await mails()) > before);
}

const isLinux = existsSync('/proc/self/environ');

test.runIf(isLinux)(
  'web and worker that are killed are started again, the terminal says so, both answer',
  async () => {
    await kill('main.ts web');
    await said('The web ended (SIGKILL). It is started again.');
    await said('The web runs again.');
    expect(await statusOf(`${world.app}/healthz`)).toBe(200);
    await kill('main.ts worker');
    await said('The worker ended (SIGKILL). It is started again.');
    await said('The worker runs again.');
    await seeMailed('1001');
  },
);

test('a mail can be sent back from the mailbox, and a shop may write by its own address', async () => {
  await seeMailed('1002');
  const answer = await fetch(`${world.practice}/mailbox`, { headers: { accept: 'application/json' } });
  const { mails } = (await answer.json()) as { mails: { id: string }[] };
  const path = `${world.practice}/mailbox/${mails.at(-1)?.id}/returned`;
  // Answered so when the app has taken it.
  expect((await fetch(path, { method: 'POST', redirect: 'manual' })).status).toBe(303);
  expect(await staff('/api/sender')).toMatchObject({ mayOwn: true });
});

test('a program that ends again and again is given up, with a word why', async () => {
  const { keep } = await import(new URL('../../bin/programs.mjs', import.meta.url).href);
  const args = ['-e', `console.log('{"ready":true}'); process.exit(7)`];
  const why = await new Promise((giveUp) => {
    keep({ name: 'web', args, env: {} }, { giveUp, pauseMs: 1 });
  });
  expect(why).toBe('The web ended (7). It has ended 5 times in a row.');
});

test.runIf(isLinux)('an npm that is asked to end takes its world along', async () => {
  npm.kill('SIGTERM');
  await gone();
  expect(await statusOf(world.app)).toBe('no answer');
  expect(await statusOf(world.practice)).toBe('no answer');
});
