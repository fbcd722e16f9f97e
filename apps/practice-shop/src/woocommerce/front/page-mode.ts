// How does the app's portal stand inside the shop's own page, as the plugin puts it there?
import type { Request, Response } from 'express';
import { html, raw } from 'hono/html';
import { callOut } from '../hooks/outgoing.ts';
import type { Connection } from '../plugin/plugin.ts';
import { signToken } from '../plugin/tokens.ts';
import { ordersOf } from './account.ts';
import { type Front, sendFront } from './front.ts';

const ENDPOINT = '/returns/aftercare';

/** The page with the block, and everything below its endpoint. */
export async function showReturns(front: Front, request: Request, response: Response): Promise<void> {
  const { plugin } = front.open;
  const connection = plugin.isActive && plugin.hasPage ? plugin.connection : null;
  if (!connection)
    return sendFront(response, front, {
      title: 'Returns',
      main: html`<h1>Returns</h1><p>Write to ${front.open.site.info.email}.</p>`,
    });
  const base = front.base + ENDPOINT;
  const own = request.originalUrl.split('?')[0] ?? '';
  const path = own.startsWith(base) ? own.slice(base.length).replace(/\/+$/, '') || '/' : '/';
  if (request.method === 'POST' && !isOwnForm(request)) return response.redirect(303, base);
  const asked = { connection, base, path, query: queryOf(request), orderId: null as string | null };
  if (path === '/enter') {
    asked.orderId = ownOrder(front, request);
    asked.query = '';
    if (asked.orderId === null) return response.redirect(303, base);
  }
  await passOn(front, asked, request, response);
}

type Asked = { connection: Connection; base: string; path: string; query: string; orderId: string | null };

async function passOn(front: Front, asked: Asked, request: Request, response: Response): Promise<void> {
  const { connection, base, path, query, orderId } = asked;
  const caller = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '127.0.0.1';
  const claims = { kind: 'page' as const, base, caller, ...(orderId && { orderId }) };
  const token = await signToken(front.open.site, connection, claims);
  const isPost = request.method === 'POST';
  const language = request.headers['accept-language'] ?? 'en';
  const answer = await callOut(front.open.appUrl, `${connection.callbackUrl}/page${path}${query}`, {
    method: request.method,
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': language,
      ...(isPost && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(isPost && { body: typeof request.body === 'string' ? request.body : '' }),
  });
  if ('error' in answer) return showWayOut(front, connection, response);
  const text = (name: string) => String(answer.headers[name] ?? '');
  if (answer.status >= 300 && answer.status < 400) {
    const to = text('location');
    if (to !== base && !/^[/?#]/.test(to.slice(base.length))) return showWayOut(front, connection, response);
    return response.redirect(303, to);
  }
  const title = text('x-aftercare-title');
  if (title === '' || answer.status >= 500) return showWayOut(front, connection, response);
  const sheet = text('x-aftercare-stylesheet');
  const origin = URL.canParse(sheet) ? new URL(sheet).origin : undefined;
  response.set('cache-control', 'no-store');
  await sendFront(response, front, {
    title: decodeURIComponent(title),
    // The theme writes the page's own title; what the app answers is put in below as it is, as the plugin does.
    main: html`<h1>Returns</h1>${raw(answer.body)}`,
    status: answer.status,
    ...(origin && { head: html`<link rel="stylesheet" href="${sheet}">`, styleSrc: origin }),
  });
}

const queryOf = (request: Request): string => {
  const at = request.originalUrl.indexOf('?');
  return at < 0 ? '' : request.originalUrl.slice(at);
};

// Unreachable: a form that leads to the portal itself.
const showWayOut = (front: Front, { portalUrl }: Connection, response: Response): Promise<void> =>
  sendFront(response, front, {
    title: 'Returns',
    main: html`<h1>Returns</h1><form method="get" action="${portalUrl}"><button>Start a return</button></form>`,
  });

function isOwnForm({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || new URL(headers.origin).host === headers.host;
}

/** The order that is named, if the shopper before the screen owns it. */
function ownOrder(front: Front, request: Request): string | null {
  const id = String(request.query.order ?? '');
  return ordersOf(front).find((order) => order.id === id)?.id ?? null;
}
