// What may this package ask of a WooCommerce, and what comes of each way of asking?
import { readDetail, tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { z } from 'zod';
import type { Failure, Outcome } from './answer.ts';
import { once, type PatienceOptions, patiently } from './patience.ts';
import { type Call, createSender, type SenderOptions } from './sender.ts';
import { parseShape, readShape } from './shape.ts';
import type { Answered, Sending } from './transport.ts';

export interface Question<T> extends Pick<Call, 'path' | 'query' | 'rows' | 'isPublic'> {
  readonly shape: z.ZodType<T>;
}

export interface Deed<T> extends Question<T>, Pick<Call, 'body'> {
  readonly method: Exclude<Sending['method'], 'GET'>;
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

export type ClientOptions = SenderOptions & PatienceOptions;

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
      const { shape, sendBy, isHarmless = false, ...call } = deed;
      const outcome = await once({ ...options, sendBy }, () => send(call));
      if (outcome.kind === 'json') return readShape(shape, outcome.json, { doubtful: !isHarmless });
      const denial = denialOf(outcome);
      if (denial === null) throw broken(outcome, !isHarmless && outcome.mayHaveActed);
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

type Shaped<T> = Failure | { readonly kind: 'json'; readonly json: T; readonly headers: Answered['headers'] };

/** An answer of another form is one that failed: a plugin's odd moment may have made it. */
function shaped<T>(outcome: Outcome, shape: z.ZodType<T>): Shaped<T> {
  if (outcome.kind === 'failed') return outcome;
  const { value, problem } = parseShape(shape, outcome.json);
  if (problem === null) return { ...outcome, json: value };
  const failed = { kind: 'failed', status: 200, code: null, retryAfterMs: null } as const;
  return { ...failed, message: problem, retryable: true, mayHaveActed: true };
}

function orThrow<T extends { readonly kind: 'json' }>(outcome: T | Failure): T {
  if (outcome.kind === 'failed') throw broken(outcome, false);
  return outcome;
}

function broken(failure: Failure, doubtful: boolean): PlatformError {
  const { status, message, retryable, retryAfterMs } = failure;
  const isOurs = readDetail(message) !== null;
  const told = isOurs ? message : tell('ANSWERED_STATUS', { status: String(status), said: [message] });
  return new PlatformError(told, {
    retryable,
    doubtful,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  });
}
