// What do the screens of a merchant's first minutes ask for?
import type { OwnPolicyTextAnswer } from '@aftercare/core/wire/first-steps.ts';
import type { Request } from 'express';
import { readShopAgain } from '../../flows/connect-shop.ts';
import { readNothing } from '../input.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';
import { showHome } from './shop-screens.ts';

/** GET /api/policy/text: asked of the platform now, and kept nowhere. */
export async function showPolicyText(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json((await services.deps.platform(shop).readPolicyText()) satisfies OwnPolicyTextAnswer);
}

/** POST /api/shop/reading: what the merchant has just changed over there is known at once. */
export async function readShopNow(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await readShopAgain(services.deps, shop);
  return showHome(services, request);
}

/** POST /api/setup-guide/dismissal */
export async function dismissGuide(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  const at = services.deps.now().toISOString();
  await services.deps.store.inShop(shop.shopId, ({ setupMarks }) => setupMarks.note('guide-dismissed', at));
  return showHome(services, request);
}

/** POST /api/setup-guide/showing */
export async function showGuide(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await services.deps.store.inShop(shop.shopId, ({ setupMarks }) => setupMarks.remove('guide-dismissed'));
  return showHome(services, request);
}
