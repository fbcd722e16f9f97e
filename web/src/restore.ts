// `npm run restore -- <folder>`: fills an empty database from a back-up, while no web or worker of it runs.
// `npm run restore -- --since 2026-11-23T10:00:00Z`: one that other means brought back to how it was at that instant.
import { parseArgs } from 'node:util';
import { afterRestore } from '@aftercare/database/backup/after-restore.ts';
import { readBackup } from '@aftercare/database/backup/read-backup.ts';
import { openDatabase } from '@aftercare/database/database.ts';
import { migrate } from '@aftercare/database/migrate/migrate.ts';
import { type Config, readConfig } from './config.ts';
import { restoreBlobs } from './root/backup-blobs.ts';
import { openBlobs } from './root/blobs.ts';
import { runCommand } from './root/command.ts';

const usage = 'npm run restore -- <folder of a back-up> | --since <instant>';

await runCommand(async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { since: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (more.length > 0 || (folder === undefined) === (values.since === undefined)) throw new Error(usage);
  const config = readConfig();
  const takenAt =
    folder === undefined ? await doubtSince(config, values.since ?? '') : await fill(config, folder);
  const shops = await askForReconciling(config);
  console.log(
    `The books are as they were at ${takenAt}. What may have happened since is looked for as web and worker start:`,
  );
  console.log(
    `${shops} shops are compared with their platforms first, and until then nothing new is refunded there.`,
  );
  // Only our books say who may do what: no platform can be asked what was changed since.
  console.log(
    `Staff have the roles and amounts of ${takenAt} as well: who was given less since, or was removed, has it all again. Ask the owner of each shop to look through Settings, Staff: a task on their first page says so as well.`,
  );
});

async function fill(config: Config, folder: string): Promise<string> {
  const keyIds = config.SECRET_KEYS.map((entry) => entry.slice(0, entry.indexOf(':')));
  const place = await openBlobs(config);
  const { tables, takenAt, blobs } = await readBackup({
    ...{ ownerUrl: config.DATABASE_URL, folder, keyIds },
    restoreBlobs: (saved) => restoreBlobs(place, folder, saved),
  }).finally(() => place.close());
  console.log(
    `${tables.reduce((all, { rows }) => all + rows, 0)} rows of ${tables.length} tables and ${blobs.length} pictures were restored.`,
  );
  return takenAt;
}

async function doubtSince({ DATABASE_URL }: Config, since: string): Promise<string> {
  const at = new Date(since);
  if (Number.isNaN(at.getTime()) || at.getTime() > Date.now())
    throw new Error(`--since takes a past instant.\n${usage}`);
  await migrate(DATABASE_URL);
  await afterRestore(DATABASE_URL, at.toISOString());
  return at.toISOString();
}

async function askForReconciling({ DATABASE_URL }: Config): Promise<number> {
  const database = await openDatabase({ url: DATABASE_URL, onError: () => undefined });
  try {
    const shops = (await database.store.shops()).filter((shop) => shop.uninstalledAt === null);
    for (const { shopId } of shops)
      await database.store.inShop(shopId, ({ send }) => send('reconcile', { shopId }, { once: 'restored' }));
    return shops.length;
  } finally {
    await database.close();
  }
}
