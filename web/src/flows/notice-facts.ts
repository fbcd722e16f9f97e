// What must be known to write the mail of a notice?
import type { Order } from '@aftercare/core/order/order.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Promises } from '@aftercare/core/returns/promises.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Shop } from './store.ts';

/** Facts read at the moment of sending; a `door` notice carries its sealed secrets in `data`. */
export interface NoticeFacts {
  readonly kind: string;
  readonly shop: Shop;
  readonly order: Order | null;
  readonly owner: Return | null;
  readonly event: ReturnEvent | null;
  readonly intents: readonly Intent[];
  readonly policy: Policy;
  /** The days promised as of now; null without a return. */
  readonly promises: Promises | null;
  readonly data: unknown;
}
