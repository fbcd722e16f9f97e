// What does the API answer to a request that may run?
import { type ExecutionResult, executeSync, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { actualCost } from './cost.ts';
import type { Prepared } from './preparation.ts';
import type { Plan, Throttle } from './throttle.ts';

export type Body = Record<string, unknown>;

/** Takes the points, runs the request, gives back what was estimated too much. */
export function run(
  schema: GraphQLSchema,
  throttle: Throttle,
  plan: Plan,
  request: Prepared,
  contextValue: Context,
): Body {
  const bucket = `${contextValue.shop.domain} ${contextValue.apiKey}`;
  if (!throttle.take(bucket, plan, request.cost)) return throttled(throttle, bucket, plan, request.cost);
  const result = executeSync({
    schema,
    document: request.document,
    operationName: request.operation.name?.value,
    variableValues: request.variables,
    contextValue,
  });
  const actual = actualCost({ schema, ...request }, result.data);
  throttle.giveBack(bucket, plan, request.cost - actual);
  const cost = {
    requestedQueryCost: request.cost,
    actualQueryCost: actual,
    throttleStatus: throttle.status(bucket, plan),
  };
  return { ...bodyOf(result), extensions: { cost } };
}

/** The answer to a request whose points are not there. */
export function throttled(throttle: Throttle, bucket: string, plan: Plan, requested: number): Body {
  const cost = {
    requestedQueryCost: requested,
    actualQueryCost: null,
    throttleStatus: throttle.status(bucket, plan),
  };
  const extensions = { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' };
  return { errors: [{ message: 'Throttled', extensions }], extensions: { cost } };
}

/** The answer Shopify gives when something broke on its side, as a 200. */
export function internalError(requestId: string): Body {
  const message = `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`;
  return { errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }] };
}

/** Errors that kept a request from running. */
export function refusal(errors: readonly GraphQLError[]): Body {
  return { errors: errors.map((error) => error.toJSON()) };
}

// A bug in a resolver must be seen as one, not be handed out as an answer of Shopify's.
function bodyOf(result: ExecutionResult): Body {
  for (const error of result.errors ?? []) {
    const cause = error.originalError;
    if (cause && !(cause instanceof GraphQLError)) throw cause;
  }
  const errors = result.errors?.map((error) => error.toJSON());
  return errors ? { data: result.data ?? null, errors } : { data: result.data };
}
