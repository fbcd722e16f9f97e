// What is a return to Aftercare, and what may have happened to it?
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { type ReturnStatus, returnStatusSchema } from '../order/order.ts';
import { wayBackSchema } from '../policy/rules.ts';
import { type ReturnReason, returnReasonSchema } from './return-reason.ts';

export { type ReturnReason, type ReturnStatus, returnReasonSchema };

export const dispositionSchema = z.enum(['RESTOCKED', 'PROCESSING_REQUIRED', 'NOT_RESTOCKED', 'MISSING']);
/** What became of a unit when it was looked at. */
export type Disposition = z.infer<typeof dispositionSchema>;

export const settlementLineSchema = z.object({
  lineId: z.string(),
  quantity: z.int().positive(),
  /** Which units of the line: unit i of n has a fixed value, so partial returns in any order sum to the cent. */
  units: z.array(z.int().nonnegative()),
  /** What each of `units` adds to `due`, in minor units: a part of the line is paid by it. */
  unitDues: z.array(z.int().nonnegative()),
  /** After every discount; with tax inside when the order's taxes are included. */
  goods: moneySchema,
  /** On top of `goods`: zero when the order's taxes are included. */
  tax: moneySchema,
  /** Tax contained in `goods`, told to the reader, never added. */
  includedTax: moneySchema,
  restockingFee: moneySchema,
  /** goods + tax − restockingFee. */
  due: moneySchema,
  /** What part the fee is, in hundredths of a percent; absent: as the policy says for all. */
  restockingFeeBasisPoints: z.int().optional(),
});

export const settlementSchema = z.object({
  /** One an order line, however many parcels it came in. */
  lines: z.array(settlementLineSchema),
  returnShippingFee: moneySchema,
  /** Sum of the lines' `due` − returnShippingFee, never below zero; in the order's presentment currency. */
  total: moneySchema,
  /** Who pays the way back; absent: as the policy says for all. */
  returnFees: wayBackSchema.shape.returnFees.optional(),
});
/** What is owed for a set of lines, every cent of it. */
export type Settlement = z.infer<typeof settlementSchema>;
export type SettlementLine = z.infer<typeof settlementLineSchema>;

export const returnLineSchema = z.object({
  /** Ours; stable. */
  id: z.string(),
  lineId: z.string(),
  fulfillmentLineId: z.string(),
  /** The platform's return line, once it has one. */
  platformLineId: z.string().nullable(),
  quantity: z.int().positive(),
  reason: returnReasonSchema,
  note: z.string(),
  received: z.array(z.object({ disposition: dispositionSchema, quantity: z.int().positive() })),
  /** Units for which an intent has been made, sent or not. */
  reservedQuantity: z.int().nonnegative(),
  /** Units whose refund is proven. */
  refundedQuantity: z.int().nonnegative(),
});
export type ReturnLine = z.infer<typeof returnLineSchema>;

export const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shopper') }),
  z.object({ kind: z.literal('rule'), rule: z.string() }),
  z.object({
    kind: z.literal('staff'),
    name: z.string(),
    /** The return's revision that they had before them; not kept of what was decided before it was. */
    saw: z.int().nonnegative().optional(),
    /** Who they are to their platform, for two may bear one name; not kept of what was decided before it was. */
    staffId: z.string().optional(),
  }),
  z.object({ kind: z.literal('platform') }),
]);
/** Who did it. */
export type Actor = z.infer<typeof actorSchema>;

/** Where it was made: by its shopper on the return page, by staff here, or on the platform, whose terms it then has. */
export const returnOriginSchema = z.enum(['portal', 'staff', 'platform']);

export const returnSchema = z.object({
  id: z.string(),
  orderId: z.string(),
  /** The printed number, "R-2041". */
  rmaNumber: z.string(),
  platformReturnId: z.string().nullable(),
  origin: returnOriginSchema,
  status: returnStatusSchema,
  createdAt: z.iso.datetime({ offset: true }),
  policyVersion: z.int().nonnegative(),
  /** The codes of the rules that spoke, at the time of the request. */
  reasons: z.array(z.string()),
  declineReason: z.string().nullable(),
  lines: z.array(returnLineSchema),
  /** What the shopper was shown and agreed to. */
  settlement: settlementSchema,
  /** Raised by every saved change: the second of two writers is refused. */
  revision: z.int().nonnegative(),
});
/** One return of one order. */
export type Return = z.infer<typeof returnSchema>;

export const unitHolderSchema = returnSchema.pick({ id: true, platformReturnId: true, status: true }).extend({
  lines: z.array(
    returnLineSchema.pick({ lineId: true, fulfillmentLineId: true, quantity: true, received: true }),
  ),
  settlement: z.object({ lines: z.array(settlementLineSchema.pick({ lineId: true, units: true })) }),
});
/** What of a return says which units it holds: all that the rules ask of an order's other returns. */
export type UnitHolder = z.infer<typeof unitHolderSchema>;

