// Is a world alone in its folder, does it say so where it is not, and does nothing of it outlive it?
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const bin = (name: string) => new URL(`../../bin/${name}`, import.meta.url).href;
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** A program of its own; resolves with the first words it says. */
async function run(code: string, ...args: string[]): Promise<{ child: ChildProcess; said: string }> {
  const all = [...args, '--input-type=module', '-e', code];
  const child = spawn(process.execPath, all, { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  const [said] = await once(child.stdout ?? child, 'data');
  return { child, said: String(said).trim() };
}

const hold = (folder: string) => `
  const { holdFolder } = await import(${JSON.stringify(bin('only-one.mjs'))});
  try {
    await holdFolder(${JSON.stringify(folder)});
    console.log('holds it');
    setInterval(() => {}, 1000);
  } catch (error) {
    console.log(error.message);
  }`;

test('a folder is one world’s at a time, and free again when its holder is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-only-'));
  const first = await run(hold(folder));
  expect(first.said).toBe('holds it');
  expect((await run(hold(folder))).said).toMatch(/is open already.*AFTERCARE_DATA/);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect((await run(hold(folder))).said).toBe('holds it');
});

test('a port that is taken is named with the setting that chooses another', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const ask = `
    const { requireFree } = await import(${JSON.stringify(bin('only-one.mjs'))});
    console.log(await requireFree(${port}, 'PORT').then(() => 'free', (error) => error.message));`;
  expect((await run(ask)).said).toMatch(new RegExp(`^Port ${port} .*PORT=… chooses another`));
  other.close();
  await once(other, 'close');
  expect((await run(ask)).said).toBe('free');
});

test('a program on the leash is asked to end when its holder is gone', async () => {
  const program = `process.on('SIGTERM', () => { console.log('asked'); process.exit(3); });
    console.log('lives'); setInterval(() => {}, 1000);`;
  const { child } = await run(program, '--import', fileURLToPath(bin('leash.mjs')));
  const ended = once(child, 'exit');
  child.stdin?.destroy();
  expect((await ended)[0]).toBe(3);
});
