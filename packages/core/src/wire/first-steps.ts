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
