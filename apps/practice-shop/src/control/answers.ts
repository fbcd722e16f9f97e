// How does the control API read a request and answer it?
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import type { Order } from '../world/order-types.ts';
import type { Shop } from '../world/shop.ts';
import type { Outcome, UserError } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** A request that cannot be served as it was put. */
export class BadRequest extends Error {
  readonly status: number;
  readonly issues: { path: string; message: string }[];

  constructor(status: number, message: string, issues: { path: string; message: string }[] = []) {
    super(message);
    this.status = status;
    this.issues = issues;
  }
}

/** Only the routes that read a body parse one: the edges beside them need theirs raw. */
export const json: RequestHandler = express.json({ limit: '2mb', type: () => true });

/** The body in its declared shape, or a 400 that says what is wrong where. */
export function readBody<S extends z.ZodType>(request: Request, shape: S): z.output<S> {
  const read = shape.safeParse(request.body ?? {});
  if (read.success) return read.data;
  const issues = read.error.issues.map((each) => ({ path: each.path.join('.'), message: each.message }));
  throw new BadRequest(400, 'The body is not as described', issues);
}

/** The shop of `?shop=`, else the default one. */
export function shopOf(world: World, request: Request): Shop {
  const named = request.query.shop;
  if (named === undefined) return world.defaultShop;
  const shop = typeof named === 'string' ? world.shops.get(named) : undefined;
  if (!shop) throw new BadRequest(404, `There is no shop ${String(named)}`);
  return shop;
}

/** The order named in the path, without `#`. */
export function orderOf(world: World, request: Request): { shop: Shop; order: Order } {
  const shop = shopOf(world, request);
  const name = String(request.params.name);
  const named = shop.orders.byName(name);
  const order = named && shop.orders.get(named.id);
  if (!order) throw new BadRequest(404, `There is no order ${name}`);
  return { shop, order };
}

/** The value, or a 400 with the operation's reasons. */
export function accept<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const issues = outcome.userErrors.map((each: UserError) => ({
    path: (each.field ?? []).join('.'),
    message: each.message,
  }));
  throw new BadRequest(400, outcome.userErrors[0]?.message ?? 'refused', issues);
}

/** Writes every refusal, and every malformed body, as JSON. */
export const answerErrors: ErrorRequestHandler = (error: unknown, _request, response: Response, next) => {
  if (response.headersSent) return next(error);
  if (error instanceof BadRequest) {
    response.status(error.status).json({ error: error.message, issues: error.issues });
    return;
  }
  const status = (error as { status?: unknown }).status;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    response.status(status).json({ error: 'The body could not be read', issues: [] });
    return;
  }
  next(error);
};
