// What do the admin's screens and its server say to each other? Both sides import these shapes.
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { returnStatusSchema } from '../order/order.ts';
import { policySchema } from '../policy/policy.ts';
import { intentStates } from '../returns/intent.ts';
import { settlementViewSchema } from '../returns/list-price.ts';
import {
  askedRulesSchema,
  dispositionSchema,
  returnOriginSchema,
  returnReasonSchema,
} from '../returns/return.ts';
import { setupSchema } from './first-steps.ts';
import { ownRightsSchema } from './staff.ts';

const instant = z.string();

export const importProgressSchema = z.object({
  state: z.enum(['none', 'exporting', 'loading', 'paused', 'done', 'failed']),
  found: z.int(),
  saved: z.int(),
  problem: z.string().nullable(),
});

/** GET /api/session: whose admin this is, on which platform, and by which clock and customs. */
export const sessionSchema = z.object({
  shop: z.string(),
  staffName: z.string(),
  /** Where its shoppers return things: the one address to tell people. */
  portalUrl: z.string(),
  rights: ownRightsSchema,
  /** The shop's, an IANA name, and its country's two letters; null: not known yet. */
  timeZone: z.string().nullable(),
  country: z.string().nullable(),
  platform: z.object({
    /** As a merchant knows it: "WooCommerce". */
    name: z.string(),
    /** These screens stand in no admin of the platform's: they have their own look, and a way out. */
    standsAlone: z.boolean(),
  }),
});
export type Session = z.infer<typeof sessionSchema>;

/**
 * GET /api/home. POST /api/import (no body) starts the import, or starts it again; /api/import/pause and
 * /api/import/resume (no body) have it wait, and go on where it stopped.
 * POST /api/tasks/:id/closure (no body): a person has seen to it. Tasks: the newest first, fifty at most.
 */
export const homeSchema = z.object({
  shopName: z.string(),
  readsAllOrders: z.boolean(),
  import: importProgressSchema,
  orders: z.int(),
  toDecide: z.int(),
  oldestToDecideAt: instant.nullable(),
  open: z.int(),
  tasks: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      subject: z.string(),
      detail: z.string(),
      /** The return it is about; null: about none. */
      about: z.object({ returnId: z.string(), rmaNumber: z.string() }).nullable(),
      /** It is about a mail that can be sent again: POST /api/notices/:subject/repetition (no body) answers as home does. */
      sendsAgain: z.boolean(),
      openedAt: instant,
    }),
  ),
  /** How much does not move although nobody need decide anything: GET /api/standstills tells what. */
  heldUp: z.int(),
  policyVersion: z.int(),
  portalUrl: z.string(),
  /** Our plugin could stand on the shop's own site and does not; null: it does, or none is needed. */
  missingPlugin: z.object({ installUrl: z.string() }).nullable(),
  /** A return has come through the portal: the merchant's own trial, or a shopper's. */
  hasPortalReturn: z.boolean(),
  setup: setupSchema,
});
export type Home = z.infer<typeof homeSchema>;

/** To decide · To receive · To pay · Paying · Paid · Declined · Canceled · Needs a person · Closed. */
export const stageSchema = z.enum([
  'DECIDE',
  'RECEIVE',
  'PAY',
  'PAYING',
  'PAID',
  'DECLINED',
  'CANCELED',
  'PERSON',
  'CLOSED',
]);
export type Stage = z.infer<typeof stageSchema>;

/** GET /api/returns?status=OPEN&stage=PAY,PERSON&after=…: both lists comma-separated, absent means all. */
export const returnsQuerySchema = z.object({
  status: z.string().transform(splitList).pipe(z.array(returnStatusSchema)).optional(),
  stage: z.string().transform(splitList).pipe(z.array(stageSchema)).optional(),
  after: z.string().min(1).max(500).optional(),
});

