// What is a route of the site's REST, what does it get, and how does it refuse?
import type { IncomingHttpHeaders } from 'node:http';
import type { Site } from '../world/site.ts';

/** Query values as PHP reads them: a name with [] is a list. */
export type Params = ReadonlyMap<string, string | string[]>;

export type Asked = {
  site: Site;
  method: string;
  /** Named parts of the path. */
  path: Record<string, string>;
  query: Params;
  body: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  /** As it was asked for, credentials and all: the link header repeats it. */
  url: URL;
  isSecure: boolean;
  /** Of the key it was asked with. */
  keyId: string | null;
};

export type Answer = { status?: number; body: unknown; headers?: Record<string, string> };

/** null: the process was killed; nobody answers. */
export type Handler = (asked: Asked) => Answer | null | Promise<Answer | null>;

export type Route = {
  method: string;
  /** "/wc/v3/orders/:id" */
  path: string;
  /** The name under which faults strike it: "orders.list". */
  operation: string;
  handle: Handler;
  /** Anybody may ask; by default only who has a key. */
  isPublic?: true;
  /** Parameters of the body without which nothing is even looked at. */
  needs?: string[];
};

/**
 * A refusal as WordPress writes it. A `bare` one was made by WooCommerce with a number where WordPress wants a
 * list: it goes out as 500, whatever the number says.
 */
export class RestError extends Error {
  readonly status: number;
  readonly code: string;
  readonly data: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly #bare: number | null;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { data?: Record<string, unknown>; headers?: Record<string, string>; bare?: true } = {},
  ) {
    super(message);
    this.status = more.bare ? 500 : status;
    this.#bare = more.bare ? status : null;
    this.code = code;
    this.data = more.data ?? {};
    this.headers = more.headers ?? {};
  }

  get body() {
    return {
      code: this.code,
      message: this.message,
      data: this.#bare ?? { status: this.status, ...this.data },
    };
  }
}

export const invalidId = (what: string): RestError =>
  new RestError(404, `woocommerce_rest_${what}_invalid_id`, 'Invalid ID.');

/** The route of a path, with its named parts; a path that has routes but not this method is no route either. */
export function findRoute(
  routes: Route[],
  method: string,
  path: string,
): { route: Route; named: Record<string, string> } | undefined {
  const parts = path.replace(/\/$/, '').split('/');
  for (const route of routes) {
    if (route.method !== method) continue;
    const named = matchParts(route.path.split('/'), parts);
    if (named) return { route, named };
  }
  return undefined;
}

function matchParts(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const named: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const part = parts[at] ?? '';
    if (wanted.startsWith(':id') && !/^\d+$/.test(part)) return undefined;
    if (wanted.startsWith(':')) named[wanted.slice(1)] = decodeURIComponent(part);
    else if (wanted !== part) return undefined;
  }
  return named;
}
