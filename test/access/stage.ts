// On which stage are access and bad input tried? Two shops, three orders with a return each, and two web processes.
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../support/control.ts';
import { freePort } from '../support/free-port.ts';
import { chooseForm, hiddenFields } from '../support/line.ts';
import { type AppProcess, DOMAIN, openWorld, type World } from '../support/world.ts';
import { type Answered, call, follow, form, json, type Sent } from './call.ts';
import { sessionToken } from './signing.ts';

export const SECOND = 'second.myshopify.com';

export interface Known {
  readonly shop: string;
  readonly number: string;
  readonly email: string;
}

export interface Party extends Known {
  readonly session: string;
  readonly returnId: string;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Record<string, unknown>;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Everything stands: `strict` believes nobody's forwarded-for, `trusting` believes one proxy, so tests can be many callers. */
export async function openStage() {
  const world = await openWorld({ seeded: false });
  world.shop.world
    .table<{ id: string; maximumAvailable: number; restoreRate: number }>('plans')
    .put({ id: SECOND, maximumAvailable: 2_000_000, restoreRate: 100_000 });
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-access-'));
  const monitorFile = join(folder, 'held');
  const strict = Number(world.env.PORT);
  const trusting = await freePort();
  const monitor = new URL('./loop-monitor.ts', import.meta.url).href;
  const debug = { LOG_LEVEL: 'debug' };
  const processes: AppProcess[] = await Promise.all([
    world.start('web', debug),
    world.start('web', {
      ...debug,
      PORT: String(trusting),
      TRUSTED_PROXIES: '1',
      NODE_OPTIONS: `--import ${monitor}`,
      LOOP_MONITOR_FILE: monitorFile,
    }),
    world.start('worker', debug),
  ]);
  const parts = { world, strict, trusting };
  const mine = await makeParty(parts, DOMAIN);
  const other = await makeParty(parts, DOMAIN);
  const theirs = await makeParty(parts, SECOND);
  return {
    ...parts,
    mine,
    other,
    theirs,
    processes,
    ask: (sent: Sent) => askAsSomeone(trusting, sent),
    /** The same as a browser would: on to the page that is shown. */
    see: (sent: Sent) => follow((one) => askAsSomeone(trusting, one), sent),
    place: (shop: string, changes?: Parameters<typeof placeOrder>[2]) => placeOrder(world, shop, changes),
    mailsTo: (email: string) => mailsTo(world, email),
    nextMail: (email: string, before: number) => nextMail(world, email, before),
    enter: (known: Known) => enter(parts, known),
    logs: () => processes.map((one) => one.log()).join('\n'),
    forgetHolds: () => void processes[1]?.child.kill('SIGUSR2'),
    longestHold: () => readHold(monitorFile),
    close: async () => {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Parts {
  readonly world: World;
  readonly trusting: number;
}

function readHold(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** A request from an address of its own, so that no limit of addresses meets it. */
export function askAsSomeone(port: number, sent: Sent): Promise<Answered> {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  return call(port, { ...sent, headers: { 'x-forwarded-for': address, ...sent.headers } });
}

async function makeParty(parts: Parts, shop: string): Promise<Party> {
  await connect(parts, shop);
  const known = await placeOrder(parts.world, shop);
  await until(async () => (await isMirrored(parts, known)) === true);
  const session = await enter(parts, known);
  return { ...known, session, returnId: await makeReturn(parts, known, session) };
}

async function connect({ world, trusting }: Parts, shop: string): Promise<void> {
  await world.control.practice('/admin-frame/install', { shop });
  const headers = () => ({ authorization: `Bearer ${sessionToken(shop)}` });
  await until(
    async () => (await call(trusting, { path: '/api/session', headers: headers() })).status === 200,
  );
  await until(async () =>
    (await call(trusting, { path: '/api/home', headers: headers() })).body.includes('"state":"done"'),
  );
}

async function isMirrored({ world }: Parts, { number, email }: Known): Promise<boolean> {
  const [row] = await world.query(
    `SELECT fulfillment_status AS s FROM orders WHERE number = '${number}' AND email = '${email}'`,
  );
  return row?.s === 'FULFILLED';
}

let count = 0;

/** An order of two lines, sent and delivered; its address is its own. */
export async function placeOrder(
  world: World,
  shop: string,
  { shopper = {}, ...changes }: { shopper?: Record<string, string> } & Record<string, unknown> = {},
): Promise<Known> {
  count += 1;
  const email = `mara.${String(count).padStart(3, '0')}@example.com`;
  const made = (await world.control.practice(`/orders?shop=${shop}`, {
    lines: [
      { title: 'Wool blanket', unitPrice: '40.00', quantity: 3 },
      { title: 'Linen towel', unitPrice: '15.50', quantity: 1 },
    ],
    shopper: { email, firstName: 'Mara', lastName: 'Zimmerwald', ...shopper },
    address: { countryCode: 'DE', city: 'Kiel', zip: '24103', address1: 'Hafenstrasse 1' },
    ...changes,
  })) as { order?: { name: string }; name?: string };
  const number = (made.order?.name ?? made.name ?? '').replace('#', '');
  await world.control.practice(`/orders/${number}/fulfillments?shop=${shop}`, {});
  await world.control.practice(`/orders/${number}/deliveries?shop=${shop}`, {});
  return { shop, number, email };
}

export async function mailsTo(world: World, email: string): Promise<readonly Mail[]> {
  const path = `/mailbox?to=${encodeURIComponent(email)}`;
  return ((await world.control.practice(path)) as { mails: Mail[] }).mails;
}

/** The first mail that comes after so many. */
async function nextMail(world: World, email: string, before: number): Promise<Mail> {
  let found: Mail | undefined;
  await until(async () => {
    found = (await mailsTo(world, email))[before];
    return found !== undefined;
  });
  if (found === undefined) throw new Error('no mail');
  return found;
}

export const codeIn = (mail: Mail) => /\b(\d{6})\b/.exec(mail.text)?.[1] ?? '';
export const linkIn = (mail: Mail) => /\/l\/([\w-]{43})/.exec(mail.text)?.[1] ?? '';

export const body = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

async function enter({ world, trusting }: Parts, { shop, number, email }: Known): Promise<string> {
  const before = (await mailsTo(world, email)).length;
  const post = (path: string, fields: Record<string, string>) =>
    askAsSomeone(trusting, {
      method: 'POST',
      path: `/portal/${shop}${path}`,
      headers: form,
      body: body(fields),
    });
  await post('/find', { number, email });
  const code = codeIn(await nextMail(world, email, before));
  const entered = await post('/code', { number, email, code });
  const session = /\/o\/([\w-]{43})\//.exec(entered.headers.location ?? '')?.[1];
  if (session === undefined) throw new Error(`/code answered ${entered.status}: ${entered.body}`);
  return session;
}

/** One unit of the first line, as the pages lead. */
async function makeReturn({ trusting }: Parts, { shop }: Known, session: string): Promise<string> {
  const at = `/portal/${shop}/o/${session}/return`;
  const post = (path: string, fields: Record<string, string>) =>
    follow((sent) => askAsSomeone(trusting, sent), {
      method: 'POST',
      path,
      headers: form,
      body: body(fields),
    });
  const choose = await askAsSomeone(trusting, { path: at });
  const costs = await post(`${at}/costs`, chooseForm(choose.body, 1));
  const check = await post(`${at}/check`, hiddenFields(costs.body, /return\/check"/));
  const made = await post(at, hiddenFields(check.body, /\/return"/));
  const returnId = made.headers.location?.split('/returns/')[1];
  if (returnId === undefined) throw new Error(`the confirmation answered ${made.status}: ${made.body}`);
  return returnId;
}

/** A fresh token of the shop's staff as a header. */
export function staffOf(shop: string): Record<string, string> {
  return { authorization: `Bearer ${sessionToken(shop)}`, ...json };
}
