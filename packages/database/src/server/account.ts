// As whom can PostgreSQL run here? It refuses root, and another user can't reach below a folder only root may enter.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, rootOf } from './binaries.ts';

/** self: as we are. namespace: root, seen from inside a user namespace as nobody. nobody: a copy in an open folder. */
export type AccountKind = 'self' | 'namespace' | 'nobody';

/** How to start one of PostgreSQL's programs, and where its data may lie. */
export interface Account {
  readonly dataDir: string;
  readonly binaries: Binaries;
  /** Put in front of the program. */
  readonly prefix: readonly string[];
  readonly spawnAs: { uid?: number; gid?: number };
  /** Makes a file of ours readable to the account. */
  readonly hand: (path: string) => void;
}

/** What this machine offers, the cheapest first. */
export function chooseAccount(): AccountKind {
  if (process.getuid?.() !== 0) return 'self';
  return spawnSync('unshare', ['-U', 'true']).status === 0 ? 'namespace' : 'nobody';
}

/** Readies the account for the data of `dataDir`. */
export function openAccount(kind: AccountKind, dataDir: string, binaries: Binaries): Account {
  const asIs = { dataDir, binaries, prefix: [], spawnAs: {}, hand: () => {} };
  if (kind === 'self') return asIs;
  // Inside the namespace nothing is mapped, so PostgreSQL sees no root; to the kernel the files still are ours.
  if (kind === 'namespace') return { ...asIs, prefix: ['unshare', '-U'] };
  return openNobody(dataDir, binaries);
}

const NOBODY = 65534;

/** Where nobody's copy of the programs and its data lie for this data folder. */
export function openFolderOf(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  return `/var/tmp/aftercare-postgres-${name}`;
}

function openNobody(dataDir: string, binaries: Binaries): Account {
  const folder = openFolderOf(dataDir);
  const hand = (path: string) => chownSync(path, NOBODY, NOBODY);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  // Anyone may write beside it: what somebody else put there is not ours to start.
  if (lstatSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else`);
  mkdirSync(join(folder, 'data'), { recursive: true });
  hand(join(folder, 'data'));
  const programs = join(folder, 'programs');
  if (!existsSync(join(programs, 'bin'))) {
    cpSync(rootOf(binaries), programs, { recursive: true, verbatimSymlinks: true });
  }
  return {
    dataDir: join(folder, 'data'),
    binaries: { initdb: join(programs, 'bin/initdb'), postgres: join(programs, 'bin/postgres') },
    prefix: [],
    spawnAs: { uid: NOBODY, gid: NOBODY },
    hand,
  };
}
