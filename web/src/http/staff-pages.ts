// How is a page answered by which staff come in: which headers, which limit?
import { plainSheetName } from '@aftercare/portal/assets/stylesheet.ts';
import type { StaffFrame } from '@aftercare/portal/staff/frame.ts';
import { drawStaffTooManyPage } from '@aftercare/portal/staff/sign-in.ts';
import type { Request } from 'express';
import { callerOf } from './caller.ts';
import { readerOf } from './reader.ts';
import { page, type Reply, type Route } from './route.ts';

/** In the language of whoever asks: no shop is known yet. */
export function staffFrame(request: Request): StaffFrame {
  return { cssUrl: `/portal-assets/${plainSheetName}`, language: readerOf(request).locale };
}

/** No script, no foreign frame. `leads`: a form of this page ends on a merchant's own site. */
export function staffPage(
  body: string,
  status = 200,
  { headers = {}, leads = false }: { headers?: Record<string, string>; leads?: boolean } = {},
): Reply {
  const forms = leads ? "'self' https: http:" : "'self'";
  return page(body, status, {
    ...headers,
    'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; form-action ${forms}; base-uri 'none'; frame-ancestors 'none'`,
  });
}

/** Counts a try at this door, and turns away whoever has tried too often this minute. */
export function counted(door: string, handle: Route['handle']): Route['handle'] {
  return async (services, request) => {
    const wait = await services.limit('door-address', `${door} ${callerOf(request)}`);
    if (wait === null) return handle(services, request);
    const body = drawStaffTooManyPage(staffFrame(request), { minutes: Math.ceil(wait / 60_000) });
    return staffPage(body, 429, { headers: { 'retry-after': String(Math.ceil(wait / 1000)) } });
  };
}
