// Where do pictures lie: in the folder, or in the bucket that was given in its place?
import type { BlobStore } from '@aftercare/core/blobs/blob-store.ts';
import type { Logger } from 'pino';
import { bucketOf, type Config, ConfigError } from '../config.ts';

/** The place that is configured; what the other needs is not even read. */
export async function openBlobs(config: Config): Promise<BlobStore> {
  const bucket = bucketOf(config);
  if (bucket === null) return (await import('@aftercare/blobs/disk.ts')).openDisk(config.BLOBS_FOLDER);
  return (await import('@aftercare/blobs/s3.ts')).openS3(bucket);
}

/** A folder that can't be used is a wrong setting and stops the start; a bucket may be away for a while, as a platform may. */
export async function checkBlobs(
  blobs: BlobStore,
  { config, log }: { config: Config; log: Logger },
): Promise<void> {
  try {
    await blobs.check();
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    if (bucketOf(config) === null) throw new ConfigError(`BLOBS_FOLDER: ${said}`);
    log.error({ err: problem }, 'BLOBS_BUCKET: the bucket for pictures can’t be used; all else goes on');
  }
}
