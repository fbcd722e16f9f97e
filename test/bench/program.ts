// How is a program of the bench run beside us, and what did it cost the processor?
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** As a worker is started (`bin/world.mjs`); contenders beside it are started likewise. */
export const asWorker = { NODE_OPTIONS: '--max-semi-space-size=4 --max-old-space-size=1024' };

export interface Program {
  readonly child: ChildProcess;
  /** The first line of JSON it wrote. */
  readonly said: Record<string, unknown>;
  /** Processor time so far, in microseconds; NaN where the system does not tell. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Starts a TypeScript program and resolves with its first line of JSON. */
export async function startProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Program> {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whatever ends us ends it.
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = ended.then(() => Promise.reject(new Error(`${file} ended with ${child.exitCode}`)));
  const said = await Promise.race([firstJson(child), failed]);
  failed.catch(() => undefined);
  return {
    child,
    said,
    cpu: () => cpuOf(child.pid ?? 0),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs a program to its end and resolves with the line of JSON it wrote. */
export async function runProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>> {
  const program = await startProgram(file, args, env);
  if (program.child.exitCode === null) await new Promise((resolve) => program.child.once('exit', resolve));
  if (program.child.exitCode !== 0) throw new Error(`${file} ended with ${program.child.exitCode}`);
  return program.said;
}

function firstJson({ stdout }: ChildProcess): Promise<Record<string, unknown>> {
  if (stdout === null) throw new Error('a program without output');
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      resolve(JSON.parse(line));
      // What it writes from then on is taken and not read: reading is work, and we share its machine.
      lines.close();
      stdout.resume();
    });
  });
}

let ticks = 0;

/** User and system time of all threads of a process, from Linux's own books. */
function cpuOf(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  ticks ||= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / ticks) * 1e6;
}
