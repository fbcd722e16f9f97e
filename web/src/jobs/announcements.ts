// What does a delivered webhook set in motion? It is a hint: at most it names an order to read anew.

import type { JobData, JobName, JobOptions } from '@aftercare/core/jobs.ts';
import { importStep } from '../flows/import-orders.ts';
import type { Shop } from '../flows/store.ts';

/** What an adapter makes of a delivery's topic and payload. */
export type Hint =
  | {
      readonly kind: 'order';
      readonly orderId: string;
      /** Under which number the shop's site told us, where it counts. */
      readonly sequence?: number;
    }
  | { readonly kind: 'import-finished' }
  | { readonly kind: 'scopes-changed' }
  | { readonly kind: 'uninstalled' }
  | ({ readonly kind: 'person-asks' } & Omit<JobData['note-privacy-request'], 'shopId'>)
  | { readonly kind: 'forget-person'; readonly orderIds: readonly string[]; readonly email: string | null }
  | { readonly kind: 'forget-shop' }
  | { readonly kind: 'nothing' };

export type HintedJob = {
  readonly [N in JobName]: { readonly name: N; readonly data: JobData[N]; readonly options?: JobOptions };
}[JobName];

/** The jobs a hint leads to; none for a shop we don't know. One that has left is only asked about people's data. */
export function jobsOf(hint: Hint, shop: Shop | null): readonly HintedJob[] {
  if (shop === null) return [];
  const { shopId } = shop;
  if (shop.uninstalledAt !== null && !isOfPeople(hint)) return [];
  switch (hint.kind) {
    case 'person-asks':
      return [
        {
          name: 'note-privacy-request',
          data: { shopId, requestId: hint.requestId, orderIds: hint.orderIds },
        },
      ];
    case 'forget-person':
      return [{ name: 'erase-person', data: { shopId, orderIds: hint.orderIds, email: hint.email } }];
    case 'forget-shop':
      return [{ name: 'erase-shop', data: { shopId }, options: { once: shopId } }];
    case 'order': {
      const { orderId, sequence } = hint;
      return [
        { name: 'sync-order', data: { shopId, orderId }, options: { orderKey: orderId, once: orderId } },
        ...(sequence === undefined ? [] : ([{ name: 'note-sequence', data: { shopId, sequence } }] as const)),
      ];
    }
    case 'import-finished':
      return [{ name: 'import-orders', data: { shopId }, options: importStep(shopId) }];
    case 'scopes-changed':
      return [{ name: 'read-shop', data: { shopId, granted: true }, options: { once: `${shopId} granted` } }];
    case 'uninstalled':
      return [{ name: 'leave-shop', data: { shopId }, options: { once: shopId } }];
    case 'nothing':
      return [];
    default:
      return hint satisfies never;
  }
}

function isOfPeople({ kind }: Hint): boolean {
  return kind === 'person-asks' || kind === 'forget-person' || kind === 'forget-shop';
}
