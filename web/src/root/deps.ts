// What do all flows get handed? Clock, chance, secrets, store, platform, mail: made from the configuration, once.
import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSmtpMailer, type SmtpMailer } from '@aftercare/channels/smtp.ts';
import { createTxtLookup } from '@aftercare/channels/txt-lookup.ts';
import type { BlobStore } from '@aftercare/core/blobs/blob-store.ts';
import { type Database, openDatabase } from '@aftercare/database/database.ts';
import type { SecretKeys } from '@aftercare/database/secrets/seal.ts';
import { redrawLogo } from '@aftercare/pictures/redraw-logo.ts';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import { baseOfLinks } from '../flows/shopper-pages.ts';
import { keyOf } from '../flows/staff-door.ts';
import type { Shop } from '../flows/store.ts';
import { writeTerms } from '../http/portal/written-terms.ts';
import { writeNotice } from '../mails/notice-letter.ts';
import { openBlobs } from './blobs.ts';
import type { Ears } from './ears.ts';
import { openLog } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openRehearsalRoom } from './rehearsal.ts';
import { type ReturnPaths, returnPaths } from './return-path.ts';
import { joinRooms, type PlatformRoom } from './rooms.ts';
import { sealing } from './sealing.ts';
import { dkimKeyOf, readSenderTicket, senderRulesOf, writeSenderTicket } from './sender-proof.ts';
import { isShopifyDomain, openShopify, type ShopifyRoom } from './shopify.ts';
import { currentTrace } from './trace.ts';
import { openWooCommerce, type WooCommerceRoom } from './woocommerce.ts';

const HOUR = 3_600_000;

export interface House {
  readonly config: Config;
  readonly deps: Deps;
  readonly database: Database;
  /** Null: no app of ours with Shopify is configured. */
  readonly shopify: ShopifyRoom | null;
  readonly woocommerce: WooCommerceRoom;
  /** How the platform of a shop is called. */
  readonly platformName: (shop: Shop) => string;
  readonly shopSide: PlatformRoom['shopSide'];
  readonly shopperSignIn: PlatformRoom['shopperSignIn'];
  readonly returnPaths: ReturnPaths;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Asks long work to put off what is left of it. */
  beginStop(): void;
  close(): Promise<void>;
}

/** Opens everything a process of ours stands on. */
export async function openHouse(config: Config): Promise<House> {
  const log = openLog(config.LOG_LEVEL);
  const database = await openDatabase({
    url: config.DATABASE_URL,
    onError: (error) => log.error({ err: error }, 'The database'),
    requestId: () => currentTrace()?.requestId ?? null,
  });
  const keys = keysOf(config);
  const metrics = createMetrics();
  const ears: Ears = {
    ...metrics,
    called: (call) => {
      metrics.called(call);
      log.debug(call, 'A platform was called');
    },
  };
  const now = () => new Date();
  const hash = (secret: string) => createHmac('sha256', config.HASH_KEY).update(secret).digest('base64url');
  const common = { config, store: database.store, vault: database.vault(keys), now, ears };
  const shopify = openShopify(common);
  const woocommerce = openWooCommerce({
    ...{ ...common, hash, keys: newestFirst(keys) },
    portalUrl: portalUrlOf(config),
    isElsewhere: isShopifyDomain,
  });
  const rehearsal = openRehearsalRoom({ store: database.store, now, appUrl: config.APP_URL });
  const room = joinRooms({ shopify, woocommerce, rehearsal });
  const mailer = createSmtpMailer({
    ...{ url: config.SMTP_URL, timeoutMs: config.PLATFORM_TIMEOUT_MS, dkim: dkimKeyOf(config) },
  });
  const paths = returnPaths(config.BOUNCE_DOMAIN, config.HASH_KEY);
  const blobs = await openBlobs(config);
  const stopping = new AbortController();
  const deps = depsOf({
    config,
    database,
    blobs,
    keys,
    log,
    count: (happened, shop) => {
      if (room.rehearsalOf(shop) === null) metrics.count(happened);
    },
    mailer,
    now,
    hash,
    room,
    stopping: stopping.signal,
    returnPathOf: paths.of,
  });
  const beginStop = () => stopping.abort();
  return {
    ...{ config, deps, database, shopify, woocommerce, platformName: room.name, log, metrics, beginStop },
    shopSide: room.shopSide,
    shopperSignIn: room.shopperSignIn,
    returnPaths: paths,
    close: () => close(mailer, blobs, database),
  };
}

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly keys: SecretKeys;
  readonly log: Logger;
  readonly count: Deps['count'];
  readonly mailer: SmtpMailer;
  readonly now: () => Date;
  readonly hash: (secret: string) => string;
  readonly room: ReturnType<typeof joinRooms>;
  readonly stopping: AbortSignal;
  readonly returnPathOf: Deps['returnPathOf'];
}

