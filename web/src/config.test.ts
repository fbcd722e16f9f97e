// Does a wrong setting stop the start, by its name and in words?
import { expect, test } from 'vitest';
import { bucketOf, ConfigError, readConfig, shopifyKeysOf } from './config.ts';

const key = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64');
const right = {
  APP_URL: 'https://returns.example.com/',
  DATABASE_URL: 'postgres://aftercare@127.0.0.1/aftercare',
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'new, old',
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: 'returns@example.com',
  SECRET_KEYS: `k2:${key(32)},k1:${key(32)}`,
  HASH_KEY: key(32),
};

test('right settings are read, what is not given has its default', () => {
  const config = readConfig(right);
  expect(config).toMatchObject({ APP_URL: 'https://returns.example.com', PORT: 3000 });
  expect(shopifyKeysOf(config)).toEqual({ apiKey: 'key', apiSecrets: ['new', 'old'] });
});

test('an empty setting is none: it has its default, or is missing', () => {
  expect(readConfig({ ...right, PORT: '', DOUBT_PATIENCE_MS: ' ' })).toMatchObject({
    PORT: 3000,
    DOUBT_PATIENCE_MS: 120_000,
  });
  expect(() => readConfig({ ...right, SMTP_URL: '' })).toThrow('SMTP_URL: is missing');
});

test.each([
  ['SECRET_KEYS', `k1:${key(31)}`, '32 bytes'],
  ['SECRET_KEYS', `k1:${key(32)},k1:${key(32)}`, 'an id of its own'],
  ['APP_URL', 'ftp://returns.example.com', 'such as https://'],
  ['APP_URL', 'https://returns.example.com/under/here', 'no path'],
  ['DATABASE_URL', 'mysql://root@127.0.0.1/aftercare', 'postgres://'],
  ['SMTP_URL', 'http://127.0.0.1:25', 'smtp://'],
  ['SHOPIFY_ADMIN_ORIGINS', 'https://admin.shopify.com,foo; script-src *', 'such as https://'],
  ['SHOPIFY_ADMIN_ORIGINS', 'https://admin.shopify.com/store', 'no path'],
  ['BOUNCE_DOMAIN', 'returns@example.com', 'a domain alone'],
  ['BOUNCE_PORT', '25', 'goes with BOUNCE_DOMAIN'],
  ['MAIL_FROM', 'Shop <returns@example.com>', 'an address alone'],
  ['PORT', '70000', ''],
  ['KEEP_WEBHOOKS_DAYS', '0', ''],
  ['KEEP_JOBS_HOURS', '169', ''],
  ['ERASE_LEFT_SHOPS_HOURS', 'never', ''],
  ['LOG_LEVEL', 'loud', ''],
  ['BLOBS_BUCKET', 'My Bucket', 'name of a bucket'],
  ['BLOBS_ENDPOINT', 'https://s3.example.com/bucket', 'no path'],
])('%s=%s is refused by its name', (name, value, words) => {
  const start = () => readConfig({ ...right, [name]: value });
  expect(start).toThrow(ConfigError);
  expect(start).toThrow(new RegExp(`^  ${name}: .*${words}`, 'm'));
});

test('a host without Shopify gives neither its key nor its secret; one of them alone is an error', () => {
  const { SHOPIFY_API_KEY, SHOPIFY_API_SECRET, ...without } = right;
  expect(shopifyKeysOf(readConfig(without))).toBeNull();
  expect(() => readConfig({ ...without, SHOPIFY_API_KEY })).toThrow(
    'SHOPIFY_API_SECRET: goes with SHOPIFY_API_KEY',
  );
  expect(() => readConfig({ ...without, SHOPIFY_API_SECRET })).toThrow(
    'SHOPIFY_API_KEY: goes with SHOPIFY_API_SECRET',
  );
});

test('a bucket is given with its keys, all of them; else pictures lie in the folder', () => {
  expect([bucketOf(readConfig(right)), readConfig(right).BLOBS_FOLDER]).toEqual([null, '.data/blobs']);
  const bucket = {
    BLOBS_BUCKET: 'shop-pictures',
    BLOBS_ACCESS_KEY_ID: 'id',
    BLOBS_SECRET_ACCESS_KEY: 'secret',
  };
  expect(bucketOf(readConfig({ ...right, ...bucket }))).toMatchObject({
    ...{ bucket: 'shop-pictures', endpoint: null, region: 'us-east-1', secretAccessKey: 'secret' },
  });
  for (const name of Object.keys(bucket))
    expect(() => readConfig({ ...right, ...bucket, [name]: '' })).toThrow(
      `${name}: goes with the other settings of the bucket`,
    );
  expect(() => readConfig({ ...right, BLOBS_ENDPOINT: 'https://s3.example.com' })).toThrow(
    'BLOBS_SECRET_ACCESS_KEY: goes with',
  );
});

test('all wrong settings are named at once', () => {
  expect(() => readConfig({})).toThrow(/APP_URL: is missing\n {2}DATABASE_URL: is missing\n/);
});
