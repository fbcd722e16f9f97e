// Which routes are there? This table is all of them: what is not here is not served.
import { sheetNamed } from '@aftercare/portal/assets/stylesheet.ts';
import type { Request } from 'express';
import { brandRoutes } from './admin/brand.ts';
import { approve, checkMoneyNow, close, decline, receive, refund, settleMoney } from './admin/decisions.ts';
import { repeatMail } from './admin/mails.ts';
import { downloadPerson, downloadPersonPage } from './admin/people.ts';
import { listReturns, showReturn } from './admin/returns.ts';
import { checkSenderNow, mailSenderLink, putSender, showSender } from './admin/sender.ts';
import {
  listOrders,
  openSession,
  pause,
  putPolicy,
  resume,
  showHome,
  showPolicy,
  startImport,
} from './admin/shop-screens.ts';
import { showStandstills, tryStandstill } from './admin/standstills.ts';
import { closeTask } from './admin/tasks.ts';
import { adminPageRoutes } from './admin-page.ts';
import { customerAccountRoutes } from './customer-account.ts';
import { installRoutes } from './install.ts';
import { portalRoutes } from './portal/routes.ts';
import { notFound } from './problem.ts';
import { json, type Reply, type Route } from './route.ts';
import { senderYesRoutes } from './sender-yes.ts';
import type { Services } from './services.ts';
import { siteConnectionRoutes } from './site-connection.ts';
import { sitePersonRoutes } from './site-person.ts';
import { staffEntryRoutes } from './staff-entry.ts';

const staff = { who: 'staff', tenant: 'session-token' } as const;

const adminApi: readonly Route[] = [
  { method: 'GET', path: '/api/session', ...staff, handle: openSession },
  { method: 'GET', path: '/api/home', ...staff, handle: showHome },
  { method: 'POST', path: '/api/import', ...staff, handle: startImport },
  { method: 'POST', path: '/api/import/pause', ...staff, handle: pause },
  { method: 'POST', path: '/api/import/resume', ...staff, handle: resume },
  { method: 'POST', path: '/api/tasks/:id/closure', ...staff, handle: closeTask },
  { method: 'GET', path: '/api/sender', ...staff, handle: showSender },
  { method: 'PUT', path: '/api/sender', ...staff, handle: putSender },
  { method: 'POST', path: '/api/sender/check', ...staff, handle: checkSenderNow },
  { method: 'POST', path: '/api/sender/link', ...staff, handle: mailSenderLink },
  { method: 'GET', path: '/api/standstills', ...staff, handle: showStandstills },
  { method: 'POST', path: '/api/standstills/:kind/:id/trial', ...staff, handle: tryStandstill },
  { method: 'POST', path: '/api/notices/:id/repetition', ...staff, handle: repeatMail },
  { method: 'GET', path: '/api/people/:id', ...staff, handle: downloadPerson },
  { method: 'GET', path: '/api/people/:id/page', ...staff, handle: downloadPersonPage },
  { method: 'GET', path: '/api/returns', ...staff, handle: listReturns },
  { method: 'GET', path: '/api/returns/:id', ...staff, handle: showReturn },
  { method: 'POST', path: '/api/returns/:id/approval', ...staff, handle: approve },
  { method: 'POST', path: '/api/returns/:id/decline', ...staff, handle: decline },
  { method: 'POST', path: '/api/returns/:id/receipt', ...staff, handle: receive },
  { method: 'POST', path: '/api/returns/:id/refund', ...staff, handle: refund },
  { method: 'POST', path: '/api/returns/:id/closure', ...staff, handle: close },
  { method: 'POST', path: '/api/returns/:id/money-check', ...staff, handle: checkMoneyNow },
  { method: 'POST', path: '/api/returns/:id/money-finding', ...staff, handle: settleMoney },
  { method: 'GET', path: '/api/orders', ...staff, handle: listOrders },
  { method: 'GET', path: '/api/policy', ...staff, handle: showPolicy },
  { method: 'PUT', path: '/api/policy', ...staff, handle: putPolicy },
];

const common: readonly Route[] = [
  { method: 'GET', path: '/healthz', who: 'anyone', tenant: 'none', handle: health },
  { method: 'GET', path: '/readyz', who: 'anyone', tenant: 'none', handle: ready },
  { method: 'GET', path: '/portal-assets/:file', who: 'anyone', tenant: 'none', handle: stylesheet },
];

export const routes: readonly Route[] = [
  ...common,
  ...installRoutes,
  ...siteConnectionRoutes,
  ...sitePersonRoutes,
  ...staffEntryRoutes,
  ...senderYesRoutes,
  ...adminApi,
  ...brandRoutes,
  ...portalRoutes,
  ...customerAccountRoutes,
  ...adminPageRoutes,
];

/** This process answers: to end it would help nobody. */
async function health(services: Services): Promise<Reply> {
  return json({ healthy: true, release: services.settings.release });
}

async function ready(services: Services): Promise<Reply> {
  const found = await services.readiness();
  return json(found, found.ready ? 200 : 503);
}

async function stylesheet(_services: Services, request: Request): Promise<Reply> {
  const text = sheetNamed(String(request.params.file));
  if (text === null) throw notFound();
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    // The pages of shops' own sites use it too.
    'cross-origin-resource-policy': 'cross-origin',
  };
  return { status: 200, headers, body: text };
}
