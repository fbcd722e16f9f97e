// How does a merchant let an app in: the page at /wc-auth/v1/authorize, its button, and the keys it sends?
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import { benchStyles } from '../../edges/pages/bench-styles.ts';
import { sendPage } from '../../edges/pages/html.ts';
import { makeKey } from '../control/keys.ts';
import { callOut } from '../hooks/outgoing.ts';
import { WP_VERSION } from '../hooks/scheduler.ts';
import type { Site } from '../world/site.ts';

type Grant = {
  appName: string;
  userId: string;
  returnUrl: string;
  callbackUrl: string;
  scope: 'read' | 'write' | 'read_write';
};
type Refused = { refused: string };
export type Granted = { location: string } | Refused;

const NAMES = ['app_name', 'user_id', 'return_url', 'callback_url', 'scope'] as const;

/** The merchant is taken to be signed in; what is wrong with the request is said as WooCommerce says it. */
export function createAuthorize(site: Site, appUrl: string): Router {
  const router = express.Router();
  router.get('/wc-auth/v1/authorize', async (request, response) => {
    const grant = readGrant(new URL(request.originalUrl, site.url).searchParams);
    if ('refused' in grant) return sayNo(response, grant);
    await showConsent(site, grant, request, response);
  });
  // Granted by following a link, as in WooCommerce.
  router.get('/wc-auth/v1/access_granted', async (request, response) => {
    const end = await grantAccess(site, appUrl, new URL(request.originalUrl, site.url).searchParams);
    if ('refused' in end) sayNo(response, end);
    else response.redirect(302, end.location);
  });
  return router;
}

/** Makes the keys, hands them over, and says where the merchant goes next. */
export async function grantAccess(site: Site, appUrl: string, asked: URLSearchParams): Promise<Granted> {
  const grant = readGrant(asked);
  if ('refused' in grant) return grant;
  const key = makeKey(site, grant.scope, `${grant.appName} - API`);
  const body = JSON.stringify({
    key_id: key.keyId,
    user_id: grant.userId,
    consumer_key: key.consumerKey,
    consumer_secret: key.consumerSecret,
    key_permissions: key.permissions,
  });
  const headers = {
    'content-type': 'application/json;charset=UTF-8',
    'user-agent': `WordPress/${WP_VERSION}; ${site.url}`,
  };
  const answer = await callOut(appUrl, grant.callbackUrl, { method: 'POST', headers, body });
  if ('error' in answer || answer.status !== 200) {
    site.keys.delete(String(key.keyId));
    const why = 'An error occurred in the request and at the time were unable to send the consumer data';
    return { refused: 'error' in answer ? answer.error : why };
  }
  const location = new URL(grant.returnUrl);
  location.searchParams.set('success', '1');
  location.searchParams.set('user_id', grant.userId);
  return { location: location.href };
}

function readGrant(asked: URLSearchParams): Grant | Refused {
  const missing = NAMES.find((name) => !asked.get(name));
  if (missing) return { refused: `Missing parameter ${missing}` };
  const text = (name: (typeof NAMES)[number]) => asked.get(name) ?? '';
  const scope = (['read', 'write', 'read_write'] as const).find((each) => each === text('scope'));
  if (!scope) return { refused: `Invalid scope ${text('scope')}` };
  const [returnUrl, callbackUrl] = [withScheme(text('return_url')), withScheme(text('callback_url'))];
  const broken = [returnUrl, callbackUrl].find((url) => !URL.canParse(url));
  if (broken !== undefined) return { refused: `The ${broken} is not a valid URL` };
  if (!/^https:\/\//i.test(callbackUrl)) return { refused: 'The callback_url needs to be over SSL' };
  return { appName: text('app_name'), userId: text('user_id'), returnUrl, callbackUrl, scope };
}

const withScheme = (url: string): string => (url.includes('://') ? url : `https://${url}`);

const sayNo = (response: Response, { refused }: Refused): void =>
  void response
    .status(401)
    .type('html')
    .send(`<!DOCTYPE html><title>Access denied</title><p>Error: ${refused.replace(/[<&]/g, '')}.</p>`);

async function showConsent(site: Site, grant: Grant, request: Request, response: Response): Promise<void> {
  const { search } = new URL(request.originalUrl, site.url);
  const granted = `${request.baseUrl}/wc-auth/v1/access_granted${search}`;
  const denied = new URL(grant.returnUrl);
  denied.searchParams.set('success', '0');
  denied.searchParams.set('user_id', grant.userId);
  const body = html`<body><main><h1>${grant.appName} would like to connect to your store</h1>
<p>This will give “${grant.appName}” ${grant.scope.replace('_', '/')} access which will allow it to view and manage orders, products, customers and webhooks of ${site.info.name}.</p>
<p>Logged in as admin.</p>
<p><a class="approve" href="${granted}"><button type="button" tabindex="-1">Approve</button></a> <a href="${denied.href}">Deny</a></p></main></body>`;
  await sendPage(response, { title: 'Application authentication request', styles: benchStyles, body });
}
