// What do the screens and the server say to each other of what is held up?
import { z } from 'zod';
import { homeSchema } from './admin.ts';

export const standstillKindSchema = z.enum(['refund', 'mail', 'job', 'delivery', 'import']);

/**
 * GET /api/standstills: what waits for a person, as on Home, and what does not move by itself, the longest first.
 * POST /api/standstills/:kind/:id/trial (no body) has it tried at once and answers the same.
 */
export const standstillsSchema = z.object({
  tasks: homeSchema.shape.tasks,
  standing: z.array(
    z.object({
      kind: standstillKindSchema,
      id: z.string(),
      /** Of a job which, as tasks name it: "job:push-return". */
      job: z.string().nullable(),
      since: z.string(),
      /** What was said of the last try; null: nothing was. */
      why: z.string().nullable(),
      /** When it is tried again by itself; null: that is not known. */
      nextAt: z.string().nullable(),
      /** Longer than it should take. */
      isLate: z.boolean(),
      about: z.object({ returnId: z.string(), rmaNumber: z.string() }).nullable(),
      count: z.int(),
    }),
  ),
});
export type Standstills = z.infer<typeof standstillsSchema>;
