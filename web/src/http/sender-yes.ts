// How does whoever reads at an address say that a shop may write by it?
import { drawEndedSenderPage, drawSenderPage, drawSenderSaidPage } from '@aftercare/portal/staff/sender.ts';
import type { Request } from 'express';
import { askedSender, confirmSender } from '../flows/mail-sender.ts';
import type { Reply, Route } from './route.ts';
import type { Services } from './services.ts';
import { counted, staffFrame, staffPage } from './staff-pages.ts';

export const senderYesRoutes: readonly Route[] = [
  { method: 'GET', path: '/staff/sender/:token', who: 'anyone', tenant: 'none', handle: showQuestion },
  {
    ...{ method: 'POST', path: '/staff/sender/:token', who: 'holder', tenant: 'secret' },
    handle: counted('sender', sayYes),
  },
];

/** One button, so that a mail scanner's visit says nothing. */
async function showQuestion({ deps }: Services, request: Request): Promise<Reply> {
  const token = String(request.params.token);
  const asked = await askedSender(deps, token);
  if (asked === null) return ended(request);
  const { shop, address } = asked;
  const view = { token, address, shop: shop.facts?.name ?? shop.domain };
  return staffPage(drawSenderPage(staffFrame(request), view));
}

async function sayYes({ deps }: Services, request: Request): Promise<Reply> {
  const sender = await confirmSender(deps, String(request.params.token));
  if (sender === null) return ended(request);
  return staffPage(drawSenderSaidPage(staffFrame(request), { address: sender.address ?? '' }));
}

function ended(request: Request): Reply {
  return staffPage(drawEndedSenderPage(staffFrame(request)), 410);
}
