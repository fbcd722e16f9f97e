// `npm run backup -- <folder>`: writes everything down as it is this instant, while web and worker go on.
import { writeBackup } from '@aftercare/database/backup/write-backup.ts';
import { readConfig } from './config.ts';
import { runCommand } from './root/command.ts';

await runCommand(async ([folder, ...more]) => {
  if (folder === undefined || more.length > 0) throw new Error('npm run backup -- <a new folder>');
  const { tables, takenAt, keyIds } = await writeBackup(readConfig().DATABASE_URL, folder);
  const rows = tables.reduce((all, table) => all + table.rows, 0);
  console.log(`${rows} rows of ${tables.length} tables, as they were at ${takenAt}, lie in ${folder}.`);
  console.log(
    `SECRET_KEYS (${keyIds.join(', ') || 'none used yet'}) and HASH_KEY are not in it: keep them too, and elsewhere.`,
  );
});
