// How is any declared route asked as any actor, and what must its answer never hold?
import { expect } from 'vitest';
import { plainSheetName } from '../../apps/portal/src/assets/stylesheet.ts';
import { DOMAIN } from '../support/world.ts';
import type { Actor } from './actors.ts';
import type { Answered } from './call.ts';
import { expected, type Row } from './expectations.ts';
import { proxyQuery } from './signing.ts';
import type { Stage } from './stage.ts';

export const missing = '00000000-0000-4000-8000-000000000000';
export const malformed = [
  'null',
  '[]',
  '%5B%5D',
  '%00',
  '..%2F..%2Fhome',
  '%27%20OR%201=1',
  'a'.repeat(600),
  '__proto__',
];

export interface Asked {
  readonly actor: Actor;
  readonly id: string;
  readonly shop?: string;
}

/** Asks a route as it is declared, with the body that is known to be good there. */
export function askRoute(
  stage: Stage,
  name: string,
  { actor: who, id, shop = DOMAIN }: Asked,
): Promise<Answered> {
  const [method = '', pattern = ''] = name.split(' ');
  const row = rowOf(name);
  const path = pattern
    .replace(/:shop\b/, shop)
    .replace(':shopId', missing)
    .replace(':platform', 'woocommerce')
    .replace(':session', who.session)
    .replace(':id', id)
    .replace(':version', '1')
    .replace(':token', 'A'.repeat(43))
    .replace(':file', plainSheetName);
  const signed = pattern.startsWith('/proxy') ? `?${proxyQuery(shop)}` : '';
  const body = row.body === undefined ? '' : JSON.stringify(row.body);
  const headers = { ...(body === '' ? {} : { 'content-type': 'application/json' }), ...who.headers() };
  return stage.ask({ method, path: path + signed, headers, body });
}

/** The names of the routes of these kinds. */
export function of(...kinds: Row['kind'][]): string[] {
  return Object.keys(expected).filter((name) => kinds.includes(rowOf(name).kind));
}

export function rowOf(name: string): Row {
  return expected[name] ?? fail(name);
}

export function fail(name: string): never {
  throw new Error(`nothing is known of ${name}`);
}

/** Neither mail address nor id of the other shop's shopper stands in an answer. */
export function expectNothingOf({ mine, theirs }: Stage, shop: string, { body }: Answered): void {
  const party = shop === DOMAIN ? mine : theirs;
  for (const secret of [party.email, party.returnId, shop, party.session]) expect(body).not.toContain(secret);
}
