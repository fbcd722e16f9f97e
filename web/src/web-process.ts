// How does one web process serve? The intake on plain node:http, everything else through Express, one port for both.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from './http/app.ts';
import type { Declared } from './http/route.ts';
import { refuseUndeclared } from './http/route-guard.ts';
import { routes } from './http/routes.ts';
import type { Services } from './http/services.ts';
import { type Intake, intakeNameOf, intakeRoutes, isForIntake, receive } from './intake/intake.ts';
import { inTrace } from './root/trace.ts';
import { type OnAnswer, traced, traceOf, watch } from './watch.ts';

/** Every address a web process answers at. */
export const declaredRoutes: readonly Declared[] = [...intakeRoutes, ...routes];

export interface WebProcess {
  readonly port: number;
  /** Serves on for `drainMs`, then takes no new connection; resolves when the answers under way are out. */
  stop(drainMs?: number): Promise<void>;
}

interface WebOptions {
  readonly services: Services;
  readonly intake: Intake;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: number;
  /** Told of every answer, by the name of its route. */
  readonly onAnswer: OnAnswer;
}

/** Starts serving; refuses to start with a route that is not in the table. */
export async function startWeb(options: WebOptions): Promise<WebProcess> {
  const { services, intake, host, port, trustedProxies } = options;
  const app = createApp(services, routes.map(traced), { trustedProxies });
  refuseUndeclared(app, { express: routes, beside: intakeRoutes });
  const draining = new AbortController();
  const server = createServer((request, response) => {
    const route = isForIntake(request) ? intakeNameOf(request) : null;
    watch(request, response, { onAnswer: options.onAnswer, route });
    // A kept connection would bring the next request here too.
    if (draining.signal.aborted) response.setHeader('connection', 'close');
    if (route !== null) inTrace(traceOf(request), () => void receive(intake, request, response));
    else app(request, response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than balancers keep theirs: a connection may not end just as they send by it.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: portOf(server),
    stop: async (drainMs = 0) => {
      draining.abort();
      if (drainMs > 0) await wait(drainMs);
      await stop(server);
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A client that never ends its request may not keep us: what is under way has had its time by then.
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}
