// T16: does any secret lie in clear in the database, in a dump or back-up of it, or in what was logged?
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../packages/database/src/database.ts';
import { backedUp, filesIn } from '../support/commands.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { dumpRows, findIn } from '../support/whole-database.ts';
import { type AppProcess, openWorld, type World } from '../support/world.ts';

const smtpPassword = 'mail-server-password-7f3a91';
const dkim = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const dkimKey = dkim.export({ type: 'pkcs8', format: 'der' }).toString('base64');

/** The whole line in a shop of this kind, with faults on the way; then everything kept is searched. */
export function keepSecrets(kind: ShopKind): void {
  let world: World;
  let secrets: Record<string, string>;
  const processes: AppProcess[] = [];

  beforeAll(async () => {
    world = await openWorld({ kind });
    const SMTP_URL = `smtp://aftercare:${smtpPassword}@127.0.0.1:${world.shop.smtpPort}`;
    for (const role of ['web', 'worker'] as const)
      processes.push(
        await world.start(role, { LOG_LEVEL: 'debug', SMTP_URL, MAIL_DKIM_KEY: dkimKey, OPS_PORT: '0' }),
      );
    await world.connect();
    secrets = { ...ofSettings(world), ...(await walk(world)), ...(await ofVault(world)) };
  });
  afterAll(() => world.close());

  test('there is something to look for, of every sort', () => {
    const names = Object.keys(secrets);
    expect(names).toEqual(
      expect.arrayContaining(['SECRET_KEYS', 'HASH_KEY', 'SMTP password', 'mailed link 0', 'portal session']),
    );
    expect(names.filter((name) => name.startsWith('vault ')).length).toBeGreaterThanOrEqual(2);
    expect(Object.values(secrets).filter((secret) => secret.length < 16)).toEqual([]);
  });

  test('none of it stands in any row of any table, plain, encoded or as bytes', async () => {
    expect(findIn(await dumpRows(world.query), secrets)).toEqual([]);
  });

  test('no mailed code does', async () => {
    const codes = await mailedCodes(world);
    expect(codes.length).toBeGreaterThan(0);
    const places = await dumpRows(world.query);
    const spoken = codes.filter((code) => {
      const alone = new RegExp(`["'>: ]${code}["'< ]`);
      return places.some(({ row }) => alone.test(row));
    });
    expect(spoken).toEqual([]);
  });

  test('nor in a back-up, unpacked, or in any file beside the database', async () => {
    const files = [...(await backedUp(world.env)), ...filesIn(world.env.BLOBS_FOLDER ?? '')];
    expect(files.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['manifest.json', 'sessions.copy.gz', 'notices.copy.gz']),
    );
    expect(findIn(files, secrets)).toEqual([]);
  });

  test('nor in what is told to operators in figures', async () => {
    for (const { opsPort } of processes) {
      const text = await (await fetch(`http://127.0.0.1:${opsPort}/metrics`)).text();
      expect(text).toContain('aftercare_');
      expect(findIn([{ table: 'metrics', row: text.toLowerCase() }], secrets)).toEqual([]);
    }
  });

  test('nor in what web and worker have logged, faults and all', () => {
    const logs = processes.map((each) => ({ table: 'log', row: each.log().toLowerCase() }));
    expect(logs.map(({ row }) => row.length > 0)).toContain(true);
    expect(findIn(logs, secrets)).toEqual([]);
  });

  test('the search sees what is there: a secret that is written down is found', async () => {
    await world.query(`INSERT INTO limits (key) VALUES ('${secrets['portal session']}')`);
    expect(findIn(await dumpRows(world.query), secrets)).toHaveLength(1);
  });
}

function ofSettings({ env }: World): Record<string, string> {
  const { SECRET_KEYS = '', HASH_KEY = '', SHOPIFY_API_SECRET = '' } = env;
  return {
    SECRET_KEYS: SECRET_KEYS.slice(SECRET_KEYS.indexOf(':') + 1),
    HASH_KEY,
    SHOPIFY_API_SECRET,
    'SMTP password': smtpPassword,
    // Its middle: all private keys of one size begin alike.
    'DKIM key': dkimKey.slice(400, 464),
  };
}

/** From order to refund, while the platform and the mail server fail now and then; the secrets that people held. */
async function walk(world: World): Promise<Record<string, string>> {
  const { control } = world;
  const order = await placeOrder(control);
  const session = await enterByCode(control, order);
  await control.fault({ name: 'smtp-down', times: 2 });
  await control.fault({ name: 'http-500', times: 2 });
  const { returnId } = await requestReturn(control, session);
  await approveAndReceive(control, returnId);
  await pressRefund(control, returnId);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  const proof = await control.front.staffHeaders();
  const links = (await control.mails(order.email)).flatMap(
    ({ text }) => /\/l\/([\w-]{20,})/.exec(text)?.[1] ?? [],
  );
  return {
    'portal session': session.split('/').find((part) => part.length > 30) ?? '',
    'staff’s proof':
      Object.values(proof)
        .find((value) => value.length > 30)
        ?.replace(/^(Bearer |[^=]*=)/, '') ?? '',
    ...Object.fromEntries(links.map((link, index) => [`mailed link ${index}`, link])),
  };
}

async function mailedCodes({ control, query }: World): Promise<string[]> {
  const to = await query("SELECT DISTINCT recipient FROM notices WHERE kind = 'door'");
  const mails = await Promise.all(to.map(({ recipient }) => control.mails(String(recipient))));
  return mails.flat().flatMap(({ text }) => /\b(\d{6})\b/.exec(text)?.[1] ?? []);
}

/** What we hold of the shop to be let in by, opened with our keys as our processes do. */
async function ofVault({ env, query }: World): Promise<Record<string, string>> {
  const [id = '', key = ''] = (env.SECRET_KEYS ?? '').split(/:(.*)/s);
  const database = await openDatabase({ url: env.DATABASE_URL ?? '', onError: () => undefined });
  try {
    const vault = database.vault({ currentId: id, keys: { [id]: Buffer.from(key, 'base64') } });
    const found: Record<string, string> = {};
    for (const { shop_id: shopId } of await query('SELECT shop_id FROM sessions')) {
      const bytes = await vault.load(String(shopId));
      const held = bytes === null ? {} : (JSON.parse(Buffer.from(bytes).toString()) as object);
      for (const text of textsOf(held))
        if (/^[\w-]{24,}$/.test(text)) found[`vault ${Object.keys(found).length}`] = text;
    }
    return found;
  } finally {
    await database.close();
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
