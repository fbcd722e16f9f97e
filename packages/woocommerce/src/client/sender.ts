// By which address does a call reach a shop, and what came back, or did nothing?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { type Failure, type Outcome, readOutcome } from './answer.ts';
import { type Keys, prove } from './signature.ts';
import type { Answered, Sending, Transport } from './transport.ts';

export type Query = Readonly<Record<string, string | number | boolean>>;

export interface Call {
  readonly method: Sending['method'];
  /** "wc/v3/orders" */
  readonly path: string;
  readonly query?: Query;
  readonly body?: unknown;
  /** Rows it asks for, where the time it takes is to say what the host bears. */
  readonly rows?: number;
  /** Of what anybody may read: WordPress takes keys of WooCommerce's for a password it does not know. */
  readonly isPublic?: true;
}

export interface SenderOptions {
  readonly siteUrl: string;
  readonly keys: Keys;
  readonly transport: Transport;
  /** How long one call may take; slow hosts need half a minute. */
  readonly timeoutMs: number;
}

export type Send = (call: Call) => Promise<Outcome>;

/** Calls by `/wp-json/`, or by `?rest_route=` where a shop has no other way; by the other, when the one is there no more. */
export function createSender(options: SenderOptions): Send {
  let isPlain = false;
  return async (call) => {
    const way = isPlain;
    const outcome = await exchange(options, call, way);
    if (!isNoWay(outcome, call)) return outcome;
    const again = await exchange(options, call, !way);
    // A firewall's page is a page by either way.
    if (again.kind === 'failed' && again.code === null) return outcome;
    isPlain = !way;
    return again;
  };
}

/** Without permalinks every address shows the front page, leads to it, or is a 404 of the web server's. */
function isNoWay(outcome: Outcome, call: Call): boolean {
  if (call.method !== 'GET' || outcome.kind === 'json' || outcome.code !== null) return false;
  return [200, 301, 302, 404].includes(outcome.status);
}

/** WooCommerce looks at keys only where the address of the call holds this, be it in the query. */
const keysAreTakenAt = 'wp-json/wc/';

async function exchange(options: SenderOptions, call: Call, isPlain: boolean): Promise<Outcome> {
  const route = isPlain ? { rest_route: `/${call.path}`, via: keysAreTakenAt } : {};
  // By the file's name: of the bare address WooCommerce signs another form than everybody else.
  const base = new URL(`${options.siteUrl}/${isPlain ? 'index.php' : `wp-json/${call.path}`}`);
  const written = Object.entries({ ...route, ...call.query }).map(([name, value]) => [name, String(value)]);
  const query: Record<string, string> = Object.fromEntries(written);
  const signed = () => prove(options.keys, { method: call.method, url: base, query });
  const proof = call.isPublic ? { headers: {}, query: {} } : signed();
  const url = new URL(base);
  url.search = writeQuery({ ...query, ...proof.query });
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  // The plugin may wait for another refund of the order, and then for the payment method.
  const timeoutMs = call.method === 'GET' ? options.timeoutMs : 2 * options.timeoutMs;
  const headers = {
    accept: 'application/json',
    'user-agent': 'Aftercare',
    ...proof.headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const { method, rows } = call;
  return answerOf(options, { method, url, headers, timeoutMs, ...(body && { body }), ...(rows && { rows }) });
}

function writeQuery(query: Readonly<Record<string, string>>): string {
  const written = new URLSearchParams(query).toString();
  return written.replaceAll('+', '%20').replaceAll('%2F', '/');
}

async function answerOf(options: SenderOptions, sending: Sending): Promise<Outcome> {
  let answered: Answered;
  try {
    answered = await options.transport(sending);
  } catch (problem) {
    if (problem instanceof PlatformError) throw problem;
    return unanswered(problem);
  }
  const outcome = readOutcome(answered);
  return outcome.kind === 'json' ? outcome : { ...outcome, message: withoutKeys(outcome.message, options) };
}

/** Errors that come before a byte of ours has left. */
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function unanswered(problem: unknown): Failure {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const isTimeout =
    problem instanceof Error && (problem.name === 'TimeoutError' || problem.name === 'AbortError');
  const said = code || (problem instanceof Error ? problem.message : String(problem));
  return {
    kind: 'failed',
    status: 0,
    code: null,
    message: isTimeout ? tell('NO_ANSWER_IN_TIME', {}) : tell('NO_ANSWER', { said: [said] }),
    retryable: true,
    mayHaveActed: !notSent.has(code),
    retryAfterMs: null,
  };
}

/** Keys never stand in a message, whatever an answer repeats of the call. */
function withoutKeys(message: string, { keys }: SenderOptions): string {
  return message
    .replaceAll(keys.consumerKey, '…')
    .replaceAll(keys.consumerSecret, '…')
    .replace(/\bc[ks]_[0-9a-zA-Z]{6,}/g, '…');
}
