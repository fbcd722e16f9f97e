// How does the merchant get the file of a person who asked for their data? Staff alone, and never from a cache.

import type { PersonFile } from '@aftercare/core/privacy/person-file.ts';
import { drawPersonFile } from '@aftercare/portal/staff/person-file.ts';
import type { Request } from 'express';
import { exportRequested } from '../../flows/export-person.ts';
import type { Shop } from '../../flows/store.ts';
import { readText } from '../input.ts';
import { notFound } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

/** GET /api/people/:id, everything as JSON */
export async function downloadPerson(services: Services, request: Request): Promise<Reply> {
  const { file } = await readFile(services, request);
  return attachment(JSON.stringify(file, null, 2), 'application/json; charset=utf-8', 'json');
}

/** GET /api/people/:id/page, the same to be read */
export async function downloadPersonPage(services: Services, request: Request): Promise<Reply> {
  const { file, shop } = await readFile(services, request);
  const { locale } = readerOf(request, shop);
  return attachment(drawPersonFile(file, locale), 'text/html; charset=utf-8', 'html');
}

async function readFile(services: Services, request: Request): Promise<{ file: PersonFile; shop: Shop }> {
  const { shop } = await requireStaff(services, request);
  const file = await exportRequested(services.deps, shop, readText(request.params.id));
  if (file === null) throw notFound();
  services.deps.log.info(
    { shopId: shop.shopId, orders: file.orders.length },
    'A person’s file was handed out',
  );
  return { file, shop };
}

/** The name says nothing of whose it is: it stays behind in lists of downloads. */
function attachment(body: string, type: string, ending: string): Reply {
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="personal-data.${ending}"`,
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body };
}
