// A person wants to know or to be forgotten: who makes sure that the merchant hears of it?

import type { JobData } from '@aftercare/core/jobs.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Opens a task, also in a shop that has left: its data may still lie here. The same request again is the same task. */
export async function notePrivacyRequest(
  deps: Deps,
  shop: Shop,
  { topic, requestId, customerId, orderIds }: JobData['note-privacy-request'],
): Promise<void> {
  await deps.store.inShop(shop.shopId, (store) =>
    store.tasks.open({
      kind: 'privacy-request',
      subject: `${topic} ${requestId ?? customerId ?? shop.domain}`,
      detail: `${topic} for ${whom(shop, customerId, orderIds)}. It must be answered within 30 days.`,
      at: deps.now().toISOString(),
    }),
  );
}

function whom(shop: Shop, customerId: string | null, orderIds: readonly string[]): string {
  if (customerId === null && orderIds.length === 0) return `the whole shop ${shop.domain}`;
  const shown = orderIds.slice(0, 50).join(', ');
  const more = orderIds.length > 50 ? ` and ${orderIds.length - 50} more` : '';
  return `customer ${customerId ?? 'unknown'}${shown === '' ? '' : `, orders ${shown}${more}`}`;
}
