// Has a platform told us something? Checked on the raw bytes, written durably, then answered; never parsed here.
import type { IncomingMessage, ServerResponse } from 'node:http';

export const intakePath = '/webhooks/shopify';
export const siteIntakePath = '/webhooks/woocommerce';
/** What is served here, before Express and without it; declared with all other routes. */
export const intakeRoutes = [
  { method: 'POST', path: intakePath, who: 'platform', tenant: 'signature' },
  { method: 'POST', path: `${siteIntakePath}/:shopId`, who: 'platform', tenant: 'signature' },
] as const;
const mostBytes = 8 * 1024 * 1024;
const mostMilliseconds = 4_000;

/** What came, and at which address of a shop's; null: at the one for all. */
export interface Delivery {
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
  readonly place: { readonly shopId: string; readonly hook: string | null } | null;
}

export interface Announcement {
  readonly domain: string;
  readonly topic: string;
  /** Equal for every delivery of one event; null where the platform named none. */
  readonly eventId: string | null;
  readonly deliveryId: string;
  readonly triggeredAt: string | null;
  readonly body: Buffer;
}

/** Announcement null: it was rightly sent and tells nothing. */
export type Verified = { ok: true; announcement: Announcement | null } | { ok: false; why: string };

export interface Intake {
  /** Whether anybody is to be heard at this address: not so that of a platform this host does not serve. */
  hears(place: Delivery['place']): boolean;
  /** Checks the signature over the raw bytes. */
  verify(delivery: Delivery): Verified | Promise<Verified>;
  /** Resolves when the bytes are on disk. */
  keep(announcement: Announcement): Promise<void>;
  onError(error: unknown): void;
}

/** By which of its routes a request comes in. */
export function intakeNameOf({ url }: IncomingMessage): string {
  return url === intakePath ? 'POST /webhooks/shopify' : 'POST /webhooks/woocommerce/:shopId';
}

/** Whether a request is for the intake. */
export function isForIntake({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && (url === intakePath || placeOf(url) !== null);
}

const placeForm = new RegExp(`^${siteIntakePath}/([\\w-]{1,64})(?:\\?hook=([\\w-]{1,100}))?$`);

/** The shop an address names, which proves nothing, and the hook. */
function placeOf(url: string | undefined): Delivery['place'] {
  const [, shopId, hook] = placeForm.exec(url ?? '') ?? [];
  return shopId === undefined ? null : { shopId, hook: hook ?? null };
}

/** Handles one delivery: 200 only when it is safe on disk, 401 when unsigned, 404 where nobody is heard, 413 and 408 when out of bounds, 503 else. */
export async function receive(
  intake: Intake,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const place = placeOf(request.url);
  if (!intake.hears(place)) return answer(response, 404);
  const body = await readBody(request);
  if (typeof body === 'number') return answer(response, body);
  try {
    const verified = await intake.verify({ body, headers: request.headers, place });
    if (!verified.ok) return answer(response, 401);
    if (verified.announcement !== null) await intake.keep(verified.announcement);
  } catch (error) {
    intake.onError(error);
    return answer(response, 503);
  }
  answer(response, 200);
}

function readBody(request: IncomingMessage): Promise<Buffer | 400 | 408 | 413> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => resolve(408), mostMilliseconds);
    const end = (result: Buffer | 400 | 413) => {
      clearTimeout(timer);
      resolve(result);
    };
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) return end(413);
      chunks.push(chunk);
    });
    request.on('end', () => end(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => end(400));
  });
}

function answer(response: ServerResponse, status: number): void {
  // A body we refuse to read on makes the connection unusable for the next request.
  if (status === 413 || status === 408) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-length': '0' });
  response.end();
}
