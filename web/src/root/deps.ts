// What do all flows get handed? Clock, chance, secrets, store, platform, mail: made from the configuration, once.
import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSmtpMailer, type SmtpMailer } from '@aftercare/channels/smtp.ts';
import { type Database, openDatabase } from '@aftercare/database/database.ts';
import type { SecretKeys } from '@aftercare/database/secrets/seal.ts';
import pino, { type Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import type { Shop } from '../flows/store.ts';
import { writeNotice } from '../mails/notice-letter.ts';
import { sealing } from './sealing.ts';
import { openShopify, type ShopifyRoom } from './shopify.ts';

export interface House {
  readonly config: Config;
  readonly deps: Deps;
  readonly database: Database;
  readonly shopify: ShopifyRoom;
  readonly log: Logger;
  /** Asks long work to put off what is left of it. */
  beginStop(): void;
  close(): Promise<void>;
}

/** Opens everything a process of ours stands on. */
export async function openHouse(config: Config): Promise<House> {
  const log = openLog(config);
  const database = await openDatabase({
    url: config.DATABASE_URL,
    onError: (error) => log.error({ err: error }, 'The database'),
  });
  const keys = keysOf(config);
  const now = () => new Date();
  const shopify = openShopify({ config, store: database.store, vault: database.vault(keys), now });
  const mailer = createSmtpMailer({ url: config.SMTP_URL, timeoutMs: config.PLATFORM_TIMEOUT_MS });
  const stopping = new AbortController();
  const deps = depsOf({ config, database, keys, log, mailer, now, shopify, stopping: stopping.signal });
  const beginStop = () => stopping.abort();
  return { config, deps, database, shopify, log, beginStop, close: () => close(mailer, database) };
}

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly keys: SecretKeys;
  readonly log: Logger;
  readonly mailer: SmtpMailer;
  readonly now: () => Date;
  readonly shopify: ShopifyRoom;
  readonly stopping: AbortSignal;
}

function depsOf({ config, database, keys, log, mailer, now, shopify, stopping }: Parts): Deps {
  const portalUrl = ({ domain }: Shop) => `${config.APP_URL}/portal/${domain}`;
  const adminUrl = ({ domain }: Shop) => shopify.staffDoor.adminUrl(domain);
  return {
    now,
    newId: randomUUID,
    newToken: () => randomBytes(32).toString('base64url'),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    hash: (secret) => createHmac('sha256', config.HASH_KEY).update(secret).digest('base64url'),
    ...sealing(keys),
    sleep: (milliseconds) => sleep(milliseconds),
    stopping,
    store: database.store,
    platform: shopify.platform,
    platformAccess: shopify.access,
    mailer,
    writeMail: (facts) => writeNotice(facts, { portalUrl, adminUrl }),
    log,
    portalUrl,
    adminUrl,
    mailFrom: config.MAIL_FROM,
    readBackDelays: config.READ_BACK_DELAYS_MS,
    sendWithinMs: config.SEND_WITHIN_MS,
    resendAfterMs: config.RESEND_AFTER_MS,
    doubtPatienceMs: config.DOUBT_PATIENCE_MS,
    unsentPatienceMs: config.UNSENT_PATIENCE_MS,
  };
}

function keysOf({ SECRET_KEYS }: Config): SecretKeys {
  const entries = SECRET_KEYS.map((entry) => {
    const cut = entry.indexOf(':');
    return [entry.slice(0, cut), Buffer.from(entry.slice(cut + 1), 'base64')] as const;
  });
  return { currentId: entries[0]?.[0] ?? '', keys: Object.fromEntries(entries) };
}

/** To standard error, so that standard output carries nothing but the line that says we are ready. */
function openLog({ LOG_LEVEL }: Config): Logger {
  const redact = ['email', 'number', 'token', '*.email', 'err.config', 'err.cause'];
  return pino({ level: LOG_LEVEL, redact }, pino.destination(2));
}

async function close(mailer: SmtpMailer, database: Database): Promise<void> {
  await mailer.close();
  await database.close();
}
