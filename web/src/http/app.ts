// How does Express serve exactly the declared routes, and nothing that was not declared?
import { BlobsUnreachable } from '@aftercare/core/blobs/blob-store.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { parseForm } from './form.ts';
import { drawUnread } from './portal/unread.ts';
import { HttpProblem, notFound } from './problem.ts';
import { readerOf } from './reader.ts';
import type { Reply, Route } from './route.ts';
import type { Services } from './services.ts';
import { admitStaff } from './staff.ts';

const mostBodyBytes = 256 * 1024;

/** Builds the web application from its table of routes. */
export function createApp(
  services: Services,
  routes: readonly Route[],
  options: { trustedProxies: number },
): Express {
  const app = express();
  app.set('trust proxy', options.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: false,
      frameguard: false,
      crossOriginOpenerPolicy: false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use(express.json({ limit: mostBodyBytes, strict: true }));
  app.use(express.text({ limit: mostBodyBytes, type: 'application/x-www-form-urlencoded' }), parseForm);
  for (const route of routes) mount(app, services, route);
  app.use(refuseUnknown);
  app.use(answerError(services));
  return app;
}

function refuseUnknown(_request: Request, _response: Response, next: NextFunction): void {
  next(notFound());
}

const verbs = { GET: 'get', POST: 'post', PUT: 'put', OPTIONS: 'options' } as const;

function mount(app: Express, services: Services, route: Route): void {
  app[verbs[route.method]](route.path, async (request: Request, response: Response) => {
    if (route.who === 'staff') await admitStaff(services, request, route.act);
    write(response, await route.handle(services, request));
  });
}

function write(response: Response, reply: Reply): void {
  response.status(reply.status);
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  response.end(reply.body ?? '');
}

/** The one place where what was thrown becomes an answer. */
function answerError(services: Services) {
  return function answerProblem(
    error: unknown,
    request: Request,
    response: Response,
    _next: NextFunction,
  ): void {
    const problem = toProblem(error);
    if (problem.status >= 500)
      services.deps.log.error({ err: error, path: request.route?.path }, 'A request failed');
    // A shopper is answered with a page, whatever went wrong on the way to one.
    write(response, drawUnread(services, request, problem.status) ?? replyOf(problem, request));
  };
}

function replyOf(problem: HttpProblem, request: Request): Reply {
  return {
    status: problem.status,
    headers: {
      ...problem.headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(problem.toldTo(readerOf(request))),
  };
}

function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof PlatformError)
    return new HttpProblem(503, {
      title: ({ say }) => say.problems.silent,
      detail: ({ say }) => say.problems.silentWhy,
    });
  if (error instanceof BlobsUnreachable)
    return new HttpProblem(503, {
      title: ({ say }) => say.problems.broken,
      detail: ({ say }) => say.logo.unreachable,
    });
  const status = statusOf(error);
  if (status === 413)
    return new HttpProblem(413, {
      title: ({ say }) => say.problems.tooLarge,
      detail: ({ say }) => say.problems.tooLargeWhy,
    });
  if (status !== null)
    return new HttpProblem(status, {
      title: ({ say }) => say.problems.unreadable,
      detail: ({ say }) => say.problems.unreadableWhy,
    });
  return new HttpProblem(500, {
    title: ({ say }) => say.problems.broken,
    detail: ({ say }) => say.problems.brokenWhy,
  });
}

/** Express and its body parsers mark the caller's own mistakes with a 4xx status. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status >= 400 && error.status < 500 ? error.status : null;
}
