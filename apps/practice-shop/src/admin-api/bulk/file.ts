// How is a finished operation's file fetched?
import { createReadStream, existsSync } from 'node:fs';
import type { RequestHandler } from 'express';
import type { World } from '../../world/world.ts';
import { shopOf } from '../access.ts';
import { play, strikeBefore } from '../wire-faults.ts';
import { bulkOperations, isAtWork, isExpired } from './operation.ts';

/** Streams the JSONL from disk; who knows the unguessable name may read it, as with a signed address. */
export function bulkFileHandler(world: World, pathOf: (fileName: string) => string): RequestHandler {
  return (request, response) => {
    const shop = shopOf(world, request);
    const name = String(request.params.file);
    const row = shop && bulkOperations(shop).find((each) => each.fileName === name);
    const isThere = row && !isAtWork(row) && !isExpired(world, row) && existsSync(pathOf(name));
    if (!isThere) {
      response.status(404).type('xml').send('<Error><Code>NoSuchKey</Code></Error>');
      return;
    }
    const struck = strikeBefore(world.faults, 'bulkFile');
    if (struck) return play(response, struck, '');
    const isCut = world.faults.fires('truncated-json', 'bulkFile');
    response.status(200).set({ 'content-type': 'application/jsonl', 'content-length': String(row.fileSize) });
    const size = row.fileSize ?? 0;
    const file = createReadStream(pathOf(name), isCut ? { end: Math.max(0, Math.ceil(size / 2) - 1) } : {});
    file.on('error', (error) => response.destroy(error));
    if (isCut) file.on('end', () => response.destroy());
    file.pipe(response, { end: !isCut });
  };
}
