// How does a test look at the mirror: how far its import is, what `mirror:verify` says, how much memory it took?
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../packages/database/src/database.ts';
import { until } from './control.ts';
import type { AppProcess, World } from './world.ts';

const program = fileURLToPath(new URL('../../web/src/mirror-verify.ts', import.meta.url));

/** A busy machine may take its time: that is not what is judged. */
const patience = { PLATFORM_TIMEOUT_MS: '20000', SITE_TIMEOUT_MS: '20000', RESEND_AFTER_MS: '60000' };

export interface Verdict {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `mirror:verify` as a process of its own with the world's settings. */
export function verifyMirror(world: World, ...args: string[]): Promise<Verdict> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', ...world.env, ...patience },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

export interface ImportState {
  readonly state: 'none' | 'exporting' | 'loading' | 'done' | 'failed';
  readonly found: number;
  readonly saved: number;
  readonly problem: string | null;
}

/** How far the import of the world's shop is, as the database has it. */
export async function importState(world: World): Promise<ImportState> {
  const [row] = await world.query(`SELECT state, found, saved, problem FROM imports JOIN shops USING (shop_id)
    WHERE domain = '${world.control.front.domain}'`);
  return (row as ImportState | undefined) ?? { state: 'none', found: 0, saved: 0, problem: null };
}

/** Installs the app as the merchant's click does, and waits for nothing. */
export async function install({ control }: World): Promise<void> {
  await control.front.connect();
  const { status } = await control.staff('/api/session');
  if (status !== 200) throw new Error(`The app could not be opened: ${status}`);
}

/** The most memory a running process has held, in MiB. */
export function peakMemory({ child }: AppProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

/** Asks the worker to heal what no webhook told of, as the clock does every few minutes, and waits until it has. */
export function reconcile(world: World): Promise<void> {
  return onTheClock(world, 'reconcile');
}

/** Asks the worker for what the clock asks for now and then, and waits until it is done. */
export async function onTheClock(world: World, job: 'reconcile' | 'ensure-webhooks'): Promise<void> {
  const database = await openDatabase({ url: world.env.DATABASE_URL ?? '', onError: () => undefined });
  try {
    const { platform, domain } = world.control.front;
    const shop = await database.store.shopByDomain(platform, domain);
    if (shop === null) throw new Error('The shop is not connected');
    const { shopId } = shop;
    await database.store.inShop(shopId, (store) => store.send(job, { shopId }, { once: 'test' }));
  } finally {
    await database.close();
  }
  await untilQuiet(world);
}

/** Nothing waits in the inbox or the queues. */
export async function untilQuiet(world: World): Promise<void> {
  await until(async () => {
    const [row] = await world.query(`SELECT (SELECT count(*) FROM inbox WHERE handled_at IS NULL) +
      (SELECT count(*) FROM pgboss.job WHERE state < 'completed' AND name IN ('ordered', 'long', 'healing')) AS open`);
    return Number(row?.open) === 0;
  }, 60_000);
}
