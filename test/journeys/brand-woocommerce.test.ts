// Does a brand reach the shopper of a shop on WooCommerce? Its pictures lie in a bucket.
import { afterAll, expect, test } from 'vitest';
import { type S3Server, startS3 } from '../support/s3-server.ts';
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { tryTheBrand } from './brand.ts';

let server: S3Server | null = null;
const most = { objects: 0 };
afterAll(() => server?.close());

tryTheBrand(onWooCommerce, async () => {
  server = await startS3();
  const { objects } = server;
  const keep = objects.set.bind(objects);
  objects.set = (key, object) => {
    most.objects += 1;
    return keep(key, object);
  };
  return {
    BLOBS_BUCKET: server.bucket,
    BLOBS_ENDPOINT: server.url,
    BLOBS_REGION: server.region,
    BLOBS_ACCESS_KEY_ID: server.keys.accessKeyId,
    BLOBS_SECRET_ACCESS_KEY: server.keys.secretAccessKey,
  };
});

test('the logo lay in the bucket, and lies there no more', () => {
  expect([most.objects, server?.objects.size]).toEqual([1, 0]);
});
