// What lies here of a person, besides their orders and returns themselves?
import type { Order } from '@aftercare/core/order/order.ts';
import type { HeldRecords } from '@aftercare/core/privacy/person-file.ts';
import type { Transaction } from '../connection/transaction.ts';
import type { PersonName } from './erasure.ts';
import { fold, foldNumber, orderOf } from './order-row.ts';

const BITE = 2000;

/** What is held in the transaction's shop. */
export function heldIn({ shopId, rows, change }: Transaction) {
  return {
    async orders({ orderIds, email }: PersonName): Promise<Order[]> {
      const found = await rows<{ body: unknown }>(
        `SELECT body FROM orders WHERE shop_id = $1 AND (order_id = ANY ($2) OR email = $3) ORDER BY processed_at`,
        [shopId, orderIds, email === null ? null : fold(email)],
      );
      return found.map(orderOf);
    },
    async records(about: {
      readonly orderIds: readonly string[];
      readonly returnIds: readonly string[];
      readonly orderNumbers: readonly string[];
      readonly emails: readonly string[];
    }): Promise<HeldRecords> {
      const { orderIds, returnIds } = about;
      const emails = about.emails.map(fold);
      return {
        mails: await rows(MAILS, [shopId, returnIds, emails, orderIds]),
        codes: await rows(CODES, [shopId, orderIds]),
        visits: await rows(VISITS, [shopId, orderIds]),
        tasks: await rows(TASKS, [shopId, [...orderIds, ...returnIds], emails]),
        jobs: await rows(JOBS, [
          shopId,
          [...orderIds, ...returnIds],
          emails,
          about.orderNumbers.map(foldNumber),
        ]),
      };
    },
    async noteRequest(request: {
      readonly requestId: string;
      readonly orderIds: readonly string[];
      readonly askedAt: string;
      readonly dueAt: string;
    }): Promise<void> {
      await change(
        `INSERT INTO data_requests (shop_id, request_id, order_ids, asked_at, due_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [shopId, request.requestId, request.orderIds, request.askedAt, request.dueAt],
      );
    },
    /** Requests that were to be answered by then; true: there are more. */
    async forgetBefore(instant: string): Promise<boolean> {
      const forgotten = await change(
        `DELETE FROM data_requests WHERE (shop_id, request_id) IN
           (SELECT shop_id, request_id FROM data_requests WHERE shop_id = $1 AND due_at < $2 LIMIT $3)`,
        [shopId, instant, BITE],
      );
      return forgotten === BITE;
    },
    async request(requestId: string): Promise<{ orderIds: readonly string[] } | null> {
      if (requestId.includes('\0')) return null;
      const [found] = await rows<{ orderIds: string[] }>(
        'SELECT order_ids AS "orderIds" FROM data_requests WHERE shop_id = $1 AND request_id = $2',
        [shopId, requestId],
      );
      return found ?? null;
    },
  };
}

const MAILS = `SELECT kind, recipient AS "to", state, detail AS "serverSaid", created_at AS "at" FROM notices
  WHERE shop_id = $1 AND (return_id = ANY ($2) OR lower(recipient) = ANY ($3) OR order_id = ANY ($4)) ORDER BY created_at, notice_id`;
const CODES = `SELECT order_id AS "orderId", opened_at AS "mailedAt", expires_at AS "endedAt", spent_at AS "usedAt"
  FROM door_challenges WHERE shop_id = $1 AND order_id = ANY ($2) ORDER BY opened_at`;
const VISITS = `SELECT order_id AS "orderId", opened_at AS "openedAt", expires_at AS "endsAt"
  FROM door_sessions WHERE shop_id = $1 AND order_id = ANY ($2)
  UNION ALL SELECT NULL, opened_at, expires_at FROM account_sessions WHERE shop_id = $1 AND customer_id IN
    (SELECT customer_id FROM orders WHERE shop_id = $1 AND order_id = ANY ($2)) ORDER BY 2`;
const named = (text: string) =>
  `EXISTS (SELECT FROM unnest($3::text[]) AS known (email) WHERE position(email IN lower(${text})) > 0)`;
const TASKS = `SELECT kind, detail, opened_at AS "openedAt", closed_at AS "closedAt" FROM tasks
  WHERE shop_id = $1 AND (subject = ANY ($2) OR ${named("subject || ' ' || detail")}) ORDER BY opened_at`;
const JOBS = `SELECT data->>'job' AS name, data->'data' AS about, created_on AS "at" FROM pgboss.job
  WHERE data->'data'->>'shopId' = $1 AND (data->'data'->>'orderId' = ANY ($2) OR data->'data'->>'returnId' = ANY ($2)
    OR lower(data->'data'->>'email') = ANY ($3) OR data->'data'->>'number' = ANY ($4)) ORDER BY created_on`;
