// How does every call reach Shopify: with which token, how patiently, and what may be tried again?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { z } from 'zod';
import type { ShopifyApp } from '../app.ts';
import { costLeftOf, type Failure, type LibraryAnswer, type Outcome, readOutcome } from './answer.ts';
import { AccessDenied } from './denied.ts';
import { readShape } from './shape.ts';

/** Where the client gets its access token. */
export interface TokenSource {
  /** A token good for a while yet; `refused` names one that Shopify just refused. */
  get(options?: { readonly refused: string }): Promise<string>;
}

export interface Question<T> {
  readonly document: string;
  readonly variables?: Record<string, unknown>;
  readonly shape: z.ZodType<T>;
  /** Not sent after this instant; then it throws, and nothing is doubtful. */
  readonly sendBy?: string;
}

/** One shop's Admin API. */
export interface ShopifyClient {
  readonly domain: string;
  /** Reads; tried again after a failure that may pass. */
  query<T>(question: Question<T>): Promise<T>;
  /** Acts, once: after an unclear answer it throws `doubtful` and is never repeated here. */
  mutate<T>(question: Question<T>): Promise<T>;
}

export interface ClientOptions {
  readonly app: ShopifyApp;
  readonly domain: string;
  readonly tokens: TokenSource;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Waits before a read is tried again, in milliseconds. */
const READ_PAUSES: readonly number[] = [250, 1_000];
/** A throttled call waits no longer than this in all; then the job comes back later. */
const LONGEST_THROTTLE = 30_000;

interface Call {
  readonly document: string;
  readonly variables: Record<string, unknown>;
  readonly acts: boolean;
  readonly sendBy: string | undefined;
}

/** Opens the one path by which this package calls the Admin API of a shop. */
export function createClient(options: ClientOptions): ShopifyClient {
  const ask = async <T>(question: Question<T>, acts: boolean): Promise<T> => {
    const { document, variables = {}, sendBy } = question;
    const data = await call(options, { document, variables, acts, sendBy });
    return readShape(question.shape, data, { doubtful: acts });
  };
  return {
    domain: options.domain,
    query: (question) => ask(question, false),
    mutate: (question) => ask(question, true),
  };
}

async function call(options: ClientOptions, request: Call): Promise<unknown> {
  const sleep = options.sleep ?? pause;
  let token = await options.tokens.get();
  let renewed = false;
  let throttled = 0;
  let failures = 0;
  for (;;) {
    if (request.sendBy !== undefined && Date.now() > Date.parse(request.sendBy)) throw tooLate();
    const outcome = await attempt(options, request, token);
    if (outcome.kind === 'data') return outcome.data;
    if (outcome.kind === 'unauthorized') {
      if (renewed) throw new AccessDenied(tell('KEPT_OUT', { said: [outcome.message] }));
      token = await options.tokens.get({ refused: token });
      renewed = true;
    } else if (outcome.kind === 'throttled') {
      throttled += outcome.waitMs;
      if (throttled > LONGEST_THROTTLE) throw tooBusy(outcome.waitMs);
      await sleep(outcome.waitMs);
    } else {
      const again = request.acts || !outcome.retryable ? undefined : READ_PAUSES[failures++];
      if (again === undefined) throw broken(outcome, request.acts);
      await sleep(again);
    }
  }
}

async function attempt(options: ClientOptions, request: Call, token: string): Promise<Outcome> {
  const { library, timeoutMs, config } = options.app;
  const session = library.session.customAppSession(options.domain);
  session.accessToken = token;
  const client = new library.clients.Graphql({ session }).client;
  const requestId = config.ears?.requestId() ?? null;
  const begun = performance.now();
  const answer: LibraryAnswer = await client.request(request.document, {
    variables: request.variables,
    ...(requestId === null ? {} : { headers: { 'X-Request-Id': requestId } }),
    retries: 0,
    signal: AbortSignal.timeout(timeoutMs),
  });
  const outcome = await readOutcome(answer);
  const ms = performance.now() - begun;
  const costLeft = costLeftOf(answer.extensions);
  config.ears?.heard({ domain: options.domain, ms, outcome: outcome.kind, costLeft });
  return outcome;
}

function tooLate(): PlatformError {
  return new PlatformError(tell('TOO_SLOW_TO_LEAVE', {}), {
    retryable: true,
    doubtful: false,
  });
}

function tooBusy(retryAfterMs: number): PlatformError {
  return new PlatformError(tell('CALLS_LIMITED', {}), {
    retryable: true,
    doubtful: false,
    retryAfterMs,
  });
}

function broken(failure: Failure, acts: boolean): PlatformError {
  const doubtful = acts && failure.mayHaveActed;
  if (failure.isDenied && !doubtful) return new AccessDenied(failure.message);
  return new PlatformError(failure.message, { retryable: failure.retryable, doubtful });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
