// How is a page answered by which staff come in: which headers, which limit?
import { stylesheetName } from '@aftercare/portal/assets/stylesheet.ts';
import type { StaffFrame } from '@aftercare/portal/staff/frame.ts';
import { drawStaffTooManyPage } from '@aftercare/portal/staff/sign-in.ts';
import type { Request } from 'express';
import { callerOf } from './caller.ts';
import { page, type Reply } from './route.ts';
import type { Services } from './services.ts';

export const staffFrame: StaffFrame = { cssUrl: `/portal-assets/${stylesheetName}` };

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

/** The answer to whoever has tried too often this minute; null: go on, one try is counted. */
export async function tooOften(services: Services, request: Request, door: string): Promise<Reply | null> {
  const wait = await services.limit('door-address', `${door} ${callerOf(request)}`);
  if (wait === null) return null;
  const body = drawStaffTooManyPage(staffFrame, { minutes: Math.ceil(wait / 60_000) });
  return staffPage(body, 429, { headers: { 'retry-after': String(Math.ceil(wait / 1000)) } });
}