function splitList(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

/** One row of a page of returns. */
export const returnRowSchema = z.object({
  id: z.string(),
  rmaNumber: z.string(),
  status: returnStatusSchema,
  stage: stageSchema,
  orderName: z.string(),
  shopperName: z.string(),
  items: z.string(),
  amount: moneySchema,
  /** Why a person must look, as codes. */
  reasons: z.array(z.string()),
  createdAt: instant,
});
export const returnsPageSchema = z.object({
  returns: z.array(returnRowSchema),
  next: z.string().nullable(),
  counts: z.record(returnStatusSchema, z.int()),
});
export type ReturnRow = z.infer<typeof returnRowSchema>;
export type ReturnsPage = z.infer<typeof returnsPageSchema>;

/** GET /api/returns/:id */
export const returnDetailSchema = returnRowSchema.extend({
  revision: z.int(),
  orderId: z.string(),
  /** Where the order stands in the shop's own admin; null: it is gone, or has no page there. */
  orderUrl: z.string().nullable(),
  shopperEmail: z.string().nullable(),
  origin: returnOriginSchema,
  policyVersion: z.int(),
  declineReason: z.string().nullable(),
  lines: z.array(
    z.object({
      id: z.string(),
      /** The order's line: the settlement's lines name it. */
      lineId: z.string(),
      title: z.string(),
      variantTitle: z.string().nullable(),
      imageUrl: z.string().nullable(),
      quantity: z.int(),
      reason: returnReasonSchema,
      note: z.string(),
      received: z.array(z.object({ disposition: dispositionSchema, quantity: z.int() })),
      receivedQuantity: z.int(),
      refundedQuantity: z.int(),
    }),
  ),
  /** What the rules said when it was asked for; null: that was not kept yet, or it was agreed elsewhere without them. */
  rules: askedRulesSchema.nullable(),
  settlement: settlementViewSchema,
  /** What "Refund" would pay now: the received units not yet reserved; null when nothing is. */
  payable: moneySchema.nullable(),
  /** The last refund was refused by the platform, and nothing has been decided since: what it said. */
  refused: z.object({ amount: moneySchema, why: z.string() }).nullable(),
  /** Units that wait to be paid as well and are not in `payable`; `reason` is a code. */
  leftOut: z.array(z.object({ title: z.string(), quantity: z.int(), reason: z.string() })),
  /** The way of paying takes nothing back: "Refund" books `payable`, and a person pays it; null: it goes back by itself. */
  payByHand: z.object({ method: z.string().nullable() }).nullable(),
  /** What "Refund" would not put back into stock although it should be there: a person does. */
  stockByHand: z.array(z.object({ title: z.string(), quantity: z.int() })),
  /** What a refund of this shop's does with goods that differ: puts back each as said, or all or none. */
  restocks: z.enum(['each', 'all-or-none']),
  /** Tasks of a person's about goods that were to be put back into stock, and were not. */
  toStock: z.array(z.object({ taskId: z.string(), detail: z.string() })),
  /** Units wait to be paid and `payable` is null: why, as codes. */
  unpayable: z.array(z.string()),
  intents: z.array(
    z.object({
      id: z.string(),
      sequence: z.int(),
      amount: moneySchema,
      state: z.enum(intentStates),
      /** How the order was paid, as the shopper knows it: "Cash on delivery"; null: not known. */
      method: z.string().nullable(),
      evidence: z.string().nullable(),
      sentAt: instant.nullable(),
    }),
  ),
  history: z.array(
    z.object({ id: z.string(), type: z.string(), at: instant, by: z.string(), text: z.string() }),
  ),
  notices: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      to: z.string(),
      state: z.string(),
      /** What a mail server said of one that did not arrive, in the reader's language. */
      why: z.string().nullable(),
      /** It can be sent again by hand. */
      sendsAgain: z.boolean(),
    }),
  ),
  can: z.object({
    approve: z.boolean(),
    decline: z.boolean(),
    receive: z.boolean(),
    refund: z.boolean(),
    close: z.boolean(),
    /** Close with units unpaid, saying how they were settled. */
    closeUnpaid: z.boolean(),
    checkNow: z.boolean(),
    /** Say what became of money that we can't prove, or that a person pays. */
    settle: z.boolean(),
  }),
  /** More is at stake than whoever asks may pay for one return, and who may; null: it is not, or they may not pay at all. */
  above: z.object({ amount: moneySchema, paysUpTo: moneySchema, ask: z.array(z.string()) }).nullable(),
  /** Rules said no to it when it was asked for: whoever approves it all the same says why. */
  againstRules: z.array(z.string()),
});
export type ReturnDetail = z.infer<typeof returnDetailSchema>;

/** GET /api/policy; PUT with `policyUpdateSchema` */
export const policyPageSchema = z.object({
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string(),
  currency: z.string(),
  /** Categories of this platform's products count as their tags do. */
  countsCategories: z.boolean(),
  policy: policySchema,
  versions: z.array(z.object({ version: z.int(), publishedAt: instant, publishedBy: z.string() })),
});
export type PolicyPage = z.infer<typeof policyPageSchema>;
/** GET /api/policy/versions/:version */
export const policyVersionSchema = z.object({
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string(),
  policy: policySchema,
});
export const policyUpdateSchema = z.strictObject({ basedOn: z.int().nonnegative(), policy: policySchema });

/** GET /api/orders?search=&after= */
export const ordersQuerySchema = z.object({
  search: z.string().trim().max(200).default(''),
  after: z.string().min(1).max(500).optional(),
});

export const ordersPageSchema = z.object({
  orders: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shopperName: z.string(),
      processedAt: instant,
      total: moneySchema,
      financialStatus: z.string().nullable(),
      fulfillmentStatus: z.string().nullable(),
      returnStatus: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
export type OrdersPage = z.infer<typeof ordersPageSchema>;

/** Every refusal and failure (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Codes of the rules that said no. */
  reasons: z.array(z.string()).optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problemSchema>;
