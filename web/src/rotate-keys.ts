// `npm run keys:rotate`: puts everything under the first of SECRET_KEYS, while web and worker run.
import { openDatabase } from '@aftercare/database/database.ts';
import { readConfig } from './config.ts';
import { runCommand } from './root/command.ts';
import { keysOf } from './root/deps.ts';
import { rotateKeys } from './root/key-rotation.ts';

await runCommand(async () => {
  const config = readConfig();
  const keys = keysOf(config);
  const database = await openDatabase({ url: config.DATABASE_URL, onError: () => undefined });
  try {
    const { tokens, mails, connections, webhooks, failed } = await rotateKeys(database, keys);
    console.log(
      `Under the key ${keys.currentId} now: ${tokens} shops' tokens, ${mails} waiting mails, ${connections} connections begun.`,
    );
    console.log(
      `The webhooks of ${webhooks} shops get their new secret from the workers: keep the older keys for an hour.`,
    );
    for (const what of failed) console.error(what);
    if (failed.length > 0)
      throw new Error('What no key of SECRET_KEYS opens stays as it is: connect these shops again.');
  } finally {
    await database.close();
  }
});
