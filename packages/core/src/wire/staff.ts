// What do the Staff screen and the server say to each other?
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { keepingReasons } from '../staff/change.ts';
import { type Act, acts, roles } from '../staff/roles.ts';

/** 100,000,000.00 of a currency with two decimals, as in the policy: above it a digit is too many. */
const mostMinor = 10_000_000_000;

const roleSchema = z.enum(roles);
const actSchema = z.enum(acts as [Act, ...Act[]]);

const standingSchema = z.object({
  role: roleSchema,
  /** Null: any amount. */
  paysUpTo: moneySchema.nullable(),
});

/** What whoever is at the screens may do, and whom to ask for the rest. */
export const ownRightsSchema = standingSchema.extend({
  may: z.array(actSchema).readonly(),
  /** Names of the shop's owners, a few at most, without one's own. */
  owners: z.array(z.string()).readonly(),
});
export type OwnRights = z.infer<typeof ownRightsSchema>;

/** As it is kept: its words are the screen's. */
const eventSchema = z.object({
  at: z.string(),
  type: z.enum(['JOINED', 'CHANGED', 'REMOVED', 'NEWCOMERS']),
  by: z.string().nullable(),
  who: z.object({ staffId: z.string(), name: z.string() }).nullable(),
  before: standingSchema.nullable(),
  after: standingSchema.nullable(),
});

/**
 * GET /api/staff. PUT /api/staff/:id with `standingChangeSchema`; POST /api/staff/:id/removal with `removalSchema`;
 * PUT /api/newcomers with `newcomersSchema`. All answer so.
 */
export const staffPageSchema = z.object({
  currency: z.string(),
  members: z.array(
    standingSchema.extend({
      id: z.string(),
      name: z.string(),
      knownBy: z.enum(['platform', 'mailbox']),
      isYou: z.boolean(),
      revision: z.int(),
      firstSeenAt: z.string(),
      lastSeenAt: z.string(),
      /** Why they stay an owner, whatever is asked; null: nothing keeps them. */
      kept: z.enum(keepingReasons).nullable(),
    }),
  ),
  /** What those are who come in for the first time. */
  newcomers: standingSchema.extend({ revision: z.int() }),
  /** Who changed whose role, the newest first. */
  history: z.array(eventSchema),
});
export type StaffPage = z.infer<typeof staffPageSchema>;

const amount = z.int().nonnegative().max(mostMinor).nullable();

export const standingChangeSchema = z.strictObject({
  revision: z.int().nonnegative(),
  role: roleSchema,
  /** In minor units of the shop's currency; null: any amount. */
  paysUpTo: amount,
});
export const removalSchema = z.strictObject({ revision: z.int().nonnegative() });
export const newcomersSchema = z.strictObject({
  revision: z.int().nonnegative(),
  role: z.enum(['manager', 'agent', 'viewer']),
  paysUpTo: amount,
});
