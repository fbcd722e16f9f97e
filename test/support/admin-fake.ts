// Against what do the merchant's screens run in a test? A small server that answers the wire shapes.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { drawNoScript } from '../../apps/portal/src/staff/no-script.ts';
import { returnsQuerySchema, type Session } from '../../packages/core/src/wire/admin.ts';
import { fakeBrand, fakePortalAsset, fakePreview } from './admin-fake-brand.ts';
import { fakeBridge } from './admin-fake-bridge.ts';
import { fakeSender, fakeStandstills } from './admin-fake-care.ts';
import { fakeHome, fakeReturns, returnsIn } from './admin-fake-data.ts';
import { fakeOpening, fakeOpeningQuote } from './admin-fake-opening.ts';
import { fakeOrders } from './admin-fake-orders.ts';
import { fakePolicy, fakeVersions } from './admin-fake-policy.ts';
import { fakeRights, fakeStaff } from './admin-fake-staff.ts';

const dist = join(import.meta.dirname, '..', '..', 'apps', 'admin', 'dist');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

interface FakeCall {
  readonly name: string;
  readonly body: string;
  readonly authorization: string;
  readonly requestedWith: string;
}

/** Where the screens stand: in Shopify's admin, or alone. */
export type FakeFrame = 'shopify' | 'own';

export interface AdminFake {
  readonly frame: FakeFrame;
  readonly url: string;
  /** Every call of `/api` so far, such as "POST /api/returns/r-3/refund". */
  readonly calls: FakeCall[];
  /** What a call answers from now on, in place of the usual. */
  readonly answers: Map<string, FakeAnswer>;
  /** Waits before each answer, in milliseconds. */
  delay: number;
  close(): Promise<void>;
}

/** Starts the fake server on a free port of this machine. */
export async function startAdminFake(frame: FakeFrame = 'shopify'): Promise<AdminFake> {
  const calls: AdminFake['calls'] = [];
  const answers: AdminFake['answers'] = new Map();
  const server = createServer((request, response) => void answer(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const fake: AdminFake = { frame, url: `http://127.0.0.1:${port}`, calls, answers, delay: 0, close };
  return fake;
}

async function answer(fake: AdminFake, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', fake.url);
  if (url.pathname.startsWith('/api/')) return answerCall(fake, { request, response, url });
  if (url.pathname.startsWith('/admin/assets/')) {
    const type = types[extname(url.pathname)] ?? 'application/octet-stream';
    return send(response, 200, { type, body: await readFile(join(dist, url.pathname)) });
  }
  const asset = fakePortalAsset(url.pathname);
  if (asset !== null) return send(response, 200, asset);
  if (url.pathname === '/bridge.js')
    return send(response, 200, { type: 'text/javascript', body: fakeBridge });
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  return send(response, 200, {
    type: 'text/html; charset=utf-8',
    body: fill(html, fake.frame),
    headers: { 'content-security-policy': policies[fake.frame] },
  });
}

const policies: Record<FakeFrame, string> = {
  // As strict as the real server: nothing inline, nothing evaluated; Polaris alone sets styles from script.
  shopify:
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:",
  own: "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: https:",
};

/** As the real server fills the page in: where it stands alone, nothing is left of App Bridge. */
function fill(html: string, frame: FakeFrame): string {
  const page = html.replaceAll('__FRAME__', frame).replace('__NO_SCRIPT__', drawNoScript('en'));
  if (frame === 'own') return page.replace(/<(script|meta)[^>]*__SHOPIFY_API_KEY__[^>]*>(<\/script>)?/g, '');
  return page.replaceAll('__APP_BRIDGE_URL__', '/bridge.js').replaceAll('__SHOPIFY_API_KEY__', 'key');
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

async function answerCall(fake: AdminFake, { request, response, url }: Call): Promise<void> {
  const name = `${request.method} ${url.pathname}`;
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const requestedWith = String(request.headers['x-requested-with'] ?? '');
  fake.calls.push({ name, body, authorization: request.headers.authorization ?? '', requestedWith });
  if (fake.delay > 0) await new Promise((resolve) => setTimeout(resolve, fake.delay));
  if (name === 'GET /api/brand/preview')
    return send(response, 200, { type: 'text/html', body: fakePreview(url.searchParams) });
  const {
    status,
    body: value,
    headers,
  } = fake.answers.get(name) ?? usual(fake, request.method ?? 'GET', url);
  send(response, status, {
    type: 'application/json',
    body: JSON.stringify(value),
    ...(headers && { headers }),
  });
}

function usual({ frame }: AdminFake, method: string, url: URL): FakeAnswer {
  if (url.pathname === '/api/opening/quote') return { status: 200, body: fakeOpeningQuote };
  if (method !== 'GET') return { status: 200, body: {} };
  if (url.pathname === '/api/session') return { status: 200, body: sessions[frame] };
  const value = read(url);
  return value === null ? problem(404, 'There is no such thing here.') : { status: 200, body: value };
}

const sessions: Record<FakeFrame, Session> = {
  shopify: {
    rights: fakeRights,
    ...{ shop: 'fjord.myshopify.com', staffName: 'Mia', timeZone: 'Europe/Berlin', country: null },
    portalUrl: fakeHome.portalUrl,
    platform: { name: 'Shopify', standsAlone: false },
  },
  own: {
    rights: fakeRights,
    ...{ shop: 'fjord.example/store', staffName: 'Mia Krüger', timeZone: 'Europe/Berlin', country: null },
    portalUrl: fakeHome.portalUrl,
    platform: { name: 'WooCommerce', standsAlone: true },
  },
};

function read(url: URL): unknown {
  const [, , kind, id, number] = url.pathname.split('/');
  if (kind === 'home') return fakeHome;
  if (kind === 'policy' && id === 'versions')
    return fakeVersions.find((one) => String(one.version) === number) ?? null;
  if (kind === 'policy') return fakePolicy;
  if (kind === 'brand') return fakeBrand;
  if (kind === 'sender') return fakeSender;
  if (kind === 'standstills') return fakeStandstills;
  if (kind === 'staff') return fakeStaff;
  if (kind === 'opening') return fakeOpening;
  if (kind === 'orders') return pageOfOrders(url.searchParams);
  if (kind !== 'returns') return null;
  return id === undefined
    ? pageOfReturns(url.searchParams)
    : (fakeReturns.find((one) => one.id === id) ?? null);
}

function pageOfReturns(query: URLSearchParams): unknown {
  const { stage } = returnsQuerySchema.parse(Object.fromEntries(query));
  const counts = { REQUESTED: 1, OPEN: 5, DECLINED: 1, CLOSED: 0, CANCELED: 0 };
  return { returns: returnsIn(stage ?? []), next: null, counts };
}

function pageOfOrders(query: URLSearchParams): unknown {
  const search = (query.get('search') ?? '').toLowerCase();
  const found = fakeOrders.filter((one) => `${one.name} ${one.shopperName}`.toLowerCase().includes(search));
  const from = Number(query.get('after') ?? 0);
  const next = from + 20 < found.length ? String(from + 20) : null;
  return { orders: found.slice(from, from + 20), next };
}

/** A refusal as the server tells it. */
export function problem(status: number, detail: string, more: Record<string, unknown> = {}): FakeAnswer {
  return { status, body: { type: 'about:blank', title: 'Refused', status, detail, ...more } };
}

interface Sent {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

function send(response: ServerResponse, status: number, { type, body, headers = {} }: Sent): void {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
}
