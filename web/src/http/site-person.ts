// What does a shop's own site get that asks, by its tools for people's data, what we hold of one of them?
import type { Request } from 'express';
import { exportPerson } from '../flows/export-person.ts';
import { refuseUnsigned } from './portal/site-page.ts';
import { json, type Reply, type Route } from './route.ts';
import type { Services } from './services.ts';
import { bearerToken } from './token.ts';

export const sitePersonRoutes: readonly Route[] = [
  { method: 'POST', path: '/person', who: 'site', tenant: 'signature', handle: showPerson },
];

/** POST /person: whom it is about stands in the signed token, good for a minute. */
async function showPerson(services: Services, request: Request): Promise<Reply> {
  const token = bearerToken(request);
  const vouched = token === null ? null : await services.siteDoor.verify('person', token);
  if (vouched === null) throw refuseUnsigned();
  return json(await exportPerson(services.deps, vouched.shop, { orderIds: [], email: vouched.email }));
}
