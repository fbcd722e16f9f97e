// What do the screens and the server say to each other of who writes a shop's mails?
import { z } from 'zod';

/**
 * GET /api/sender. PUT with `senderUpdateSchema` keeps it and looks the records up; POST /api/sender/check (no body)
 * looks them up again, POST /api/sender/link (no body) mails the link again. All answer this.
 */
export const senderSchema = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** This house can sign, so an address of the shop's own can be used. */
  mayOwn: z.boolean(),
  step: z.enum(['none', 'records', 'confirm', 'used']),
  /** How mails go out as of now. */
  now: z.object({ name: z.string(), address: z.string(), replyTo: z.string() }),
  records: z.array(
    z.object({
      proof: z.enum(['dkim', 'spf', 'dmarc']),
      name: z.string(),
      expected: z.string(),
      state: z.enum(['found', 'wrong', 'missing', 'unreachable']),
      found: z.array(z.string()),
    }),
  ),
  checkedAt: z.string().nullable(),
});
export type Sender = z.infer<typeof senderSchema>;
