// What has the environment told us? The only reader of process.env; a wrong setting stops the start with its name.
import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const milliseconds = list.pipe(z.array(z.string().regex(/^\d+$/, 'whole milliseconds').transform(Number)));

const bytesOf = (entry: string) => Buffer.from(entry.slice(entry.indexOf(':') + 1), 'base64').length;
const keyRing = list.pipe(
  z
    .array(
      z
        .string()
        .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=?$/, 'id:32 bytes in base64')
        .refine((entry) => bytesOf(entry) === 32, 'exactly 32 bytes in base64'),
    )
    .min(1)
    .refine(
      (entries) => new Set(entries.map((entry) => entry.split(':')[0])).size === entries.length,
      'every key an id of its own',
    ),
);

/** Scheme, host and port, nothing behind them. */
const origin = z
  .url({ protocol: /^https?$/, error: 'an address such as https://returns.example.com' })
  .transform((url) => url.replace(/\/$/, ''))
  .refine((url) => URL.canParse(url) && new URL(url).origin === url.toLowerCase(), 'no path behind the host');

function isRsaKey(base64: string): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
}

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  APP_URL: origin,
  /** Where shops' own sites reach us, if not where people do. */
  APP_CALLBACK_URL: origin.optional(),
  /** Hosts a merchant may name as their shop's although they lie in a private network. */
  OUTBOUND_PRIVATE_HOSTS: list.default([]),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'postgres://user:password@host/database' }),
  /** Neither this nor the secret: no shop on Shopify is served here. */
  SHOPIFY_API_KEY: z.string().min(1).optional(),
  /** First the present secret, then the one before it while it is being rotated. */
  SHOPIFY_API_SECRET: list.pipe(z.array(z.string().min(1)).min(1)).optional(),
  /** Asked of the merchant; none given: what the line from order to refund needs. */
  SHOPIFY_SCOPES: list.default([]),
  /** Who may frame the admin besides the shop itself. */
  SHOPIFY_ADMIN_ORIGINS: list.pipe(z.array(origin)).default(['https://admin.shopify.com']),
  APP_BRIDGE_URL: z.url().default('https://cdn.shopify.com/shopifycloud/app-bridge.js'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp://host:port or smtps://host:port' }),
  MAIL_FROM: z.email('an address alone, such as returns@example.com'),
  /** Signs mails that go out by shops' own addresses: a private RSA key, PKCS #8 in base64. None: no shop may have one. */
  MAIL_DKIM_KEY: z
    .base64()
    .refine(isRsaKey, 'a private RSA key of 2048 bits or more, PKCS #8 in base64')
    .optional(),
  /** Under which name of a shop's domain its other half stands. */
  MAIL_DKIM_SELECTOR: z.hostname('letters and digits, such as aftercare').default('aftercare'),
  /** The name whose servers a shop's SPF record must include. */
  MAIL_SPF: z.hostname('a name such as spf.example.com').optional(),
  /** Which name servers to ask about shops' domains, instead of the system's. */
  DNS_SERVERS: list.default([]),
  /** What can't be delivered comes back to addresses at this domain, each of one mail; none: nobody tells us of it. */
  BOUNCE_DOMAIN: z.hostname('a domain alone, such as bounces.example.com').max(180).optional(),
  /** Where a worker takes such mail by SMTP; none: here it takes none. */
  BOUNCE_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  BOUNCE_HOST: z.string().default('0.0.0.0'),
  /** Encrypts tokens at rest: `id:base64,…`, the first encrypts, all decrypt. */
  SECRET_KEYS: keyRing,
  /** Keys the hashes of shoppers' codes and links. */
  HASH_KEY: z.string().min(32),
  /** How many proxies in front of us may be believed about a caller's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  PLATFORM_TIMEOUT_MS: z.coerce.number().int().min(100).default(10_000),
  /** How long a shop's own site may take to answer, and twice as long to act: slow hosts need half a minute. */
  SITE_TIMEOUT_MS: z.coerce.number().int().min(100).default(35_000),
  READ_BACK_DELAYS_MS: milliseconds.default([500, 2_000, 6_000]),
  /** A movement of money that left no trace is sent again no sooner than this after it was sent. */
  RESEND_AFTER_MS: z.coerce.number().int().min(0).default(40_000),
  /** A movement of money leaves within this of its claim, or not at all. */
  SEND_WITHIN_MS: z.coerce.number().int().min(100).default(15_000),
  /** How long unclear evidence may be the platform's lag before a person must look. */
  DOUBT_PATIENCE_MS: z.coerce.number().int().min(0).default(120_000),
  /** How long a movement of money that can't leave is tried: longer than platforms are away; a person is told before. */
  UNSENT_PATIENCE_MS: z.coerce.number().int().min(0).default(14_400_000),
  RECONCILE_SECONDS: z.coerce.number().int().min(1).default(300),
  /** How long a delivery is kept as it came, after it was handled. */
  KEEP_WEBHOOKS_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  /** How long ended codes and links are remembered, to count how many were asked for; an hour is what counting needs. */
  KEEP_CODES_HOURS: z.coerce.number().int().min(1).max(720).default(24),
  KEEP_JOBS_HOURS: z.coerce.number().int().min(1).max(168).default(24),
  /** What a mail server said of a mail, and tasks that are done. */
  KEEP_MAIL_DETAILS_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  /** A shop that has left is erased after this, whether its platform asks for it or not. */
  ERASE_LEFT_SHOPS_HOURS: z.coerce.number().int().min(1).max(8760).default(48),
  /** Where pictures lie, if not in a bucket; every process must see this folder. */
  BLOBS_FOLDER: z.string().default('.data/blobs'),
  /** A bucket of S3's protocol in the folder's place, with the keys to it. */
  BLOBS_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of a bucket')
    .optional(),
  /** Where the bucket's server answers; none: AWS'. */
  BLOBS_ENDPOINT: origin.optional(),
  BLOBS_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'such as eu-central-1')
    .default('us-east-1'),
  BLOBS_ACCESS_KEY_ID: z.string().min(1).optional(),
  BLOBS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Ended by SIGTERM, a web process says that it is not ready, and serves on for so long: until nobody sends to it any more. */
  DRAIN_MS: z.coerce.number().int().min(0).max(300_000).default(5_000),
  /** Where each process tells operators how it is, web and worker alike; none: only /healthz and /readyz of the web. */
  OPS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  OPS_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

