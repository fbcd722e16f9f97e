// Is a route served that nobody declared? Then the process must not start.
import type { Express } from 'express';
import { z } from 'zod';
import type { Route } from './route.ts';

const routerSchema = z.object({
  stack: z.array(
    z.object({
      route: z.object({ path: z.unknown(), methods: z.record(z.string(), z.boolean()) }).optional(),
      name: z.string(),
      handle: z.unknown(),
    }),
  ),
});

/** What Express says it serves, as "GET /path". */
export function servedRoutes(app: Express): string[] {
  const { stack } = routerSchema.parse({ stack: app.router.stack });
  return stack.flatMap(({ route, name }) => {
    if (name === 'router') return ['* (a nested router, whose routes the table cannot see)'];
    if (!route) return [];
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${String(route.path)}`);
  });
}

/** Throws when the served and the declared routes differ, either way. */
export function refuseUndeclared(app: Express, routes: readonly Route[]): void {
  const declared = new Set(routes.map((route) => `${route.method} ${route.path}`));
  const served = servedRoutes(app);
  const stray = served.filter((route) => !declared.has(route));
  const missing = [...declared].filter((route) => !served.includes(route));
  if (declared.size !== routes.length) throw new Error('A route is declared twice.');
  if (stray.length + missing.length > 0) {
    throw new Error(
      `Routes and their table differ. Undeclared: ${stray.join(', ') || 'none'}. Not served: ${missing.join(', ') || 'none'}.`,
    );
  }
}
