// How does a merchant who tries a return come to its shopper's pages, and to the mails that were not sent?
import { drawEndedLinkPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { z } from 'zod';
import type { Deps } from '../../flows/deps.ts';
import { openSession } from '../../flows/find-order.ts';
import type { Shop } from '../../flows/store.ts';
import { page, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { portalPage, type Visit } from './door.ts';
import { openOrder } from './entered.ts';

const hourMs = 3_600_000;
const entrySchema = z.object({
  shopId: z.string(),
  until: z.string(),
  to: z.union([z.strictObject({ order: z.string() }), z.strictObject({ mail: z.string() })]),
});
type Entry = z.infer<typeof entrySchema>;

/** An address that opens one thing of a test, sealed by us, for an hour. */
export function entryTo(deps: Deps, stage: Shop, to: Entry['to']): string {
  const until = new Date(deps.now().getTime() + hourMs).toISOString();
  const entry: Entry = { shopId: stage.shopId, until, to };
  return `${deps.portalUrl(stage)}/test/${deps.sealForAddress(entry)}`;
}

/** GET /test/:entry */
export async function enterTest(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const { deps } = services;
  const { shopId } = visit.shop;
  const read = entrySchema.safeParse(deps.unsealFromAddress(String(request.params.entry)));
  const entry = read.success ? read.data : null;
  if (entry === null || entry.shopId !== shopId || entry.until < deps.now().toISOString())
    return portalPage(drawEndedLinkPage(visit.frame), 410);
  const { to } = entry;
  if ('mail' in to) return showMail(services, visit, to.mail);
  const session = await deps.store.inShop(shopId, (store) => openSession(deps, store, to.order));
  return openOrder(services, visit, session);
}

/** The mail as it would have been sent: it may do no more than it could in a mail programme. */
async function showMail({ deps }: Services, { shop, frame }: Visit, mailId: string): Promise<Reply> {
  const mails = await deps.store.inShop(shop.shopId, ({ shownMails }) => shownMails.list());
  const mail = mails.find(({ id }) => id === mailId);
  if (mail === undefined) return portalPage(drawEndedLinkPage(frame), 410);
  return page(mail.html, 200, {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
}
