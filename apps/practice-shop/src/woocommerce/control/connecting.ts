// How is a shop connected without a browser, as its merchant would do it in one?
import { BadRequest } from '../../control/answers.ts';
import { grantAccess } from '../edges/authorize.ts';
import type { OpenSite } from '../open-site.ts';

/**
 * What a merchant does in the browser: gives the shop's address to the app, is sent to the shop's own page,
 * approves, and is sent back. `location` is that page's address when the app was asked already.
 */
export async function connectAsMerchant(open: OpenSite, location?: string): Promise<{ returnUrl: string }> {
  const page = location ?? (await askApp(open));
  const { pathname, searchParams, origin } = new URL(page, open.site.url);
  if (origin !== open.site.url || pathname !== '/wc-auth/v1/authorize')
    throw new BadRequest(400, `The app leads to ${origin}${pathname}, not to the shop's page`);
  const end = await grantAccess(open.site, open.appUrl, searchParams);
  if ('refused' in end) throw new BadRequest(400, end.refused);
  return { returnUrl: end.location };
}

async function askApp({ site, appUrl }: OpenSite): Promise<string> {
  const answer = await fetch(`${appUrl}/connect/woocommerce`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(appUrl).origin },
    body: new URLSearchParams({ shop: site.url }),
  });
  const location = answer.headers.get('location');
  if (!location) throw new BadRequest(400, `The app answered ${answer.status} to the shop's address`);
  return location;
}
