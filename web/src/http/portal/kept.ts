// How does what a shopper typed get to the next page, so that Back, Forward and Reload find that page again?
import type { Request } from 'express';
import { z } from 'zod';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import type { Visit } from './door.ts';

const minutes = 60;
// Proxies and servers refuse longer addresses; the platform's proxy adds its own words to the query.
const longestSealed = 6_000;
const mostText = 100_000;

/** What it is kept for: opened anywhere else it is nothing. */
export type Scope = readonly ['door'] | readonly ['return', orderId: string];

const sealedSchema = z.object({ scope: z.array(z.string()), until: z.number(), kept: z.unknown() });

export const problemsSchema = z
  .array(z.object({ path: z.string(), codes: z.array(z.string()).readonly(), said: z.string().optional() }))
  .readonly();

interface Onward<T> {
  readonly path: string;
  readonly scope: Scope;
  readonly kept: T;
  /** The same page at once, for what is too long for any address. */
  readonly drawAtOnce: (kept: T) => Promise<Reply>;
}

/** Sends the shopper on to a page that is read, not posted to; what it needs travels sealed in its address. */
export async function sendOnward<T>(services: Services, visit: Visit, onward: Onward<T>): Promise<Reply> {
  const sealed = sealKept(services, visit, onward.scope, onward.kept);
  if (sealed === null) return onward.drawAtOnce(onward.kept);
  return redirect(`${visit.frame.base}${onward.path}?kept=${encodeURIComponent(sealed)}`);
}

/** What the address of this page brought along; null: nothing, or not for this page, or an hour old. */
export function readKept<T>(
  services: Services,
  visit: Visit,
  { scope, schema, request }: { scope: Scope; schema: z.ZodType<T>; request: Request },
): T | null {
  const sealed = request.query.kept;
  if (typeof sealed !== 'string' || sealed.length > longestSealed) return null;
  const read = sealedSchema.safeParse(services.deps.unsealFromAddress(sealed));
  if (!read.success || read.data.until < services.deps.now().getTime()) return null;
  if (JSON.stringify(read.data.scope) !== JSON.stringify(scopeIn(visit, scope))) return null;
  const kept = schema.safeParse(read.data.kept);
  return kept.success ? kept.data : null;
}

function sealKept(services: Services, visit: Visit, scope: Scope, kept: unknown): string | null {
  if (JSON.stringify(kept).length > mostText) return null;
  const until = services.deps.now().getTime() + minutes * 60_000;
  const sealed = services.deps.sealForAddress({ scope: scopeIn(visit, scope), until, kept });
  return sealed.length > longestSealed ? null : sealed;
}

function scopeIn({ shop }: Visit, scope: Scope): string[] {
  return [shop.shopId, ...scope];
}