const bothOrNeither = (given: string) =>
  `goes with ${given}: give both, or neither where no shop is on Shopify`;

const checked = environment
  .refine((config) => config.BOUNCE_PORT === undefined || config.BOUNCE_DOMAIN !== undefined, {
    path: ['BOUNCE_PORT'],
    message: 'goes with BOUNCE_DOMAIN, whose mail comes in there',
  })
  // A movement of money may be sent again only when the call before it can no longer be on its way; a site's plugin
  // knows a second call by its key, so SITE_TIMEOUT_MS may be longer.
  .refine((config) => config.RESEND_AFTER_MS >= config.SEND_WITHIN_MS + config.PLATFORM_TIMEOUT_MS, {
    path: ['RESEND_AFTER_MS'],
    message: 'at least SEND_WITHIN_MS and PLATFORM_TIMEOUT_MS together',
  })
  .refine((config) => config.SHOPIFY_API_KEY !== undefined || config.SHOPIFY_API_SECRET === undefined, {
    path: ['SHOPIFY_API_KEY'],
    message: bothOrNeither('SHOPIFY_API_SECRET'),
  })
  .refine((config) => config.SHOPIFY_API_SECRET !== undefined || config.SHOPIFY_API_KEY === undefined, {
    path: ['SHOPIFY_API_SECRET'],
    message: bothOrNeither('SHOPIFY_API_KEY'),
  })
  .superRefine((config, context) => {
    const names = ['BLOBS_BUCKET', 'BLOBS_ACCESS_KEY_ID', 'BLOBS_SECRET_ACCESS_KEY'] as const;
    const missing = names.filter((name) => config[name] === undefined);
    if (missing.length === 0 || (missing.length === names.length && config.BLOBS_ENDPOINT === undefined))
      return;
    for (const name of missing)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `goes with the other settings of the bucket: ${names.join(', ')}`,
      });
  });

/** Every setting there is. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export type Config = Readonly<z.infer<typeof environment>>;

/** Our app with Shopify, by which its shops are served. */
export interface ShopifyKeys {
  readonly apiKey: string;
  readonly apiSecrets: readonly string[];
}

/** Null: none was given, so no shop on Shopify is served here. */
export function shopifyKeysOf({ SHOPIFY_API_KEY, SHOPIFY_API_SECRET }: Config): ShopifyKeys | null {
  if (SHOPIFY_API_KEY === undefined || SHOPIFY_API_SECRET === undefined) return null;
  return { apiKey: SHOPIFY_API_KEY, apiSecrets: SHOPIFY_API_SECRET };
}

/** The bucket pictures lie in; null: they lie in the folder. */
export function bucketOf(config: Config) {
  const { BLOBS_BUCKET, BLOBS_ACCESS_KEY_ID, BLOBS_SECRET_ACCESS_KEY } = config;
  if (
    BLOBS_BUCKET === undefined ||
    BLOBS_ACCESS_KEY_ID === undefined ||
    BLOBS_SECRET_ACCESS_KEY === undefined
  )
    return null;
  return {
    bucket: BLOBS_BUCKET,
    endpoint: config.BLOBS_ENDPOINT ?? null,
    region: config.BLOBS_REGION,
    accessKeyId: BLOBS_ACCESS_KEY_ID,
    secretAccessKey: BLOBS_SECRET_ACCESS_KEY,
    timeoutMs: config.PLATFORM_TIMEOUT_MS,
  };
}

/** Where shops' own sites reach us: where people do, unless told otherwise. */
export function callbackUrlOf({ APP_URL, APP_CALLBACK_URL }: Config): string {
  return APP_CALLBACK_URL ?? APP_URL;
}

/** The settings are not usable; the message names every wrong one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks the environment; an empty setting is none. Throws one message that names every wrong setting. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = checked.safeParse(given);
  if (read.success) return Object.freeze(read.data);
  const lines = read.error.issues.map(({ path, message, code }) => {
    const name = String(path[0]);
    return `  ${name}: ${name in given || code === 'custom' ? message : 'is missing'}`;
  });
  throw new ConfigError(`The configuration is not complete:\n${lines.join('\n')}`);
}
