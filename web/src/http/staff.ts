// Who in the shop's admin is calling, and for which shop? Only a verified session token says so.
import type { Request } from 'express';
import type { Shop } from '../flows/store.ts';
import { HttpProblem } from './problem.ts';
import type { Services, Staff } from './services.ts';

export interface StaffRequest {
  readonly shop: Shop;
  readonly staff: Staff;
}

/** The verified caller and the shop; a 401 asks App Bridge for a fresh token. */
export async function requireStaff(services: Services, request: Request): Promise<StaffRequest> {
  const { staff } = await requireToken(services, request);
  const shop = await services.shopOf(staff.domain);
  if (shop === null || shop.uninstalledAt !== null) throw unauthorised('This shop is not connected.');
  return { shop, staff };
}

/** The verified caller, whether or not the shop is connected yet. */
export async function requireToken(
  services: Services,
  request: Request,
): Promise<{ staff: Staff; token: string }> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.get('authorization') ?? '')?.[1];
  const staff = token === undefined ? null : await services.staffDoor.verify(token);
  if (token === undefined || staff === null) throw unauthorised('Open Aftercare from your shop’s admin.');
  return { staff, token };
}

function unauthorised(detail: string): HttpProblem {
  return new HttpProblem(
    401,
    'Not signed in',
    { detail },
    { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  );
}
