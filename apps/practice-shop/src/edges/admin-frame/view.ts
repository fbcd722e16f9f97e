// Which shop's admin is asked for?
import type { Request } from 'express';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { findInstallation } from '../oauth/installation.ts';
import { STAFF } from '../oauth/staff.ts';
import type { AdminView } from './shell.ts';

export type AdminFrame = { world: World; app: PracticeApp };

/** The view of the shop a path names: /admin/store/{handle}/…; undefined for one nobody knows. */
export function viewOf({ world, app }: AdminFrame, handle: unknown): AdminView | undefined {
  const shop = world.shops.get(`${String(handle)}.myshopify.com`);
  if (!shop) return undefined;
  return {
    shop,
    app,
    base: `/admin/store/${String(handle)}`,
    staff: STAFF[0],
    isInstalled: findInstallation(shop, app) !== undefined,
  };
}

/** The view of the shop a form or query names by domain; the default shop when it names none. */
export function viewOfDomain(frame: AdminFrame, request: Request): AdminView | undefined {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const named = body.shop ?? request.query.shop ?? frame.world.defaultShop.domain;
  return viewOf(frame, String(named).replace('.myshopify.com', ''));
}
