// A person wants to know what is held of them: who makes sure that the merchant hands it on in time?
import { tell } from '@aftercare/core/details/tell.ts';
import type { JobData } from '@aftercare/core/jobs.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

const daysToAnswer = 30;

/** Opens a task, also in a shop that has left: its data may still lie here. The same request again is the same task. */
export async function notePrivacyRequest(
  deps: Deps,
  shop: Shop,
  { requestId, orderIds }: JobData['note-privacy-request'],
): Promise<void> {
  const now = deps.now();
  const askedAt = now.toISOString();
  const dueAt = new Date(now.getTime() + daysToAnswer * 24 * 3_600_000).toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.held.noteRequest({ requestId, orderIds, askedAt, dueAt });
    await store.tasks.open({
      kind: 'privacy-request',
      subject: requestId,
      detail: tell('DATA_REQUESTED', {
        ...{ request: requestId, orders: orderIds.length, day: dueAt.slice(0, 10) },
      }),
      at: askedAt,
    });
  });
}
