// What may a shop set of who writes its mails? For the server alone, which checks it: the screens only send it.
import { z } from 'zod';

const address = z.email().max(254).nullable();

export const senderUpdateSchema = z.strictObject({
  name: z.string().trim().min(1).max(80).nullable(),
  address,
  replyTo: address,
});
export type SenderUpdate = z.infer<typeof senderUpdateSchema>;
