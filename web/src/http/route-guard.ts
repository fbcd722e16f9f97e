// Is a route served that nobody declared? Then the process must not start.
import { acts } from '@aftercare/core/staff/roles.ts';
import type { Express } from 'express';
import { z } from 'zod';
import type { Declared } from './route.ts';

const routerSchema = z.object({
  stack: z.array(
    z.object({
      route: z.object({ path: z.unknown(), methods: z.record(z.string(), z.boolean()) }).optional(),
      name: z.string(),
    }),
  ),
});

/** What stands before and behind the routes, by the names of its functions, in order: none of it answers a path of its own. */
const passing = [
  'helmetMiddleware',
  'jsonParser',
  'textParser',
  'parseForm',
  'refuseUnknown',
  'answerProblem',
];

/** What Express says it serves, as "GET /path". */
export function servedRoutes(app: Express): string[] {
  return readStack(app).flatMap(({ route }) => {
    if (!route) return [];
    return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${String(route.path)}`);
  });
}

/**
 * Throws when the routes Express serves and the declared ones differ, either way; when one of those served beside
 * Express is served by it too; or when anything else than the known middleware may answer, as a nested router would.
 */
export function refuseUndeclared(
  app: Express,
  declared: { readonly express: readonly Declared[]; readonly beside: readonly Declared[] },
): void {
  const names = [...declared.express, ...declared.beside].map((route) => `${route.method} ${route.path}`);
  if (new Set(names).size !== names.length) throw new Error('A route is declared twice.');
  const expected = names.slice(0, declared.express.length);
  const served = servedRoutes(app);
  const stray = served.filter((route) => !expected.includes(route));
  const missing = expected.filter((route) => !served.includes(route));
  if (stray.length + missing.length > 0) {
    throw new Error(
      `Routes and their table differ. Undeclared: ${stray.join(', ') || 'none'}. Not served: ${missing.join(', ') || 'none'}.`,
    );
  }
  refuseHidden(app);
  refuseActless([...declared.express, ...declared.beside]);
}

/** Who of the staff may use a route is known by the act it names: one that names none would be anybody's. */
function refuseActless(declared: readonly Declared[]): void {
  const names = declared
    .filter(({ who, act }) => (who === 'staff') !== (act !== undefined && acts.includes(act)))
    .map((route) => `${route.method} ${route.path}`);
  if (names.length > 0)
    throw new Error(`Routes of the staff, and those alone, name a known act: ${names.join(', ')}.`);
}

/** A nested router, a mounted app or a handler without a path serves what the table can't see. */
function refuseHidden(app: Express): void {
  const found = readStack(app).flatMap(({ route, name }) => (route ? [] : [name]));
  if (found.join() === passing.join()) return;
  throw new Error(
    `Something beside the routes may answer: ${found.join(', ')}; known: ${passing.join(', ')}.`,
  );
}

function readStack(app: Express) {
  return routerSchema.parse({ stack: app.router.stack }).stack;
}
