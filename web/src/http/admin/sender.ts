// What do staff read and set of who writes their shop's mails?
import { stepOf } from '@aftercare/core/notifications/sender.ts';
import type { Sender } from '@aftercare/core/wire/sender.ts';
import { senderUpdateSchema } from '@aftercare/core/wire/sender-update.ts';
import type { Request } from 'express';
import { askForYes, checkSender, senderOf, setSender } from '../../flows/mail-sender.ts';
import type { Shop } from '../../flows/store.ts';
import { readInput, readNothing } from '../input.ts';
import { HttpProblem } from '../problem.ts';
import { json, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

/** GET /api/sender */
export async function showSender(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(await readSender(services, shop));
}

/** PUT /api/sender */
export async function putSender(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  await setSender(services.deps, shop, readInput(senderUpdateSchema, request.body));
  return json(await readSender(services, shop));
}

/** POST /api/sender/check */
export async function checkSenderNow(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  await checkSender(services.deps, shop);
  return json(await readSender(services, shop));
}

/** POST /api/sender/link */
export async function mailSenderLink(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  if (!(await askForYes(services.deps, shop))) {
    throw new HttpProblem(409, {
      title: ({ say }) => say.problems.noLink,
      detail: ({ say }) => say.problems.noLinkWhy,
    });
  }
  return json(await readSender(services, shop));
}

async function readSender({ deps }: Services, shop: Shop): Promise<Sender> {
  return deps.store.inShop(shop.shopId, async (store) => {
    const sender = await store.senders.get();
    const { name, address, replyTo, records, checkedAt } = sender;
    const { name: nameNow, address: addressNow, replyTo: replyToNow } = await senderOf(deps, shop, store);
    return {
      ...{ name, address, replyTo, checkedAt, step: stepOf(sender), mayOwn: deps.senderRules !== null },
      now: { name: nameNow, address: addressNow, replyTo: replyToNow },
      records: records.map((record) => ({ ...record, found: [...record.found] })),
    };
  });
}