function depsOf({ config, database, keys, log, count, mailer, now, hash, room, ...rest }: Parts): Deps {
  const portalUrl = portalUrlOf(config);
  const sealed = sealing(keys);
  const senderLinkUrl = ({ shopId }: Shop, address: string) =>
    `${config.APP_URL}/staff/sender/${writeSenderTicket(sealed, { shopId, address, now: now() })}`;
  const adminUrl = (shop: Shop) => (room.serves(shop) ? room.adminUrl(shop) : config.APP_URL);
  const staffLinkUrl = (shop: Shop, link: string) => `${config.APP_URL}/staff/l/${keyOf(shop, link)}`;
  return {
    now,
    newId: randomUUID,
    newToken: () => randomBytes(32).toString('base64url'),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    hash,
    ...sealed,
    senderRules: senderRulesOf(config),
    lookUpTxt: createTxtLookup({ servers: config.DNS_SERVERS, timeoutMs: 2_000 }),
    readSenderTicket: (words) => readSenderTicket(sealed, words, now()),
    sleep: (milliseconds) => sleep(milliseconds),
    ...rest,
    store: database.store,
    redrawLogo,
    serves: room.serves,
    platform: room.platform,
    platformAccess: room.access,
    // The one way out for mails: what a test has to say takes another, before it.
    mailer: {
      send: (mail, shop) => room.rehearsalOf(shop)?.show(mail, shop) ?? mailer.send(mail),
    },
    writeMail: (facts) =>
      writeNotice(facts, {
        ...{ adminUrl, staffLinkUrl, senderLinkUrl, picturesUrl: portalUrl },
        portalUrl: (shop) => baseOfLinks(shop, portalUrl(shop)),
      }),
    writeTerms: (policy, { facts }) => writeTerms(policy, facts?.countryCode || null),
    log,
    count,
    portalUrl,
    adminUrl,
    mailFrom: config.MAIL_FROM,
    readBackDelays: config.READ_BACK_DELAYS_MS,
    sendWithinMs: config.SEND_WITHIN_MS,
    resendAfterMs: config.RESEND_AFTER_MS,
    doubtPatienceMs: config.DOUBT_PATIENCE_MS,
    unsentPatienceMs: config.UNSENT_PATIENCE_MS,
    keep: {
      codesMs: config.KEEP_CODES_HOURS * HOUR,
      mailDetailsMs: config.KEEP_MAIL_DETAILS_DAYS * 24 * HOUR,
      leftShopMs: config.ERASE_LEFT_SHOPS_HOURS * HOUR,
    },
  };
}

/** A shop's address may hold a port or a path: it is one part of ours all the same. */
function portalUrlOf({ APP_URL }: Config) {
  return ({ domain }: Shop) => `${APP_URL}/portal/${encodeURIComponent(domain)}`;
}

/** The keys as the setting lists them, the one that seals first. */
export function keysOf({ SECRET_KEYS }: Pick<Config, 'SECRET_KEYS'>): SecretKeys {
  const entries = SECRET_KEYS.map((entry) => {
    const cut = entry.indexOf(':');
    return [entry.slice(0, cut), Buffer.from(entry.slice(cut + 1), 'base64')] as const;
  });
  return { currentId: entries[0]?.[0] ?? '', keys: Object.fromEntries(entries) };
}

function newestFirst({ currentId, keys }: SecretKeys): Buffer[] {
  const others = Object.keys(keys).filter((id) => id !== currentId);
  return [currentId, ...others].flatMap((id) => keys[id] ?? []);
}

async function close(mailer: SmtpMailer, blobs: BlobStore, database: Database): Promise<void> {
  blobs.close();
  await mailer.close();
  await database.close();
}
