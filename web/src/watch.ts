// Which request is answered, by which route, how soon? Known by the route's name: what stands in an address is a person's.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from './http/route.ts';
import type { Answer } from './root/metrics.ts';
import { enterTrace, isGiven, requestIdOf, type Trace } from './root/trace.ts';

export type OnAnswer = (answer: Answer) => void;

const traces = new WeakMap<IncomingMessage, Trace>();
const names = new WeakMap<IncomingMessage, string>();

/** The request's own, made at the first asking. */
export function traceOf(request: IncomingMessage): Trace {
  const known = traces.get(request);
  if (known) return known;
  const made = { requestId: requestIdOf(request.headers) };
  traces.set(request, made);
  return made;
}

/** Answers with the id that came with the request, and tells of the answer when it is out. */
export function watch(
  request: IncomingMessage,
  response: ServerResponse,
  { onAnswer, route }: { onAnswer: OnAnswer; route: string | null },
): void {
  const begun = performance.now();
  const { requestId } = traceOf(request);
  // None that we made: what is answered alike must be alike to the byte.
  if (isGiven(request.headers, requestId)) response.setHeader('x-request-id', requestId);
  response.once('close', () => {
    const status = response.writableFinished ? response.statusCode : 499;
    const ms = Math.round(performance.now() - begun);
    onAnswer({ requestId, route: route ?? names.get(request) ?? 'none', status, ms });
  });
}

/** The route, doing what it does under the request's id. */
export function traced(route: Route): Route {
  return {
    ...route,
    handle: (services, request) => {
      names.set(request, `${route.method} ${route.path}`);
      // Whoever reads the body loses what was entered before it.
      enterTrace(traceOf(request));
      return route.handle(services, request);
    },
  };
}
