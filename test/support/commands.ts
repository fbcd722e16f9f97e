// How does a test run a command of ours as whoever runs us does, and what does a back-up hold?
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Place } from './whole-database.ts';

/** The command of `web/src/<name>.ts` in this environment; what it said. Rejects when it ends with anything but 0. */
export async function runCommand(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const main = fileURLToPath(new URL(`../../web/src/${name}.ts`, import.meta.url));
  const settings = { env: { PATH: process.env.PATH ?? '', ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...args], settings);
  return stdout;
}

/** Every file of a back-up taken now, unpacked; it is thrown away again. */
export async function backedUp(env: Readonly<Record<string, string>>): Promise<Place[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-back-up-'));
  try {
    await runCommand('backup', [folder], env);
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file below a folder, as text of its bytes; none where there is no such folder. */
export function filesIn(folder: string): Place[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
      return { table: path.slice(folder.length + 1), row: bytes.toString('utf8').toLowerCase() };
    });
}
