// How does one web process serve? The intake on plain node:http, everything else through Express, one port for both.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './http/app.ts';
import type { Declared } from './http/route.ts';
import { refuseUndeclared } from './http/route-guard.ts';
import { routes } from './http/routes.ts';
import type { Services } from './http/services.ts';
import { type Intake, intakeRoutes, isForIntake, receive } from './intake/intake.ts';

/** Every address a web process answers at. */
export const declaredRoutes: readonly Declared[] = [...intakeRoutes, ...routes];

export interface WebProcess {
  readonly port: number;
  /** Takes no new connection and resolves when the answers under way are out. */
  stop(): Promise<void>;
}

interface WebOptions {
  readonly services: Services;
  readonly intake: Intake;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: number;
}

/** Starts serving; refuses to start with a route that is not in the table. */
export async function startWeb({
  services,
  intake,
  host,
  port,
  trustedProxies,
}: WebOptions): Promise<WebProcess> {
  const app = createApp(services, routes, { trustedProxies });
  refuseUndeclared(app, { express: routes, beside: intakeRoutes });
  const server = createServer((request, response) => {
    if (isForIntake(request)) void receive(intake, request, response);
    else app(request, response);
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: portOf(server), stop: () => stop(server) };
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