/** Units of one return line. */
export interface ReturnLineUnits {
  readonly returnLineId: string;
  readonly quantity: number;
}

/** A member of staff has looked at what we could not prove, and says how it is. */
export interface Finding {
  readonly by: Extract<Actor, { kind: 'staff' }>;
  readonly note: string;
}

const ruleAnswerSchema = z.object({
  rule: z.string(),
  answer: z.enum(['eligible', 'needsReview', 'ineligible']),
  /** What the merchant calls it, where it is one of their own. */
  name: z.string().optional(),
});
/** What one rule said, by its reason code. */
export type RuleAnswer = z.infer<typeof ruleAnswerSchema>;

const lineRulesSchema = z.object({
  answers: z.array(ruleAnswerSchema).readonly(),
  /** What it was judged by; null: no parcel of it was known. Days are the shop's own, YYYY-MM-DD. */
  window: z
    .object({
      days: z.int(),
      /** The day of delivery, or the one it was taken to be. */
      from: z.string(),
      lastDay: z.string(),
      isAssumed: z.boolean(),
    })
    .nullable(),
});
/** What the rules said of one line. */
export type LineRules = z.infer<typeof lineRulesSchema>;

export const askedRulesSchema = z.object({
  policyVersion: z.int(),
  lines: z.array(lineRulesSchema.extend({ returnLineId: z.string() })).readonly(),
  /** Of the return as a whole. */
  whole: z.array(ruleAnswerSchema).readonly(),
  /** What approval by rule was measured by: in the shop's currency, null where there is no rate for it. */
  worth: moneySchema.nullable(),
  approvedBelow: moneySchema,
});
/** What every rule said when the return was asked for: kept with that event, so that no later policy can change it. */
export type AskedRules = z.infer<typeof askedRulesSchema>;

/** What happened to a return: its history, and what notices hang on. */
export type ReturnEvent =
  | {
      readonly type: 'REQUESTED';
      readonly by: Actor;
      readonly at: string;
      readonly needsReview: readonly string[];
      /** Returns asked for before it was kept, or agreed elsewhere without our rules, lack it. */
      readonly rules?: AskedRules;
    }
  | {
      readonly type: 'APPROVED';
      readonly by: Actor;
      readonly at: string;
      /** Why, where staff approved what the rules had refused. */
      readonly note?: string;
    }
  | { readonly type: 'DECLINED'; readonly by: Actor; readonly at: string; readonly reason: string }
  | { readonly type: 'CANCELED'; readonly by: Actor; readonly at: string }
  | {
      readonly type: 'RECEIVED';
      readonly by: Actor;
      readonly at: string;
      readonly lines: readonly {
        readonly returnLineId: string;
        readonly disposition: Disposition;
        readonly quantity: number;
      }[];
    }
  | {
      readonly type: 'REFUND_RESERVED';
      readonly by: Actor;
      readonly at: string;
      readonly intentId: string;
      readonly amount: number;
      readonly currency: string;
      readonly lines: readonly ReturnLineUnits[];
    }
  | {
      readonly type: 'REFUNDED';
      readonly at: string;
      /** Whose word it is, where no evidence of the platform proved it; with `note`. */
      readonly by?: Finding['by'];
      readonly note?: string;
      readonly intentId: string;
      readonly amount: number;
      readonly currency: string;
      readonly lines: readonly ReturnLineUnits[];
    }
  | {
      readonly type: 'REFUND_REFUSED';
      readonly at: string;
      /** Whose word it is that no money moved; with `note`. */
      readonly by?: Finding['by'];
      readonly note?: string;
      /** Units the platform shows as refunded all the same: no news when it shows them again. */
      readonly shown?: readonly ReturnLineUnits[];
      readonly intentId: string;
      readonly why: string;
      readonly lines: readonly ReturnLineUnits[];
    }
  | { readonly type: 'REFUND_DOUBTFUL'; readonly at: string; readonly intentId: string; readonly why: string }
  /** The platform has it in its books; the money itself a person must send. */
  | {
      readonly type: 'REFUND_BOOKED';
      readonly at: string;
      readonly intentId: string;
      readonly refundId: string;
    }
  /** Shown as paid, and taken back by the payment provider afterwards: the units are under way again, with a person. */
  | {
      readonly type: 'REFUND_FAILED';
      readonly at: string;
      readonly intentId: string;
      readonly why: string;
      readonly lines: readonly ReturnLineUnits[];
    }
  /** Paid on the platform by somebody else: these units are not ours to pay any more. */
  | {
      readonly type: 'REFUNDED_ELSEWHERE';
      readonly by: Actor;
      readonly at: string;
      readonly lines: readonly ReturnLineUnits[];
    }
  | {
      readonly type: 'CLOSED';
      readonly by: Actor;
      readonly at: string;
      /** Units that arrived were not paid by a refund: how the shop has settled them instead, in its own words. */
      readonly paidAnotherWay?: string;
    }
  | { readonly type: 'REOPENED'; readonly by: Actor; readonly at: string };
