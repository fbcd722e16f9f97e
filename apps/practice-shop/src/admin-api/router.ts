// Over which routes is the Admin API reached?
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { type Caller, callerOf, shopOf } from './access.ts';
import { distort } from './answer-faults.ts';
import { bulkFileHandler } from './bulk/file.ts';
import type { BulkDeps } from './bulk/run.ts';
import { resumeBulkOperations, startBulk } from './bulk/start.ts';
import type { Context } from './context.ts';
import { type Body, internalError, refusal, run, throttled } from './execution.ts';
import { type Preparation, type Prepared, prepare } from './preparation.ts';
import { adminSchema } from './resolvers.ts';
import { planOf, Throttle } from './throttle.ts';
import { API_VERSION } from './version.ts';
import { play, type Strike, strikeAfter, strikeBefore, unauthorized } from './wire-faults.ts';

type Api = { world: World; schema: GraphQLSchema; throttle: Throttle; bulk: BulkDeps };

export type AdminApiOptions = {
  /** Where the files of bulk operations lie; a temporary folder when not given. */
  bulkDir?: string | undefined;
};

/** Answers `POST /admin/api/:version/graphql.json` and a bulk operation's file, for the shop the host names. */
export function createAdminApi(world: World, options: AdminApiOptions = {}): Router {
  const schema = adminSchema();
  const bulkDir = options.bulkDir ?? mkdtempSync(join(tmpdir(), 'bulk-'));
  mkdirSync(bulkDir, { recursive: true });
  const pathOf = (fileName: string): string => join(bulkDir, basename(fileName));
  const api: Api = { world, schema, throttle: new Throttle(), bulk: { world, schema, pathOf } };
  resumeBulkOperations(api.bulk);
  const router = express.Router();
  router.post(
    '/admin/api/:version/graphql.json',
    express.json({ limit: '2mb', strict: true }),
    (request, response) => answer(api, request, response),
  );
  router.get('/bulk/:file', bulkFileHandler(world, pathOf));
  router.use(refuseBody);
  return router;
}

// What express.json could not read: malformed, too large, of an unknown encoding.
function refuseBody(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const { type, status } = error as { type?: string; status?: number };
  if (type === undefined || status === undefined || status >= 500) next(error);
  else response.status(status).json({ errors: { query: 'Required parameter missing or invalid' } });
}

function answer(api: Api, request: Request, response: Response): void {
  const shop = shopOf(api.world, request);
  if (!shop || !/^\d{4}-\d{2}$|^unstable$/.test(String(request.params.version))) {
    response.status(404).json({ errors: 'Not Found' });
    return;
  }
  response.set({ 'x-request-id': randomUUID(), 'x-shopify-api-version': API_VERSION });
  const preparation = prepare(api.schema, request.body);
  const operation = preparation.ok ? preparation.request.roots[0] : undefined;
  const struck = strikeBefore(api.world.faults, operation);
  if (struck) spoilBefore(api, request, response, shop, struck, preparation);
  else runAndAnswer(api, request, response, shop, preparation);
}

function runAndAnswer(
  api: Api,
  request: Request,
  response: Response,
  shop: Shop,
  preparation: Preparation,
): void {
  const caller = callerOf(api.world, shop, request.header('x-shopify-access-token'));
  if (!caller) unauthorized(response);
  else if (!preparation.ok) send(response, refusal(preparation.errors));
  else execute(api, response, shop, caller, preparation.request);
}

function execute(api: Api, response: Response, shop: Shop, caller: Caller, request: Prepared): void {
  const { faults } = api.world;
  const [operation] = request.roots;
  const context: Context = {
    world: api.world,
    schema: api.schema,
    shop,
    apiKey: caller.apiKey,
    scopes: caller.scopes,
    isBulk: false,
    bulkRoots: undefined,
    startBulk: (id) => startBulk(api.bulk, shop, id),
    partialFailure: { armed: faults.fires('partial-data', operation) },
  };
  const body = run(api.schema, api.throttle, planOf(api.world, shop.domain), request, context);
  const struck = strikeAfter(faults, operation);
  if (struck?.name === 'internal-error-after-commit') send(response, internalError(randomUUID()));
  else if (struck) play(response, struck, JSON.stringify(body));
  else send(response, distort(faults, operation, body));
}

function spoilBefore(
  api: Api,
  request: Request,
  response: Response,
  shop: Shop,
  struck: Strike,
  preparation: Preparation,
): void {
  if (struck.name === 'internal-error') {
    send(response, internalError(randomUUID()));
    return;
  }
  if (struck.name !== 'throttle') {
    play(response, struck, '');
    return;
  }
  const apiKey = callerOf(api.world, shop, request.header('x-shopify-access-token'))?.apiKey ?? '';
  const cost = preparation.ok ? preparation.request.cost : 1;
  const plan = planOf(api.world, shop.domain);
  send(response, throttled(api.throttle, `${shop.domain} ${apiKey}`, { ...plan }, cost));
}

function send(response: Response, body: Body): void {
  response.status(200).json(body);
}
