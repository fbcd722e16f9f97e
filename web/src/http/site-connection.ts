// How does a merchant connect a shop on a site of its own: by its own page of consent, or by pasted keys?

import {
  type ConnectionView,
  type ConnectView,
  drawConnectionPage,
  drawConnectPage,
} from '@aftercare/portal/staff/connect.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import type { Request } from 'express';
import {
  beginConnection,
  finishConnection,
  hasReadOrders,
  readConnection,
  takeKeys,
} from '../flows/connect-site.ts';
import type { SiteDoor } from '../flows/site-door.ts';
import type { PendingConnection } from '../flows/site-store.ts';
import { readQuery, readText } from './input.ts';
import { HttpProblem, notFound } from './problem.ts';
import { type Reader, readerOf } from './reader.ts';
import { json, type Reply, type Route, redirect } from './route.ts';
import type { Services } from './services.ts';
import { counted, staffFrame, staffPage } from './staff-pages.ts';

const path = '/connect/:platform';
const door = 'connect';
const anyone = { who: 'anyone', tenant: 'none' } as const;
const holder = { who: 'holder', tenant: 'secret' } as const;

export const siteConnectionRoutes: readonly Route[] = [
  { method: 'GET', path, ...anyone, handle: here(show) },
  { method: 'POST', path, ...anyone, handle: counted(door, here(begin)) },
  { method: 'POST', path: `${path}/pasted`, ...anyone, handle: counted(door, here(paste)) },
  { method: 'POST', path: `${path}/keys`, ...holder, handle: counted(door, here(take)) },
  { method: 'GET', path: `${path}/done`, ...holder, handle: here(showDone) },
  { method: 'POST', path: `${path}/done`, ...holder, handle: counted(door, here(tryAgain)) },
];

/** Where a shop on a site of its own begins to join. */
export function connectPath({ siteDoor }: Services): string {
  return `/connect/${siteDoor.platform}`;
}

/** There is no such door for other platforms. */
function here(handle: Route['handle']): Route['handle'] {
  return async (services, request) => {
    if (request.params.platform !== services.siteDoor.platform) throw notFound();
    return handle(services, request);
  };
}

async function show(services: Services, request: Request): Promise<Reply> {
  return draw(services, request, { shop: readText(request.query.shop), pasted: false, problems: [] });
}

function draw(
  services: Services,
  request: Request,
  view: Pick<ConnectView, 'shop' | 'pasted' | 'problems'>,
): Reply {
  const { siteDoor, settings } = services;
  const body = drawConnectPage(staffFrame(request), {
    ...{ ...view, path: connectPath(services), platform: siteDoor.name, keys: siteDoor.keyGuide },
    canAsk: siteDoor.postsTo(settings.callbackUrl),
  });
  return staffPage(body, view.problems.length > 0 ? 422 : 200, { leads: true });
}

/** POST: on to the page on the merchant's own site where they say yes. */
async function begin(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor, settings } = services;
  const shop = readText(request.body?.shop);
  const site = siteDoor.readSite(shop);
  if (site === null)
    return draw(services, request, { shop, pasted: false, problems: notASite(request, 'shop') });
  const why = await siteDoor.whyUnreachable(site);
  if (why !== null) return draw(services, request, { shop, pasted: false, problems: notThere(request, why) });
  const nonce = await beginConnection(deps, siteDoor, site);
  const returnUrl = `${settings.appUrl}${connectPath(services)}/done`;
  const callbackUrl = `${settings.callbackUrl}${connectPath(services)}/keys`;
  return redirect(siteDoor.authorizeUrl(site, { nonce, returnUrl, callbackUrl }));
}

/** POST …/pasted */
async function paste(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor } = services;
  const shop = readText(request.body?.site);
  const site = siteDoor.readSite(shop);
  if (site === null)
    return draw(services, request, { shop, pasted: true, problems: notASite(request, 'site') });
  const keys = siteDoor.readKeys({
    key: readText(request.body?.key).trim(),
    secret: readText(request.body?.secret).trim(),
  });
  if (keys === null)
    return draw(services, request, { shop, pasted: true, problems: notKeys(request, siteDoor) });
  const nonce = await beginConnection(deps, siteDoor, site);
  await takeKeys(deps, siteDoor, { nonce, keys });
  return toDone(services, nonce);
}

/**
 * POST …/keys: the site's own, unsigned word, good once and only where somebody waits for it. Anything but 200 has the
 * site throw the keys away and leave its merchant before an error of its own; so whoever is turned away for a reason is
 * sent on to our page, which tells it.
 */
async function take(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor } = services;
  const read = siteDoor.readCallback(request.body);
  const taken = read === null ? null : await takeKeys(deps, siteDoor, read);
  if (taken === null)
    throw new HttpProblem(400, {
      title: ({ say }) => say.problems.unexpected,
      detail: ({ say }) => say.problems.unexpectedWhy,
    });
  return json({ received: true });
}

function toDone(services: Services, nonce: string): Reply {
  return redirect(`${connectPath(services)}/done?nonce=${encodeURIComponent(nonce)}`);
}

/** GET …/done: where the site sends the merchant back to, and our own pages. It signs nobody in: who came back is not proven. */
async function showDone(services: Services, request: Request): Promise<Reply> {
  const query = readQuery(request);
  const ours = query.get('nonce');
  const { nonce, isDenied } =
    ours === null ? services.siteDoor.readComeback(query) : { nonce: ours, isDenied: false };
  const found = await readConnection(services.deps, nonce);
  if (found?.state === 'waiting' && isDenied)
    return drawDone(services, request, { nonce, view: { state: 'denied', domain: found.domain } });
  return drawDone(services, request, { nonce, view: await viewOf(services, found, readerOf(request)) });
}

/** POST …/done: asks the site once more. */
async function tryAgain(services: Services, request: Request): Promise<Reply> {
  const nonce = readText(request.body?.nonce);
  await finishConnection(services.deps, services.siteDoor, nonce);
  return toDone(services, nonce);
}

async function viewOf(
  { deps, siteDoor }: Services,
  found: PendingConnection | null,
  { why }: Reader,
): Promise<ConnectionView> {
  if (found === null) return { state: 'ended' };
  const { state, domain, url, problem } = found;
  if (state === 'connected') {
    const hasOrders = await hasReadOrders(deps, found);
    return { state, domain, hasOrders, pluginUrl: siteDoor.pluginPage({ domain, url }) };
  }
  return state === 'waiting' ? { state } : { state, domain, problem: why(problem ?? '') };
}

function drawDone(
  services: Services,
  request: Request,
  { nonce, view }: { readonly nonce: string; readonly view: ConnectionView },
): Reply {
  const { name, keyGuide } = services.siteDoor;
  const place = { platform: name, keys: keyGuide, path: connectPath(services), nonce };
  return staffPage(drawConnectionPage(staffFrame(request), place, view));
}

function sayConnect(request: Request) {
  return wordsOf('staff', readerOf(request).locale).connect;
}

function notASite(request: Request, path: 'shop' | 'site') {
  return [{ path, message: sayConnect(request).notASite }];
}

function notThere(request: Request, why: string) {
  return [{ path: 'shop', message: sayConnect(request).notThere({ why: readerOf(request).why(why) }) }];
}

function notKeys(request: Request, { keyGuide: { key, secret } }: SiteDoor) {
  const begins = { key: key.begins, secret: secret.begins };
  return [{ path: 'key', message: sayConnect(request).notKeys(begins) }];
}
