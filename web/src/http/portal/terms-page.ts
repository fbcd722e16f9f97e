// What holds for returns of this shop: read by anyone, for a country they choose?
import { shownTerms } from '@aftercare/core/policy/shown-terms.ts';
import { drawTermsPage } from '@aftercare/portal/pages/terms.ts';
import type { Request } from 'express';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';

/** GET /returns-policy */
export async function showTermsPage(
  { deps }: Services,
  { shop, frame }: Visit,
  request: Request,
): Promise<Reply> {
  const { policy } = await deps.store.inShop(shop.shopId, ({ policies }) => policies.current());
  return portalPage(drawTermsPage(frame, { terms: shownTerms(policy), country: readCountry(request) }));
}

/** Two capital letters; whatever else stands there chooses none. */
export function readCountry({ query }: Pick<Request, 'query'>): string | null {
  const { country } = query;
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : null;
}
