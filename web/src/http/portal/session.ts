// Whose order may this visitor see? The one their session was opened for, and no other.
import { drawSignedOutPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { orderOfSession } from '../../flows/find-order.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';

export interface OrderVisit extends Visit {
  readonly session: string;
  readonly orderId: string;
}

type OrderHandler = (services: Services, visit: OrderVisit, request: Request) => Promise<Reply>;

/** Wraps a handler that needs an open order; a session that ended, or never was, gets the same page. */
export function withOrder(handle: OrderHandler) {
  return async (services: Services, visit: Visit, request: Request): Promise<Reply> => {
    const session = String(request.params.session);
    const orderId = await orderOfSession(services.deps, visit.shop, session);
    if (orderId === null) return portalPage(drawSignedOutPage(visit.frame), 401);
    return handle(services, { ...visit, session, orderId }, request);
  };
}
