// What do the screens of a merchant's first minutes ask for?
import type { OwnPolicyTextAnswer } from '@aftercare/core/wire/first-steps.ts';
import type { Request } from 'express';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

/** GET /api/policy/text: asked of the platform now, and kept nowhere. */
export async function showPolicyText(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json((await services.deps.platform(shop).readPolicyText()) satisfies OwnPolicyTextAnswer);
}
