// T6: can a route be forgotten? One that nobody declared stops the start.
import express, { type Express } from 'express';
import { expect, test } from 'vitest';
import { createApp } from './http/app.ts';
import type { Route } from './http/route.ts';
import { refuseUndeclared, servedRoutes } from './http/route-guard.ts';
import { routes } from './http/routes.ts';
import type { Services } from './http/services.ts';
import { intakePath, intakeRoutes } from './intake/intake.ts';
import { declaredRoutes } from './web-process.ts';

// No handler runs here, so none of what handlers need is called.
const services = {} as Services;
const build = (table: readonly Route[] = routes) => createApp(services, table, { trustedProxies: 0 });
const guard = (app: Express) => refuseUndeclared(app, { express: routes, beside: intakeRoutes });
const handle = async () => ({ status: 200 });

test('the app as it is serves exactly what is declared', () => {
  const app = build();
  expect(() => guard(app)).not.toThrow();
  expect(servedRoutes(app)).toHaveLength(routes.length);
});

test('every route says who may call it and whose data it touches, and a tenant never comes from a body', () => {
  for (const { method, path, who, tenant } of declaredRoutes) {
    expect(
      ['anyone', 'staff', 'shopper', 'account', 'customer', 'platform', 'site', 'holder'],
      `${method} ${path}`,
    ).toContain(who);
    expect(['none', 'session-token', 'path', 'signature', 'secret'], `${method} ${path}`).toContain(tenant);
    if (who === 'staff' || who === 'customer') expect(tenant, `${method} ${path}`).toBe('session-token');
    if (who === 'holder') expect(tenant, `${method} ${path}`).toBe('secret');
    if (who === 'site') expect(['path', 'signature'], `${method} ${path}`).toContain(tenant);
    if (who === 'shopper') expect(['path', 'signature'], `${method} ${path}`).toContain(tenant);
  }
});

test('the intake, which stands before Express, is declared with the others', () => {
  expect(declaredRoutes).toContainEqual({
    method: 'POST',
    path: intakePath,
    who: 'platform',
    tenant: 'signature',
  });
  const shadow: Route = { method: 'POST', path: intakePath, who: 'anyone', tenant: 'none', handle };
  const twice = { express: [...routes, shadow], beside: intakeRoutes };
  expect(() => refuseUndeclared(build([...routes, shadow]), twice)).toThrow('declared twice');
});

const router = () => express.Router().get('/debug', (_request, response) => void response.end());
const plant: readonly (readonly [string, (app: Express) => unknown, string])[] = [
  ['a route', (app) => app.get('/debug', () => {}), 'Undeclared: GET /debug'],
  ['another verb of a declared path', (app) => app.delete('/api/policy', () => {}), 'Undeclared: DELETE'],
  ['every verb of a path', (app) => app.all('/debug', () => {}), 'Undeclared: ACL /debug'],
  ['a path by pattern', (app) => app.get(/debug/, () => {}), 'Undeclared: GET /debug/'],
  ['a nested router', (app) => app.use(router()), 'may answer'],
  ['a nested router under a path', (app) => app.use('/x', router()), 'may answer'],
  ['a router below a router', (app) => app.use('/x', express.Router().use('/y', router())), 'may answer'],
  ['an app within the app', (app) => app.use('/x', express().use(router())), 'may answer'],
  ['a folder of files', (app) => app.use(express.static('.')), 'may answer'],
  ['a handler without a path', (app) => app.use((_q, response) => void response.end()), 'may answer'],
];

test.each(plant)('%s that nobody declared stops the start', (_what, add, words) => {
  const app = build();
  add(app);
  expect(() => guard(app)).toThrow(words);
});

test.each<[string, object]>([
  ['one of the staff’s that names no act', { who: 'staff', tenant: 'session-token' }],
  [
    'one of the staff’s that names an act nobody knows',
    { who: 'staff', tenant: 'session-token', act: 'fly' },
  ],
  [
    'one of anybody’s that names an act, which nobody would ask for',
    { who: 'anyone', tenant: 'none', act: 'look' },
  ],
])('a route that stops the start: %s', (_what, declared) => {
  const stray = { method: 'GET', path: '/api/stray', handle, ...declared } as unknown as Route;
  const table = [...routes, stray];
  expect(() => refuseUndeclared(build(table), { express: table, beside: intakeRoutes })).toThrow(
    'name a known act: GET /api/stray',
  );
});

test('a declared route that is not served stops the start too', () => {
  expect(() => guard(build(routes.slice(1)))).toThrow('Not served: GET /healthz');
});
