// By what do mails prove that we may send them, and what does a mailed link hold by which a mailbox says yes?
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { SenderRules } from '@aftercare/core/notifications/sender-records.ts';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';

export interface DkimKey {
  readonly selector: string;
  /** In PEM. */
  readonly privateKey: string;
}

/** Null: no MAIL_DKIM_KEY is set, so mails are signed by nobody here. */
export function dkimKeyOf({ MAIL_DKIM_KEY, MAIL_DKIM_SELECTOR }: Config): DkimKey | null {
  if (MAIL_DKIM_KEY === undefined) return null;
  const privateKey = keyOf(MAIL_DKIM_KEY).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { selector: MAIL_DKIM_SELECTOR, privateKey };
}

/** What shops are asked to put into their DNS. */
export function senderRulesOf({ MAIL_DKIM_KEY, MAIL_DKIM_SELECTOR, MAIL_SPF }: Config): SenderRules | null {
  if (MAIL_DKIM_KEY === undefined) return null;
  const publicKey = createPublicKey(keyOf(MAIL_DKIM_KEY)).export({ type: 'spki', format: 'der' });
  return {
    dkim: { selector: MAIL_DKIM_SELECTOR, publicKey: publicKey.toString('base64') },
    spfInclude: MAIL_SPF ?? null,
  };
}

function keyOf(base64: string) {
  return createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' });
}

const hours = 72;
const ticketSchema = z.strictObject({ sender: z.string(), shopId: z.string(), until: z.string() });

type Sealing = Pick<Deps, 'sealForAddress' | 'unsealFromAddress'>;

/** The words of a link that say yes to this address, for three days. */
export function writeSenderTicket(
  { sealForAddress }: Sealing,
  { shopId, address, now }: { readonly shopId: string; readonly address: string; readonly now: Date },
): string {
  const until = new Date(now.getTime() + hours * 3_600_000).toISOString();
  return sealForAddress({ sender: address, shopId, until });
}

/** Whose they are; null: nobody's, or over. */
export function readSenderTicket(
  { unsealFromAddress }: Sealing,
  sealed: string,
  now: Date,
): { shopId: string; address: string } | null {
  const read = ticketSchema.safeParse(unsealFromAddress(sealed));
  if (!read.success || Date.parse(read.data.until) < now.getTime()) return null;
  return { shopId: read.data.shopId, address: read.data.sender };
}
