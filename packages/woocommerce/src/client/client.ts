// How does every call reach a WooCommerce: by which address, how patiently, and what may be tried again?
import { PlatformError } from '@aftercare/core/platform.ts';
import type { z } from 'zod';
import { type Failure, type Outcome, readOutcome } from './answer.ts';
import { parseShape, readShape } from './shape.ts';
import { type Keys, prove } from './signature.ts';
import type { Answered, Sending, Transport } from './transport.ts';

export type Query = Readonly<Record<string, string | number | boolean>>;

export interface Question<T> {
  /** "wc/v3/orders" */
  readonly path: string;
  readonly query?: Query;
  readonly shape: z.ZodType<T>;
}

export interface Deed<T> extends Question<T> {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Not sent after this instant; then it throws, and nothing is doubtful. */
  readonly sendBy?: string;
  /** Done twice it does no more than once, and leaves nothing to doubt. */
  readonly isHarmless?: boolean;
}

/** A no of WooCommerce's own, or of its plugin's, in its words. */
export interface Denial {
  readonly denied: true;
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export interface WooClient {
  /** Reads; tried again after a failure that may pass. */
  read<T>(question: Question<T>): Promise<T>;
  /** Reads; null where WooCommerce says that there is nothing of the kind (404). */
  find<T>(question: Question<T>): Promise<T | null>;
  /** Reads; a no of WooCommerce's own is handed back. */
  look<T>(question: Question<T>): Promise<T | Denial>;
  /** Reads a list, with how many there are of it in all where the shop says so. */
  list<T>(question: Question<T>): Promise<{ readonly items: T; readonly total: number | null }>;
  /** Acts, once: after an unclear answer it throws `doubtful` and is never repeated here. */
  act<T>(deed: Deed<T>): Promise<T | Denial>;
}

export interface ClientOptions {
  readonly siteUrl: string;
  readonly keys: Keys;
  readonly transport: Transport;
  /** How long one call may take; slow hosts need half a minute. */
  readonly timeoutMs: number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Told of every answer that shows a shop in distress: then others can go slower. */
  readonly onTrouble?: () => void;
}

/** Waits before a read is tried again, in milliseconds. */
const READ_PAUSES: readonly number[] = [250, 1_000];
/** A call that the shop holds off waits no longer than this in all; then the job comes back later. */
const LONGEST_HOLD = 30_000;
const HOLD_WITHOUT_A_WORD = 1_000;

type Call = Omit<Deed<unknown>, 'method' | 'shape'> & { readonly method: Sending['method'] };

/** Opens the one path by which this package calls a shop. */
export function createClient(options: ClientOptions): WooClient {
  const send = createSender(options);
  const read = <T>({ shape, ...question }: Question<T>) =>
    patiently(options, async () => shaped(await send({ ...question, method: 'GET' }), shape));
  return {
    read: async (question) => orThrow(await read(question)).json,
    find: async (question) => {
      const outcome = await read(question);
      // No such route is no such plugin: it says nothing of what was looked for.
      const isGone = outcome.kind === 'failed' && outcome.status === 404 && outcome.code !== null;
      return isGone && outcome.code !== 'rest_no_route' ? null : orThrow(outcome).json;
    },
    look: async (question) => {
      const outcome = await read(question);
      return denialOf(outcome) ?? orThrow(outcome).json;
    },
    list: async (question) => {
      const { json, headers } = orThrow(await read(question));
      const total = Number(headers['x-wp-total'] ?? Number.NaN);
      return { items: json, total: Number.isSafeInteger(total) ? total : null };
    },
    act: async (deed) => {
      const outcome = await once(options, deed, send);
      const doubtful = deed.isHarmless !== true;
      if (outcome.kind === 'json') return readShape(deed.shape, outcome.json, { doubtful });
      const denial = denialOf(outcome);
      if (denial === null) throw broken(outcome, doubtful && outcome.mayHaveActed);
      return denial;
    },
  };
}

/** Keys that are refused are no answer to what was asked. */
function denialOf(outcome: { readonly kind: 'json' } | Failure): Denial | null {
  if (outcome.kind === 'json') return null;
  const { status, code, message, mayHaveActed, retryable } = outcome;
  if (code === null || mayHaveActed || retryable || status === 401) return null;
  return { denied: true, status, code, message };
}

/** Whether what came back is a no. */
export function isDenial<T>(answer: T | Denial): answer is Denial {
  return typeof answer === 'object' && answer !== null && 'denied' in answer;
}

type Send = (call: Call) => Promise<Outcome>;

/** Calls by `/wp-json/`, or by `?rest_route=` from the moment the shop shows that it has no other way. */
function createSender(options: ClientOptions): Send {
  let isPlain = false;
  return async (call) => {
    const outcome = await exchange(options, call, isPlain);
    if (isPlain || !isPlainSign(outcome, call)) return outcome;
    const again = await exchange(options, call, true);
    // A firewall's page is a page by either way.
    isPlain = again.kind === 'json' || again.code !== null;
    return isPlain ? again : outcome;
  };
}

/** Without permalinks every address shows the front page, leads to it, or is a 404 of the web server's. */
function isPlainSign(outcome: Outcome, call: Call): boolean {
  if (call.method !== 'GET' || outcome.kind === 'json' || outcome.code !== null) return false;
  return [200, 301, 302, 404].includes(outcome.status);
}

/** WooCommerce looks at keys only where the address of the call holds this, be it in the query. */
const keysAreTakenAt = 'wp-json/wc/';

async function exchange(options: ClientOptions, call: Call, isPlain: boolean): Promise<Outcome> {
  const route = isPlain ? { rest_route: `/${call.path}`, via: keysAreTakenAt } : {};
  // By the file's name: of the bare address WooCommerce signs another form than everybody else.
  const base = new URL(`${options.siteUrl}/${isPlain ? 'index.php' : `wp-json/${call.path}`}`);
  const written = Object.entries({ ...route, ...call.query }).map(([name, value]) => [name, String(value)]);
  const query: Record<string, string> = Object.fromEntries(written);
  const proof = prove(options.keys, { method: call.method, url: base, query });
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
  return answerOf(options, { method: call.method, url, headers, timeoutMs, ...(body && { body }) });
}

function writeQuery(query: Readonly<Record<string, string>>): string {
  const written = new URLSearchParams(query).toString();
  return written.replaceAll('+', '%20').replaceAll('%2F', '/');
}

async function answerOf(options: ClientOptions, sending: Sending): Promise<Outcome> {
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
  const why = isTimeout
    ? 'it took too long'
    : code || (problem instanceof Error ? problem.message : 'unknown');
  return {
    kind: 'failed',
    status: 0,
    code: null,
    message: `No answer from the shop: ${why}`,
    retryable: true,
    mayHaveActed: !notSent.has(code),
    retryAfterMs: null,
  };
}

/** Keys never stand in a message, whatever an answer repeats of the call. */
function withoutKeys(message: string, { keys }: ClientOptions): string {
  return message
    .replaceAll(keys.consumerKey, '…')
    .replaceAll(keys.consumerSecret, '…')
    .replace(/\bc[ks]_[0-9a-zA-Z]{6,}/g, '…');
}

type Shaped<T> = Failure | { readonly kind: 'json'; readonly json: T; readonly headers: Answered['headers'] };

/** An answer of another form is one that failed: a plugin's odd moment may have made it. */
function shaped<T>(outcome: Outcome, shape: z.ZodType<T>): Shaped<T> {
  if (outcome.kind === 'failed') return outcome;
  const { value, problem } = parseShape(shape, outcome.json);
  if (problem === null) return { ...outcome, json: value };
  const failed = { kind: 'failed', status: 200, code: null, retryAfterMs: null } as const;
  return { ...failed, message: problem, retryable: true, mayHaveActed: true };
}

async function patiently<T>(options: ClientOptions, send: () => Promise<Shaped<T>>): Promise<Shaped<T>> {
  let failures = 0;
  let held = 0;
  for (;;) {
    const outcome = await send();
    if (outcome.kind === 'json') return outcome;
    if (outcome.retryable) options.onTrouble?.();
    const hold = holdOf(outcome);
    if (hold !== null && held + hold <= LONGEST_HOLD) {
      held += hold;
      await (options.sleep ?? pause)(hold);
      continue;
    }
    // A refused key is asked with once more: hosts refuse now and then what is right.
    const mayPass = outcome.retryable || outcome.status === 401;
    const again = mayPass && hold === null ? READ_PAUSES[failures++] : undefined;
    if (again === undefined) return outcome;
    await (options.sleep ?? pause)(again);
  }
}

async function once(options: ClientOptions, deed: Deed<unknown>, send: Send): Promise<Outcome> {
  let held = 0;
  for (;;) {
    if (deed.sendBy !== undefined && Date.now() > Date.parse(deed.sendBy)) throw tooLate();
    const outcome = await send(deed);
    const hold = outcome.kind === 'json' || outcome.mayHaveActed ? null : holdOf(outcome);
    if (hold === null || held + hold > LONGEST_HOLD) return outcome;
    held += hold;
    await (options.sleep ?? pause)(hold);
  }
}

/** Null: this is not a shop that asks us to wait. */
function holdOf({ status, retryAfterMs }: Failure): number | null {
  if (status === 429) return Math.max(100, retryAfterMs ?? HOLD_WITHOUT_A_WORD);
  return status === 503 && retryAfterMs !== null ? Math.max(100, retryAfterMs) : null;
}

function orThrow<T extends { readonly kind: 'json' }>(outcome: T | Failure): T {
  if (outcome.kind === 'failed') throw broken(outcome, false);
  return outcome;
}

function broken(failure: Failure, doubtful: boolean): PlatformError {
  const { message, retryable, retryAfterMs } = failure;
  return new PlatformError(message, {
    retryable,
    doubtful,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  });
}

function tooLate(): PlatformError {
  return new PlatformError('The shop was too slow for this call to leave in time', {
    retryable: true,
    doubtful: false,
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
