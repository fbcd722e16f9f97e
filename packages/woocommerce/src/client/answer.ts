// What does an answer of a WordPress mean, whatever stands around its JSON, or instead of it?
import { tell } from '@aftercare/core/details/tell.ts';
import { z } from 'zod';
import type { Answered } from './transport.ts';

export interface Failure {
  readonly kind: 'failed';
  readonly status: number;
  /** WooCommerce's own word for it, as `woocommerce_rest_shop_order_invalid_id`; null: it was not WooCommerce that spoke. */
  readonly code: string | null;
  readonly message: string;
  readonly retryable: boolean;
  /** It may have done what was asked. */
  readonly mayHaveActed: boolean;
  readonly retryAfterMs: number | null;
}

export type Outcome =
  | { readonly kind: 'json'; readonly json: unknown; readonly headers: Answered['headers'] }
  | Failure;

/** Sorts an answer. Only a JSON error with a status below 500 says that nothing was done. */
export function readOutcome(answer: Answered): Outcome {
  const { text, headers } = answer;
  if (answer.status >= 300 && answer.status < 400) return redirected(answer);
  const found = findJson(text);
  const error = readError(found?.json);
  // Some hosts turn an error's status into 200; its body names the true one.
  const status = answer.status < 300 && error?.status !== undefined ? error.status : answer.status;
  if (found !== null && status < 300) return { kind: 'json', json: found.json, headers };
  const base = { kind: 'failed', status, retryAfterMs: retryAfter(answer) } as const;
  if (error !== null) {
    const isPassing = status >= 500 || status === 429 || status === 408;
    const { code, message } = error;
    return { ...base, code, message, retryable: isPassing, mayHaveActed: status >= 500 };
  }
  // A limit stands before WordPress: what it turns away has not begun.
  const isLimited = status === 429;
  return { ...base, code: null, message: describePage(answer), retryable: true, mayHaveActed: !isLimited };
}

/** Finds the one JSON value in a text: a byte-order mark or PHP's notices may stand before it, a comment after it. */
export function findJson(text: string): { readonly json: unknown } | null {
  const clean = text.replace(/^[\uFEFF\s]+/, '').trimEnd();
  if (clean === '') return null;
  if (/^[[{"\dtfn-]/.test(clean)) return parse(clean) ?? parseBeforeJunk(clean);
  return parseAfterNotices(clean);
}

function parse(text: string): { readonly json: unknown } | null {
  const read = tryParse(text);
  return 'json' in read ? read : null;
}

/** The value, or how far it could be read. */
function tryParse(text: string): { readonly json: unknown } | { readonly upTo: number } {
  try {
    return { json: JSON.parse(text) };
  } catch (problem) {
    return { upTo: Number(/at position (\d+)/.exec(String(problem))?.[1] ?? text.length) };
  }
}

/** Only what follows a whole value is cut off: what was cut short itself must not be taken for whole. */
function parseBeforeJunk(text: string): { readonly json: unknown } | null {
  try {
    JSON.parse(text);
    return null;
  } catch (problem) {
    const place = /after JSON at position (\d+)/.exec(String(problem))?.[1];
    return place === undefined ? null : parse(text.slice(0, Number(place)));
  }
}

const mostNotices = 200;

/**
 * The value must begin where a notice ends and reach to the end of the text. What only begins like JSON is soon no more:
 * all tries together read the text once, and not once each, however it was made to look.
 */
function parseAfterNotices(text: string): { readonly json: unknown } | null {
  let tries = 0;
  let wasted = 0;
  for (const match of text.matchAll(/(?<=[>\n\r\uFEFF]\s*)[[{]/g)) {
    if (++tries > mostNotices || wasted > text.length) return null;
    const found = tryParse(text.slice(match.index));
    if ('json' in found) return found;
    wasted += found.upTo;
  }
  return null;
}

const errorShape = z.object({
  code: z.string(),
  message: z.string(),
  data: z
    .object({ status: z.int().min(400).max(599) })
    .nullish()
    .catch(null),
});

function readError(json: unknown): { code: string; message: string; status: number | undefined } | null {
  const { data } = errorShape.safeParse(json);
  if (data === undefined) return null;
  const { code, message } = data;
  return { code, message: `${plain(message) || code} (${code})`, status: data.data?.status };
}

function describePage({ text, ...answer }: Answered): string {
  const status = String(answer.status);
  const title = /<title[^<>]*>([^<]*)<\/title>/i.exec(text)?.[1];
  if (title !== undefined && plain(title) !== '') {
    return tell('FIREWALL_ANSWERED', { status, said: [plain(title)] });
  }
  if (/^\s*<(!doctype|html|head|body)/i.test(text)) {
    return tell('PAGE_ANSWERED', { status });
  }
  if (text.trim() === '') return tell('ANSWER_EMPTY', { status });
  return tell('ANSWER_NO_JSON', { status });
}

/** Where to, without the query, in which the keys' names and signature may be repeated. */
function redirected({ status, headers }: Answered): Failure {
  const to = URL.parse(String(headers.location ?? ''));
  return {
    kind: 'failed',
    status,
    code: null,
    message:
      to === null ? tell('SENT_ON_SOMEWHERE', {}) : tell('SENT_ON', { place: `${to.origin}${to.pathname}` }),
    retryable: false,
    mayHaveActed: false,
    retryAfterMs: null,
  };
}

function retryAfter({ headers }: Answered): number | null {
  const said = headers['retry-after'];
  if (typeof said !== 'string') return null;
  const seconds = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.min(seconds, 3600)) * 1000 : null;
}

/** One line of text, bounded; entities a title commonly holds are read. */
function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&#0?39;|&rsquo;|&#8217;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
