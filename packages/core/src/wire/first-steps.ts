// What do the screens of a merchant's first minutes and their server say to each other?
import { z } from 'zod';

/** GET /api/policy/text: the shop's own words on returns, HTML or plain; the screen reads them by `readPolicyText`. */
export const ownPolicyTextSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('found'), text: z.string() }),
  z.object({ state: z.literal('none') }),
  /** The platform does not let us read them. */
  z.object({ state: z.literal('closed') }),
]);
export type OwnPolicyTextAnswer = z.infer<typeof ownPolicyTextSchema>;

/**
 * What of the set-up is done, by fact, besides what Home tells anyway. POST /api/setup-guide/dismissal and
 * /api/setup-guide/showing (no body) hide the guide and bring it back; POST /api/shop/reading (no body) reads the shop anew.
 */
export const setupSchema = z.object({
  isDismissed: z.boolean(),
  /** A test return was paid, or a real one came through the portal. */
  isTried: z.boolean(),
  hasTest: z.boolean(),
  /** Where our block is put on the shop's pages; `isOn` null: only the admin around the screens can say. */
  block: z.object({ url: z.string(), isOn: z.boolean().nullable() }),
});
