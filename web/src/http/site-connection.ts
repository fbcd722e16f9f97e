// How does a merchant connect a shop on a site of its own: by its own page of consent, or by pasted keys?

import { staffMessages } from '@aftercare/portal/messages/catalogue.ts';
import {
  type ConnectionView,
  type ConnectView,
  drawConnectionPage,
  drawConnectPage,
} from '@aftercare/portal/staff/connect.ts';
import type { Request } from 'express';
import { beginConnection, finishConnection, readConnection, takeKeys } from '../flows/connect-site.ts';
import type { PendingConnection } from '../flows/site-store.ts';
import { readText } from './input.ts';
import { HttpProblem } from './problem.ts';
import { json, type Reply, type Route, redirect } from './route.ts';
import type { Services } from './services.ts';
import { counted, staffFrame, staffPage } from './staff-pages.ts';

const path = '/connect/woocommerce';
const door = 'connect';
const anyone = { who: 'anyone', tenant: 'none' } as const;
const holder = { who: 'holder', tenant: 'secret' } as const;

export const siteConnectionRoutes: readonly Route[] = [
  { method: 'GET', path, ...anyone, handle: show },
  { method: 'POST', path, ...anyone, handle: counted(door, begin) },
  { method: 'POST', path: `${path}/pasted`, ...anyone, handle: counted(door, paste) },
  { method: 'POST', path: `${path}/keys`, ...holder, handle: counted(door, take) },
  { method: 'GET', path: `${path}/done`, ...holder, handle: showDone },
  { method: 'POST', path: `${path}/done`, ...holder, handle: counted(door, tryAgain) },
];

async function show(services: Services, request: Request): Promise<Reply> {
  return draw(services, { shop: readText(request.query.shop), pasted: false, problems: [] });
}

function draw(
  { siteDoor, settings }: Services,
  view: Pick<ConnectView, 'shop' | 'pasted' | 'problems'>,
): Reply {
  // Sites post their keys by https alone.
  const canAsk = settings.callbackUrl.startsWith('https:');
  const body = drawConnectPage(staffFrame, { ...view, path, platform: siteDoor.name, canAsk });
  return staffPage(body, view.problems.length > 0 ? 422 : 200, { leads: true });
}

/** POST: on to the page on the merchant's own site where they say yes. */
async function begin(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor, settings } = services;
  const shop = readText(request.body?.shop);
  const site = siteDoor.readSite(shop);
  if (site === null) return draw(services, { shop, pasted: false, problems: notASite('shop') });
  const why = await siteDoor.whyUnreachable(site);
  if (why !== null) return draw(services, { shop, pasted: false, problems: notThere(why) });
  const nonce = await beginConnection(deps, siteDoor, site);
  const returnUrl = `${settings.appUrl}${path}/done`;
  const callbackUrl = `${settings.callbackUrl}${path}/keys`;
  return redirect(siteDoor.authorizeUrl(site, { nonce, returnUrl, callbackUrl }));
}

/** POST …/pasted */
async function paste(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor } = services;
  const shop = readText(request.body?.site);
  const site = siteDoor.readSite(shop);
  if (site === null) return draw(services, { shop, pasted: true, problems: notASite('site') });
  const keys = siteDoor.readKeys({
    consumerKey: readText(request.body?.key).trim(),
    consumerSecret: readText(request.body?.secret).trim(),
  });
  if (keys === null) return draw(services, { shop, pasted: true, problems: notKeys() });
  const nonce = await beginConnection(deps, siteDoor, site);
  await takeKeys(deps, siteDoor, { nonce, keys });
  return redirect(`${path}/done?success=1&user_id=${nonce}`);
}

/** POST …/keys: the site's own, unsigned word, good once and only where somebody waits for it. */
async function take(services: Services, request: Request): Promise<Reply> {
  const { deps, siteDoor } = services;
  const read = siteDoor.readCallback(request.body);
  const taken = read === null ? null : await takeKeys(deps, siteDoor, read);
  // Anything but 200 has the site tell its merchant so, and throw the keys away.
  if (taken === null || taken.state === 'refused')
    throw new HttpProblem(400, 'Not expected', {
      detail: 'Nobody waits for these keys, or they do not fit.',
    });
  return json({ received: true });
}

/** GET …/done: where the site sends the merchant back to. It signs nobody in: who came back is not proven. */
async function showDone(services: Services, request: Request): Promise<Reply> {
  const nonce = readText(request.query.user_id);
  const found = await readConnection(services.deps, nonce);
  if (found?.state === 'waiting' && request.query.success === '0')
    return drawDone(services, nonce, { state: 'denied', domain: found.domain });
  return drawDone(services, nonce, viewOf(services, found));
}

/** POST …/done: asks the site once more. */
async function tryAgain(services: Services, request: Request): Promise<Reply> {
  const nonce = readText(request.body?.user_id);
  await finishConnection(services.deps, services.siteDoor, nonce);
  return redirect(`${path}/done?success=1&user_id=${encodeURIComponent(nonce)}`);
}

function viewOf({ siteDoor }: Services, found: PendingConnection | null): ConnectionView {
  if (found === null) return { state: 'ended' };
  const { state, domain, url, problem } = found;
  if (state === 'connected') return { state, domain, pluginUrl: siteDoor.pluginPage({ domain, url }) };
  return state === 'waiting' ? { state } : { state, domain, problem: problem ?? '' };
}

function drawDone({ siteDoor }: Services, nonce: string, view: ConnectionView): Reply {
  return staffPage(drawConnectionPage(staffFrame, { platform: siteDoor.name, path, nonce }, view));
}

function notASite(path: 'shop' | 'site') {
  return [{ path, message: staffMessages().connect.notASite }];
}

function notThere(why: string) {
  return [{ path: 'shop', message: staffMessages().connect.notThere(why) }];
}

function notKeys() {
  return [{ path: 'key', message: staffMessages().connect.notKeys }];
}
