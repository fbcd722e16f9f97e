// What did an earlier version of the policy say?
import type { PolicyVersion } from '@aftercare/core/policy/policy.ts';
import type { Request } from 'express';
import { readText } from '../input.ts';
import { notFound } from '../problem.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

/** GET /api/policy/versions/:version */
export async function showPolicyVersion(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const version = readVersion(request.params.version);
  if (version === null) throw notFound();
  const found = await services.deps.store.inShop(shop.shopId, ({ policies }) => policies.numbered(version));
  if (found === null) throw notFound();
  return json(found satisfies PolicyVersion);
}

/** As we write it in an address; more digits than these no shop's history has, nor the database's number. */
function readVersion(value: unknown): number | null {
  const text = readText(value);
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
