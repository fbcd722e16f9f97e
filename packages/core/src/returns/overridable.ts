// Which rules' no may staff set aside with a written reason, and which nobody can?
import type { ReasonCode } from './reasons.ts';

/** The shop's own policy: what it has promised, it may exceed. */
export const overridable: ReadonlySet<string> = new Set<ReasonCode>([
  'OUTSIDE_WINDOW',
  'FINAL_SALE',
  'BARRED_BY_RULE',
]);

/** What the thing itself forbids: there are no goods to come back, or no money that could be paid back for them. */
export const neverOverridable: ReadonlySet<string> = new Set<ReasonCode>([
  'ORDER_CANCELED',
  'NOT_PAID',
  // Its code is out: paid back, it could still be spent, and no platform takes one back.
  'GIFT_CARD',
  'NOT_SENT_YET',
  'NOTHING_LEFT',
]);
