// Which fault spoils this request, and what does the caller see of it?
import type { Response } from 'express';
import type { FaultName, Faults } from '../world/faults.ts';

export type Strike = { name: FaultName; seconds: number | null; hang: boolean; mode: string | null };

const beforeCommit: FaultName[] = [
  'reset',
  'timeout-before-commit',
  'http-429',
  'http-500',
  'http-502',
  'unauthorized',
  'throttle',
  'internal-error',
];
const afterCommit: FaultName[] = [
  'timeout-after-commit',
  'internal-error-after-commit',
  'truncated-json',
  'html',
];
const DEFAULT_HANG_SECONDS = 120;

/** The first fault that strikes before anything runs. */
export function strikeBefore(faults: Faults, operation: string | undefined): Strike | undefined {
  return strike(faults, beforeCommit, operation);
}

/** The first fault that strikes when the work is done and only the answer is lost. */
export function strikeAfter(faults: Faults, operation: string | undefined): Strike | undefined {
  return strike(faults, afterCommit, operation);
}

function strike(faults: Faults, names: FaultName[], operation: string | undefined): Strike | undefined {
  for (const name of names) {
    const fault = faults.strike(name, operation);
    if (fault) return { name, seconds: fault.seconds, hang: fault.hang, mode: fault.mode };
  }
  return undefined;
}

/** Plays a fault of the wire; `body` is the answer that would have been given. */
export function play(response: Response, struck: Strike, body: string): void {
  switch (struck.name) {
    case 'http-429':
      refuseForNow(response, struck.seconds);
      return;
    case 'http-500':
      response.status(500).json({ errors: 'Internal Server Error' });
      return;
    case 'http-502':
      response.status(502).type('html').send('<html><body><h1>502 Bad Gateway</h1></body></html>');
      return;
    case 'unauthorized':
      unauthorized(response);
      return;
    case 'truncated-json':
      truncate(response, body);
      return;
    case 'html':
      spoil(response, struck.mode, body);
      return;
    default:
      hold(response, struck);
  }
}

// What stands before the API has had enough of this caller; it says for how long, or it does not.
function refuseForNow(response: Response, seconds: number | null): void {
  if (seconds !== null) response.set('retry-after', seconds.toFixed(1));
  const errors =
    'Exceeded 2 calls per second for api client. Reduce request rates to resume uninterrupted service.';
  response.status(429).json({ errors });
}

/** Shopify's answer to a token it does not know. */
export function unauthorized(response: Response): void {
  const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
  response.status(401).json({ errors });
}

// 'page' instead of JSON, or a byte order mark ('bom') or a warning ('prefix') before it.
function spoil(response: Response, mode: string | null, body: string): void {
  if (mode === 'bom') response.status(200).type('json').send(`\uFEFF${body}`);
  else if (mode === 'prefix') response.status(200).type('json').send(`<!-- maintenance -->\n${body}`);
  else response.status(200).type('html').send('<!doctype html><title>Shopify</title><h1>One moment</h1>');
}

function truncate(response: Response, body: string): void {
  const half = body.slice(0, Math.ceil(body.length / 2));
  response
    .status(200)
    .type('json')
    .set('content-length', String(Buffer.byteLength(body)));
  response.write(half, () => response.socket?.destroy());
}

function hold(response: Response, struck: Strike): void {
  const { socket } = response;
  if (struck.name === 'reset' || !struck.hang) {
    socket?.destroy();
    return;
  }
  const timer = setTimeout(() => socket?.destroy(), (struck.seconds ?? DEFAULT_HANG_SECONDS) * 1000);
  timer.unref();
  socket?.once('close', () => clearTimeout(timer));
}
