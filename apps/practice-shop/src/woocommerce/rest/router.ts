// How does a request to the REST become an answer, or what a bad day makes of it?
import { TLSSocket } from 'node:tls';
import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Site } from '../world/site.ts';
import { authenticate } from './authentication.ts';
import type { Host } from './host-load.ts';
import { listOf, readQuery } from './parameters.ts';
import { type Answer, type Asked, findRoute, type Params, RestError, type Route } from './route.ts';
import { distort, FIREWALL, play, strikeAfter, strikeBefore, strikeFirewall } from './wire-faults.ts';

export type Rest = { site: Site; host: Host; routes: () => Route[] };

const readJson: RequestHandler = express.json({ limit: '5mb', type: ['json', '+json'] });
const readForm: RequestHandler = express.urlencoded({ extended: true, limit: '5mb' });

/** `/wp-json/…`, and the same by `?rest_route=`. */
export function createRest(rest: Rest): RequestHandler {
  const router = express.Router();
  router.use((request, response, next) => {
    const url = new URL(request.originalUrl, rest.site.url);
    const query = readQuery(url.searchParams);
    const named = query.get('rest_route');
    const pretty = /^\/(?:index\.php\/)?wp-json(\/.*)?$/.exec(request.path)?.[1];
    if (pretty === undefined && typeof named !== 'string') return next();
    if (pretty !== undefined && rest.site.world.faults.isOn('plain-permalinks'))
      return sendBlog(rest.site, response);
    const path = typeof named === 'string' ? named : (pretty ?? '/');
    readBody(request, response, (error) => {
      if (error) return refuseBody(response);
      const visit = { request, response, path, url, query };
      rest.host.serve(() => serve(rest, visit), rowsAsked(query)).catch(next);
    });
  });
  return router;
}

/** How many rows may have to be put together for the answer. */
function rowsAsked(query: Params): number {
  const named = listOf(query, 'include').length;
  const page = Number(query.get('per_page') ?? 1);
  return named > 0 ? Math.min(named, page) : page;
}

// Without pretty addresses WordPress takes any path for a page of the blog, and says 200.
function sendBlog({ info }: Site, response: Response): void {
  response
    .status(200)
    .type('html')
    .send(`<!DOCTYPE html><html><head><title>${info.name}</title></head><body>Hello world!</body></html>`);
}

function readBody(request: Request, response: Response, done: (error?: unknown) => void): void {
  readJson(request, response, (error) => (error ? done(error) : readForm(request, response, done)));
}

function refuseBody(response: Response): void {
  const data = { status: 400, json_error_code: 4, json_error_message: 'Syntax error' };
  response.status(400).json({ code: 'rest_invalid_json', message: 'Invalid JSON body passed.', data });
}

type Visit = { request: Request; response: Response; path: string; url: URL; query: Params };

async function serve(rest: Rest, visit: Visit): Promise<void> {
  const { request, response } = visit;
  const { faults } = rest.site.world;
  const found = findRoute(rest.routes(), request.method, visit.path);
  const operation = found?.route.operation ?? 'none';
  if (strikeFirewall(faults, operation)) return void response.status(403).type('html').send(FIREWALL);
  const before = strikeBefore(faults, operation);
  if (before) return play(response, before, '');
  const answer = await answerTo(rest, visit, found);
  if (answer === null) return void request.socket.destroy();
  const text = JSON.stringify(distort(faults, operation, answer.body)).replaceAll('/', '\\/');
  const after = strikeAfter(faults, operation);
  if (after) return play(response, after, text);
  send(response, answer, text);
}

function send(response: Response, answer: Answer, text: string): void {
  response.status(answer.status ?? 200).set({
    'content-type': 'application/json; charset=UTF-8',
    'x-robots-tag': 'noindex',
    'x-content-type-options': 'nosniff',
    'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
    expires: 'Wed, 11 Jan 1984 05:00:00 GMT',
    'cache-control': 'no-cache, must-revalidate, max-age=0, no-store, private',
    ...answer.headers,
  });
  response.end(text);
}

async function answerTo(
  rest: Rest,
  visit: Visit,
  found: ReturnType<typeof findRoute>,
): Promise<Answer | null> {
  try {
    return await handle(rest, visit, found);
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return { status: error.status, body: error.body, headers: error.headers };
  }
}

async function handle(rest: Rest, visit: Visit, found: ReturnType<typeof findRoute>): Promise<Answer | null> {
  const { request, url, query } = visit;
  const { site } = rest;
  const isSecure = request.socket instanceof TLSSocket;
  const caller = { site, method: request.method, uri: url.pathname + url.search, query, isSecure };
  const key = authenticate({ ...caller, authorization: request.headers.authorization });
  if (!found)
    throw new RestError(404, 'rest_no_route', 'No route was found matching the URL and request method.');
  const body = (request.body ?? {}) as Record<string, unknown>;
  const missing = (found.route.needs ?? []).filter((name) => body[name] === undefined);
  if (missing.length > 0) throw missingParams(missing);
  if (!key && !found.route.isPublic) throw forbidden(found.route, request.method);
  const asked: Asked = {
    site,
    method: request.method,
    path: found.named,
    query,
    body,
    headers: request.headers,
    url,
    isSecure,
    keyId: key?.id ?? null,
  };
  const answer = await found.route.handle(asked);
  return answer && { ...answer, body: pickFields(answer.body, listOf(query, '_fields')) };
}

const missingParams = (names: string[]): RestError =>
  new RestError(400, 'rest_missing_callback_param', `Missing parameter(s): ${names.join(', ')}`, {
    data: { params: names },
  });

const VERBS: Record<string, [code: string, message: string]> = {
  GET: ['view', 'Sorry, you cannot list resources.'],
  POST: ['create', 'Sorry, you are not allowed to create resources.'],
  PUT: ['edit', 'Sorry, you are not allowed to edit this resource.'],
  DELETE: ['delete', 'Sorry, you are not allowed to delete this resource.'],
};

function forbidden(route: Route, method: string): RestError {
  const [verb, message] = VERBS[method] ?? ['view', 'Sorry, you cannot view this resource.'];
  if (route.path.startsWith('/wc-aftercare/'))
    return new RestError(401, 'rest_forbidden', 'Sorry, you are not allowed to do that.');
  const isOne = method === 'GET' && /:id\w*$/.test(route.path);
  const said = isOne ? 'Sorry, you cannot view this resource.' : message;
  return new RestError(401, `woocommerce_rest_cannot_${verb}`, said);
}

/** `_fields=id,billing.email`: nothing but these, of every row. */
function pickFields(body: unknown, fields: string[]): unknown {
  if (fields.length === 0) return body;
  if (Array.isArray(body)) return body.map((row) => pickFields(row, fields));
  if (typeof body !== 'object' || body === null) return body;
  const row = body as Record<string, unknown>;
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const [name = '', ...rest] = field.split('.');
    if (name in row) picked[name] = rest.length > 0 ? pickFields(row[name], [rest.join('.')]) : row[name];
  }
  return picked;
}
