// How is a server asked so many times a second, by a client in a process of its own?
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, runProgram } from './program.ts';

const client = fileURLToPath(new URL('./http-load.ts', import.meta.url));

export interface Asked {
  readonly program: Program;
  /** Whole requests, head and body, each sent once. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** 0: until all are sent. */
  readonly seconds: number;
  readonly warmUp?: number;
  /** What every answer must match. */
  readonly wanted: RegExp;
}

export interface Load {
  readonly answered: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor a request, of the serving process. */
  readonly cpu: number;
}

/** Asks the program, and says how it went; an answer that is none ends the bench. */
export async function askProgram(asked: Asked): Promise<Load> {
  const { program, requests, connections, seconds, warmUp = 1, wanted } = asked;
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
  const file = join(folder, 'requests.json');
  await writeFile(file, JSON.stringify(requests));
  const before = program.cpu();
  const args = [program.said.port, connections, seconds, warmUp, file, wanted.source].map(String);
  const said = await runProgram(client, args);
  const answered = Number(said.answered);
  const cpu = (program.cpu() - before) / answered;
  await rm(folder, { recursive: true });
  const number = (name: string) => Number(said[name]);
  return { answered, perSecond: number('perSecond'), p50: number('p50'), p99: number('p99'), cpu };
}

/** A whole request with a body. */
export function postOf(path: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries({
    host: '127.0.0.1',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}
