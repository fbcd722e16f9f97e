// In whose name do the mails of a shop go out?
import { type MailSender, noSender } from '@aftercare/core/notifications/sender.ts';
import type { SenderRecord } from '@aftercare/core/notifications/sender-records.ts';
import type { Transaction } from '../connection/transaction.ts';

/** The sender of the transaction's shop: one row, or none. */
export function mailSendersIn({ shopId, rows, change }: Transaction) {
  return {
    async get(): Promise<MailSender> {
      const [row] = await rows<MailSender>(
        `SELECT name, address, reply_to AS "replyTo", confirmed_at AS "confirmedAt", records,
           checked_at AS "checkedAt" FROM mail_senders WHERE shop_id = $1`,
        [shopId],
      );
      return row ?? noSender;
    },
    /** Another address begins anew: nothing that was found or said of the one before holds for it. */
    async save({ name, address, replyTo }: Pick<MailSender, 'name' | 'address' | 'replyTo'>): Promise<void> {
      const isSame = 'mail_senders.address IS NOT DISTINCT FROM excluded.address';
      await change(
        `INSERT INTO mail_senders (shop_id, name, address, reply_to) VALUES ($1, $2, $3, $4)
         ON CONFLICT (shop_id) DO UPDATE SET name = excluded.name, address = excluded.address,
           reply_to = excluded.reply_to,
           confirmed_at = CASE WHEN ${isSame} THEN mail_senders.confirmed_at END,
           checked_at = CASE WHEN ${isSame} THEN mail_senders.checked_at END,
           records = CASE WHEN ${isSame} THEN mail_senders.records ELSE '[]' END`,
        [shopId, name, address, replyTo],
      );
    },
    /** Unless another address was set meanwhile. */
    async noteRecords(address: string, records: readonly SenderRecord[], at: string): Promise<void> {
      await change(
        'UPDATE mail_senders SET records = $3, checked_at = $4 WHERE shop_id = $1 AND address = $2',
        [shopId, address, JSON.stringify(records), at],
      );
    },
    /** Whoever reads at this address says yes; false: it is not the shop's sender any more. */
    async confirm(address: string, at: string): Promise<boolean> {
      const confirmed = await change(
        `UPDATE mail_senders SET confirmed_at = coalesce(confirmed_at, $3) WHERE shop_id = $1 AND address = $2`,
        [shopId, address, at],
      );
      return confirmed === 1;
    },
  };
}
