// `npm run backup -- <folder>`: writes everything down as it is this instant, while web and worker go on.
import { writeBackup } from '@aftercare/database/backup/write-backup.ts';
import { readConfig } from './config.ts';
import { saveBlobs } from './root/backup-blobs.ts';
import { openBlobs } from './root/blobs.ts';
import { runCommand } from './root/command.ts';

await runCommand(async ([folder, ...more]) => {
  if (folder === undefined || more.length > 0) throw new Error('npm run backup -- <a new folder>');
  const config = readConfig();
  const blobs = await openBlobs(config);
  const save = (shopIds: readonly string[]) => saveBlobs(blobs, folder, shopIds);
  const saved = await writeBackup(config.DATABASE_URL, folder, save).finally(() => blobs.close());
  const { tables, takenAt, keyIds } = saved;
  const rows = tables.reduce((all, table) => all + table.rows, 0);
  console.log(
    `${rows} rows of ${tables.length} tables, as they were at ${takenAt}, and ${saved.blobs.length} pictures lie in ${folder}.`,
  );
  console.log(
    `SECRET_KEYS (${keyIds.join(', ') || 'none used yet'}) and HASH_KEY are not in it: keep them too, and elsewhere.`,
  );
});
