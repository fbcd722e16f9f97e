// What does one answer of Shopify's mean: data, wait, a refused token, or a failure that may have acted?
import { tell } from '@aftercare/core/details/tell.ts';

/** What the official client hands back: never a throw, always one of data and errors. */
export interface LibraryAnswer {
  readonly data?: unknown;
  readonly extensions?: Record<string, unknown>;
  readonly errors?: {
    readonly message?: string;
    readonly networkStatusCode?: number;
    readonly graphQLErrors?: readonly GraphqlError[];
    readonly response?: Response;
  };
}

interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface Failure {
  readonly kind: 'failed';
  readonly message: string;
  readonly retryable: boolean;
  /** Shopify may have carried the mutation out. */
  readonly mayHaveActed: boolean;
  /** We are not let in. */
  readonly isDenied: boolean;
}

export type Outcome =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'throttled'; readonly waitMs: number }
  | { readonly kind: 'unauthorized'; readonly message: string }
  | Failure;

/** Error codes with which Shopify says that it did not begin. */
const notBegun = new Set([
  'ACCESS_DENIED',
  'MAX_COST_EXCEEDED',
  'BAD_REQUEST',
  'GRAPHQL_VALIDATION_FAILED',
  'undefinedField',
  'argumentLiteralsIncompatible',
  'INVALID_VARIABLE',
  'missingRequiredArguments',
]);

const SHORTEST_WAIT = 100;
const WAIT_WITHOUT_A_WORD = 1_000;

/** Sorts an answer; `hadData` of a mutation with errors means it was carried out at least in part. */
export async function readOutcome(answer: LibraryAnswer): Promise<Outcome> {
  const { errors, data } = answer;
  if (errors === undefined) return { kind: 'data', data };
  if (errors.graphQLErrors) return fromGraphqlErrors(errors.graphQLErrors, answer);
  const status = errors.networkStatusCode;
  if (status === undefined) return failure(tell('NO_ANSWER', { said: [errors.message ?? '?'] }), true, true);
  // Shopify's word for 429 is "the request was not accepted": nothing began, so a mutation may go out again too.
  // https://shopify.dev/docs/api/usage/response-codes
  if (status === 429) return { kind: 'throttled', waitMs: retryAfter(errors.response) };
  const detail = await describe(errors.message ?? '', errors.response);
  if (status === 401) return { kind: 'unauthorized', message: detail };
  const answered = tell('ANSWERED_STATUS', { status: String(status), said: [detail] });
  if (status >= 500) return failure(answered, true, true);
  if (status === 403) return { ...failure(answered, false, false), isDenied: true };
  if (status >= 400) return failure(answered, status === 408 || status === 423, false);
  return failure(tell('ANSWER_ODD', { said: [`${status} ${detail}`] }), true, true);
}

function fromGraphqlErrors(errors: readonly GraphqlError[], answer: LibraryAnswer): Outcome {
  const codes = errors.map((error) => error.extensions?.code ?? '');
  if (codes.includes('THROTTLED')) return { kind: 'throttled', waitMs: bucketWait(answer.extensions) };
  const message = tell('OTHERS_SAID', { said: errors.map((error) => `${error.message}${place(error)}`) });
  const refused = codes.every((code) => notBegun.has(code));
  const began = hasAnyData(answer.data) || !refused;
  return { ...failure(message, !refused, began), isDenied: codes.every((code) => code === 'ACCESS_DENIED') };
}

function place(error: GraphqlError): string {
  return error.path ? ` (at ${error.path.join('.')})` : '';
}

function hasAnyData(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((value) => value !== null);
}

function bucketWait(extensions: Record<string, unknown> | undefined): number {
  const cost = record(record(extensions).cost);
  const bucket = record(cost.throttleStatus);
  const missing = number(cost.requestedQueryCost) - number(bucket.currentlyAvailable);
  const rate = number(bucket.restoreRate);
  if (!(missing > 0) || !(rate > 0)) return WAIT_WITHOUT_A_WORD;
  return Math.max(SHORTEST_WAIT, Math.ceil((missing / rate) * 1000));
}

/** Points left of the shop's bucket; null where it did not say. */
export function costLeftOf(extensions: Record<string, unknown> | undefined): number | null {
  const left = number(record(record(record(extensions).cost).throttleStatus).currentlyAvailable);
  return Number.isNaN(left) ? null : left;
}

function retryAfter(response: Response | undefined): number {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(SHORTEST_WAIT, seconds * 1000) : WAIT_WITHOUT_A_WORD;
}

/** An error page says in its title what broke: https://shopify.dev/docs/api/admin-graphql#status_and_error_codes */
async function describe(message: string, response: Response | undefined): Promise<string> {
  if (response === undefined || response.bodyUsed) return message;
  const body = await response.text().catch(() => '');
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(body)?.[1]?.trim();
  if (title) return title;
  return body === '' ? message : `${message} ${body.slice(0, 300)}`;
}

function failure(message: string, retryable: boolean, mayHaveActed: boolean): Failure {
  return { kind: 'failed', message, retryable, mayHaveActed, isDenied: false };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
