// How many such rows does PostgreSQL itself take? pgbench with the same row, one transaction a row.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bodyOf } from './deliveries.ts';

// The bytes travel as a parameter, as anybody's would.
const SCRIPT = `\\set n random(1, 9000000000000000000)
INSERT INTO inbox (dedupe_key, received_at, topic, shop_domain, webhook_id, event_id, triggered_at, body)
  VALUES ('shop-1.myshopify.com orders/updated e-' || :n::text, now(), 'orders/updated', 'shop-1.myshopify.com',
    :n::text, 'e-' || :n::text, '2026-01-06T10:00:00.000000000Z', :body::bytea)
  ON CONFLICT (dedupe_key) DO NOTHING;
`;

// Its time runs while it connects, though its rate counts from then on.
const CONNECTING = 3;

/** Where pgbench lies; throws with the way to get it. */
export function findPgbench(): string {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions).map((each) => join(versions, each, 'bin'))
    : [];
  const places = [...(process.env.PATH ?? '').split(':'), ...folders].map((each) => join(each, 'pgbench'));
  // The wrapper of Debian's wants a cluster of its own; the program itself asks for none.
  const found = places
    .filter(existsSync)
    .sort((a, b) => Number(b.startsWith(versions)) - Number(a.startsWith(versions)));
  if (found[0]) return found[0];
  throw new Error('pgbench is missing: on Debian, `apt-get install postgresql-contrib` brings it.');
}

/** Transactions a second, without the time to connect. */
export async function runPgbench(
  url: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<{ perSecond: number; stored: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-pgbench-'));
  const script = join(folder, 'row.sql');
  await writeFile(script, SCRIPT);
  const counts = ['-c', String(connections), '-j', '2', '-T', String(seconds + CONNECTING)];
  const { stdout } = await promisify(execFile)(findPgbench(), [
    ...['-n', '-M', 'prepared', '-f', script, '-D', `body=${bodyOf(5_000_000_000)}`],
    ...counts,
    url,
  ]);
  await rm(folder, { recursive: true });
  const rate = /tps = ([\d.]+)/.exec(stdout)?.[1];
  const stored = /transactions actually processed: (\d+)/.exec(stdout)?.[1];
  if (rate === undefined || stored === undefined) throw new Error(`pgbench said:\n${stdout}`);
  return { perSecond: Number(rate), stored: Number(stored) };
}
