// Which routes are there? This table is all of them: what is not here is not served.
import { sheetNamed } from '@aftercare/portal/assets/stylesheet.ts';
import type { Request } from 'express';
import { brandRoutes } from './admin/brand.ts';
import { approve, checkMoneyNow, close, decline, receive, refund, settleMoney } from './admin/decisions.ts';
import { dismissGuide, readShopNow, showGuide, showPolicyText } from './admin/first-steps.ts';
import { repeatMail } from './admin/mails.ts';
import { openReturn, showOpening, showOpeningQuote } from './admin/opening.ts';
import { downloadPerson, downloadPersonPage } from './admin/people.ts';
import { showPolicyVersion } from './admin/policy-versions.ts';
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
import { changeMember, listStaff, putNewcomers, removeMember } from './admin/staff.ts';
import { showStandstills, tryStandstill } from './admin/standstills.ts';
import { closeTask } from './admin/tasks.ts';
import { endTest, onStage, showTest, startTest } from './admin/test-return.ts';
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
  { method: 'GET', path: '/api/session', ...staff, act: 'enter', handle: openSession },
  { method: 'GET', path: '/api/home', ...staff, act: 'look', handle: showHome },
  { method: 'POST', path: '/api/import', ...staff, act: 'importOrders', handle: startImport },
  { method: 'POST', path: '/api/import/pause', ...staff, act: 'importOrders', handle: pause },
  { method: 'POST', path: '/api/import/resume', ...staff, act: 'importOrders', handle: resume },
  { method: 'POST', path: '/api/tasks/:id/closure', ...staff, act: 'endTask', handle: closeTask },
  { method: 'GET', path: '/api/sender', ...staff, act: 'look', handle: showSender },
  { method: 'PUT', path: '/api/sender', ...staff, act: 'changeSettings', handle: putSender },
  { method: 'POST', path: '/api/sender/check', ...staff, act: 'changeSettings', handle: checkSenderNow },
  { method: 'POST', path: '/api/sender/link', ...staff, act: 'changeSettings', handle: mailSenderLink },
  { method: 'GET', path: '/api/standstills', ...staff, act: 'look', handle: showStandstills },
  {
    method: 'POST',
    path: '/api/standstills/:kind/:id/trial',
    ...staff,
    act: 'tryAgain',
    handle: tryStandstill,
  },
  { method: 'POST', path: '/api/notices/:id/repetition', ...staff, act: 'tryAgain', handle: repeatMail },
  { method: 'GET', path: '/api/people/:id', ...staff, act: 'seePeople', handle: downloadPerson },
  { method: 'GET', path: '/api/people/:id/page', ...staff, act: 'seePeople', handle: downloadPersonPage },
  { method: 'GET', path: '/api/returns', ...staff, act: 'look', handle: listReturns },
  { method: 'GET', path: '/api/returns/:id', ...staff, act: 'look', handle: showReturn },
  { method: 'POST', path: '/api/returns/:id/approval', ...staff, act: 'decide', handle: approve },
  { method: 'POST', path: '/api/returns/:id/decline', ...staff, act: 'decide', handle: decline },
  { method: 'POST', path: '/api/returns/:id/receipt', ...staff, act: 'receive', handle: receive },
  { method: 'POST', path: '/api/returns/:id/refund', ...staff, act: 'pay', handle: refund },
  { method: 'POST', path: '/api/returns/:id/closure', ...staff, act: 'settle', handle: close },
  { method: 'POST', path: '/api/returns/:id/money-check', ...staff, act: 'settle', handle: checkMoneyNow },
  { method: 'POST', path: '/api/returns/:id/money-finding', ...staff, act: 'settle', handle: settleMoney },
  { method: 'GET', path: '/api/orders', ...staff, act: 'look', handle: listOrders },
  { method: 'GET', path: '/api/opening', ...staff, act: 'decide', handle: showOpening },
  { method: 'POST', path: '/api/opening', ...staff, act: 'decide', handle: openReturn },
  { method: 'POST', path: '/api/opening/quote', ...staff, act: 'decide', handle: showOpeningQuote },
  { method: 'GET', path: '/api/policy', ...staff, act: 'look', handle: showPolicy },
  { method: 'GET', path: '/api/staff', ...staff, act: 'look', handle: listStaff },
  { method: 'PUT', path: '/api/staff/:id', ...staff, act: 'manageStaff', handle: changeMember },
  { method: 'POST', path: '/api/staff/:id/removal', ...staff, act: 'manageStaff', handle: removeMember },
  { method: 'PUT', path: '/api/newcomers', ...staff, act: 'manageStaff', handle: putNewcomers },
  { method: 'PUT', path: '/api/policy', ...staff, act: 'changePolicy', handle: putPolicy },
  { method: 'GET', path: '/api/policy/text', ...staff, act: 'look', handle: showPolicyText },
  {
    method: 'GET',
    path: '/api/policy/versions/:version',
    ...staff,
    act: 'look',
    handle: showPolicyVersion,
  },
  { method: 'POST', path: '/api/shop/reading', ...staff, act: 'importOrders', handle: readShopNow },
  {
    method: 'POST',
    path: '/api/setup-guide/dismissal',
    ...staff,
    act: 'changeSettings',
    handle: dismissGuide,
  },
  { method: 'POST', path: '/api/setup-guide/showing', ...staff, act: 'changeSettings', handle: showGuide },
  { method: 'GET', path: '/api/test-return', ...staff, act: 'look', handle: showTest },
  { method: 'POST', path: '/api/test-return', ...staff, act: 'changeSettings', handle: startTest },
  { method: 'POST', path: '/api/test-return/end', ...staff, act: 'changeSettings', handle: endTest },
];

/** The same of a test's returns: another shop, behind the same wall. */
const testApi: readonly Route[] = adminApi
  .filter(({ path }) => path.startsWith('/api/returns'))
  .map((route) => ({
    ...route,
    path: route.path.replace('/api/', '/api/test-return/'),
    handle: onStage(route.handle),
  }));

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
  ...testApi,
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
