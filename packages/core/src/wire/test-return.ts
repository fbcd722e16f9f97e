// What do the screen of a test return and its server say to each other?
import { z } from 'zod';
import { returnRowSchema } from './admin.ts';

/**
 * GET /api/test-return; POST begins one, POST /api/test-return/end takes it away (no bodies). Its returns stand below
 * /api/test-return/returns as all others below /api/returns.
 */
export const testReturnSchema = z.object({
  test: z
    .object({
      orderName: z.string(),
      /** The order as its shopper sees it; good for an hour. */
      shopperUrl: z.string(),
      /** What was asked for in it, the newest first. */
      returns: z.array(returnRowSchema),
      /** As they would have been sent, the oldest first. */
      mails: z.array(
        z.object({
          ...{ id: z.string(), to: z.string(), subject: z.string(), at: z.string(), url: z.string() },
          /** Of whoever would get it. */
          language: z.string(),
        }),
      ),
    })
    .nullable(),
});
export type TestReturn = z.infer<typeof testReturnSchema>;
